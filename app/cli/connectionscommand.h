#pragma once

#include <QStringList>

namespace cli {

/// `groundglass-cli connections list|add|test|remove …`; returns how the program ends.
[[nodiscard]] int runConnections(const QStringList &words);

[[nodiscard]] QString connectionsHelpText();

} // namespace cli
