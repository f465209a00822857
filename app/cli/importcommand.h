#pragma once

#include <QStringList>

namespace cli {

/// groundglass-cli import: puts conversations into the history of the window. Gives the exit code.
[[nodiscard]] int runImport(const QStringList &words);

} // namespace cli
