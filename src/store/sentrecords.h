#pragma once

#include "model/result.h"
#include "model/sentrecord.h"

#include <QHash>

namespace database {
class Database;
}

namespace store {

/// What went over the wire for the answers, read only when somebody wants to see it.
class SentRecords {
public:
    explicit SentRecords(database::Database &database);

    /// In place of an earlier one. One without a request says nothing and is forgotten.
    [[nodiscard]] model::Outcome save(qint64 message, const model::SentRecord &record);
    /// Without a request where nothing is known.
    [[nodiscard]] model::Result<model::SentRecord> of(qint64 message);
    [[nodiscard]] model::Result<QHash<qint64, model::SentRecord>> ofConversation(qint64 conversation);

private:
    database::Database &m_database;
};

} // namespace store
