#pragma once

#include <QStringList>

namespace cli {

/// `groundglass-cli video`: indexes of videos, what is in them, and searching. Gives the exit code.
[[nodiscard]] int runVideo(const QStringList &words);

} // namespace cli
