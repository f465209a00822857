#pragma once

#include "model/result.h"

namespace database {
class Database;
}

namespace store {

/// Makes a new conversation that holds a copy of the messages up to this one, the way that leads to it alone,
/// with their pictures, corrections and sent records; gives its id. It asks as the old one does.
[[nodiscard]] model::Result<qint64> branchOff(database::Database &database, qint64 message);

} // namespace store
