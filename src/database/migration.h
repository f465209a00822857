#pragma once

#include "model/result.h"

#include <QStringList>

#include <span>

namespace database {

class Database;

/// The statements that lead from one version of a schema to the next. The first step makes version 1 out of
/// nothing.
struct Migration {
    QStringList statements = {};
};

/// Brings a database of the program `applicationId` to version `steps.size()`, each step whole or not at all.
/// A newer version ends as StoreFromNewerVersion, another program's database as StoreDamaged; neither is
/// touched.
[[nodiscard]] model::Outcome migrate(
    Database &database, qint32 applicationId, std::span<const Migration> steps);

} // namespace database
