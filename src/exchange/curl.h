#pragma once

#include <QByteArray>

namespace exchange {

/// A request as it is kept, as a command for a shell: keys come from GROUNDGLASS_API_KEY and
/// GROUNDGLASS_VISION_KEY, each picture from a file "picture-1" and so on. Empty for what is no request.
[[nodiscard]] QByteArray asCurl(const QByteArray &request);

} // namespace exchange
