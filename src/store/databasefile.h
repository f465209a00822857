#pragma once

#include "model/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace database {
class Database;
}

namespace store {

class Writer;

/// The history's database as it was found: open and usable, and, when the file that lay there could not be
/// used, why not and where it is kept now.
struct OpenedDatabase {
    struct SetAside {
        model::Problem problem = {};
        QString keptAs = {};
    };

    std::shared_ptr<database::Database> database = {};
    std::optional<SetAside> setAside = {};
};

/// Opens `history.sqlite` in the folder. A file that cannot be used is moved, with its journal, to
/// `set-aside/` before a new one is begun; while another process has the folder open it is left alone and the
/// Problem is given back.
[[nodiscard]] model::Result<OpenedDatabase> openDatabase(const QString &folder, const Writer &writer);

/// Leaves word that the database gave signs of damage, so that the next start reads all of it.
void suspectDamage(const QString &folder);

} // namespace store
