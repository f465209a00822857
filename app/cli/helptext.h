#pragma once

#include <QString>

namespace cli {

[[nodiscard]] QString helpText();
[[nodiscard]] QString askHelpText();

[[nodiscard]] QString videoHelpText();

} // namespace cli
