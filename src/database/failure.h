#pragma once

#include "model/problem.h"

#include <QString>

class QSqlError;

namespace database {

/// What SQLite said, as a Problem that a person can act on; `file` is the database.
[[nodiscard]] model::Problem problemFrom(const QSqlError &error, const QString &file);

/// Whether a Problem means that the bytes of the database are broken, not that its surroundings are in the
/// way.
[[nodiscard]] bool meansDamage(const model::Problem &problem);

} // namespace database
