#pragma once

#include "model/result.h"

#include <QString>

#include <optional>

namespace store {

/// Deletes everything that the program keeps in a data folder, and the folder itself when nothing else is in
/// it: other people's files that lie there stay. Only while nobody uses the folder. Any thread; blocks.
[[nodiscard]] model::Outcome deleteOwnData(const QString &folder);

/// Where data lives instead of the usual folder from the next start on. The choice is a small file beside the
/// usual folder. Nothing is moved.
[[nodiscard]] std::optional<QString> chosenDataFolder(const QString &usual);
/// Empty: the usual one again.
[[nodiscard]] model::Outcome chooseDataFolder(const QString &usual, const QString &folder);

} // namespace store
