#pragma once

#include "model/correction.h"
#include "model/result.h"

#include <QHash>

namespace database {
class Database;
}

namespace store {

/// What the person said about the regions of answers, in a table of its own. Lives on the store's thread.
class Corrections {
public:
    explicit Corrections(database::Database &database)
        : m_database(database)
    {
    }

    /// By message; those of one message in the order of their numbers.
    [[nodiscard]] model::Result<QHash<qint64, QList<model::Correction>>> ofConversation(qint64 conversation);
    /// Keeps each under its number; one that says nothing is forgotten.
    [[nodiscard]] model::Outcome save(qint64 message, const QList<model::Correction> &corrections);

private:
    database::Database &m_database;
};

} // namespace store
