#pragma once

#include <QStringList>

namespace cli {

/// `groundglass-cli show`: prints what is in a replay or a saved answer. `words` are the arguments behind the
/// command's name. Gives the exit code; needs no event loop.
[[nodiscard]] int runShow(const QStringList &words);

} // namespace cli
