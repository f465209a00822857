#pragma once

#include <QStringList>

namespace cli {

/// `groundglass-cli regions`: reads answers that models wrote places into and prints the regions as JSON.
/// `words` are the arguments behind the command's name. Gives the exit code; needs no event loop.
[[nodiscard]] int runRegions(const QStringList &words);

[[nodiscard]] QString regionsHelpText();

} // namespace cli
