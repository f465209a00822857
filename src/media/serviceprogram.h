#pragma once

#include <QString>

namespace media {

/// Where one of the programs that serve this one lies: what the environment variable `variable` names, beside
/// this program, or in libexec.
[[nodiscard]] QString serviceProgram(const QString &name, const char *variable);

} // namespace media
