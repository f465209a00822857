#pragma once

#include "model/result.h"
#include "model/verdict.h"

#include <QHash>
#include <QString>

namespace database {
class Database;
}

namespace store {

/// What was decided about the items of sets of pictures. The pictures stay where they are; a set is known by
/// its path, an item by the name that the caller gives it.
class Reviews {
public:
    explicit Reviews(database::Database &database);

    [[nodiscard]] model::Result<QHash<QString, model::Verdict>> ofSet(const QString &setPath);
    /// `None` forgets what was decided.
    [[nodiscard]] model::Outcome keep(const QString &setPath, const QString &item, model::Verdict verdict);

private:
    database::Database &m_database;
};

} // namespace store
