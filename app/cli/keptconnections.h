#pragma once

#include "keys.h"
#include "model/connection.h"

#include <variant>

namespace cli {

/// The connection that the person keeps under this name (or, where no name fits, id) in a data folder.
[[nodiscard]] std::variant<model::Connection, UsageError> keptConnection(
    const QString &dataFolder, const QString &name);

} // namespace cli
