#pragma once

#include <QString>

namespace cli {

[[nodiscard]] QString helpText();
[[nodiscard]] QString askHelpText();

} // namespace cli
