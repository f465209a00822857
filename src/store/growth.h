#pragma once

#include "model/answer.h"
#include "model/result.h"

#include <QHash>

namespace database {
class Database;
}

namespace store {

/// Answers that grow in this process. New text is appended as a part of its own, so that saving costs what is
/// new, not what is there; the rest of an answer is written again only when it changed.
class Growth {
public:
    explicit Growth(database::Database &database);

    /// The message was stored with this much of its answer.
    void begin(qint64 message, const model::Answer &stored);
    [[nodiscard]] model::Outcome save(qint64 message, const model::Answer &answer);
    void end(qint64 message);

    /// Puts the parts that were saved behind the text of the message, in the database; part of a transaction.
    [[nodiscard]] model::Outcome fold(qint64 message);
    /// All text that was saved beyond the message's own.
    [[nodiscard]] model::Result<QString> parts(qint64 message);

private:
    struct Saved {
        model::Answer answer = {};
        qint64 parts = 0;
    };

    [[nodiscard]] model::Outcome write(qint64 message, Saved &saved, const model::Answer &answer);
    [[nodiscard]] model::Outcome appendPart(qint64 message, qint64 number, const QString &part);
    [[nodiscard]] model::Outcome startOver(qint64 message, const QString &text);

    database::Database &m_database;
    QHash<qint64, Saved> m_growing;
};

} // namespace store
