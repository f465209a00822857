#pragma once

#include <QStringList>

namespace cli {

/// `groundglass-cli export`: carries what a replay or a saved answer grounds into other programs' formats.
/// `words` are the arguments behind the command's name. Gives the exit code; needs no event loop.
[[nodiscard]] int runExport(const QStringList &words);

} // namespace cli
