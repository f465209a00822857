#pragma once

#include "model/result.h"

namespace database {
class Database;
}

namespace store {

/// Makes or updates the tables of the history and sees that all of them are there with their columns.
[[nodiscard]] model::Outcome prepareSchema(database::Database &database);

/// What marks a database file as ours ("GGHi"), and the version that this program writes.
inline constexpr qint32 applicationId = 0x47474869;
[[nodiscard]] int schemaVersion();

} // namespace store
