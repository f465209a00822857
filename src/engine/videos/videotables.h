#pragma once

#include "database/database.h"

namespace engine {

/// Opens the database of the video indexes in a data folder, making or bringing it up to date.
[[nodiscard]] model::Result<std::shared_ptr<database::Database>> openVideoTables(const QString &dataFolder);

} // namespace engine
