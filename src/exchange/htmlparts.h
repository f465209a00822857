#pragma once

#include <QByteArray>

namespace exchange {

/// What every HTML export carries inside: its style, and the script that ties words and regions together.
[[nodiscard]] QByteArray htmlStyle();
[[nodiscard]] QByteArray htmlScript();

} // namespace exchange
