#pragma once

#include "model/conversation.h"
#include "model/result.h"

#include <QStringList>

#include <optional>

namespace database {
class Database;
}

namespace store {

/// What of a message can be found.
struct SearchedMessage {
    model::Message message = {}; ///< as far as the search looks at it
    qint64 conversation = 0;
    QStringList names = {}; ///< of its pictures
    QStringList corrected = {}; ///< labels that the person gave
};
/// The question, or the answer as it is shown.
[[nodiscard]] QString saidIn(const SearchedMessage &searched);
/// Labels, words read from pictures, names of files; each once.
[[nodiscard]] QStringList seenIn(const SearchedMessage &searched);

/// Keeps the full-text index in step with the messages: a little at a time, what changed last first, whenever
/// nobody waits for the database. Notes beside it what each conversation holds.
class SearchIndex {
public:
    explicit SearchIndex(database::Database &database);

    enum class Left { Nothing, More };
    enum class Source {
        Changed, ///< what changed or went, also of titles
        Unread ///< what was there before there was an index
    };
    /// Reads the next few into the index, in one transaction.
    [[nodiscard]] model::Result<Left> step(Source source);

    [[nodiscard]] model::Result<std::optional<SearchedMessage>> searched(qint64 message);

private:
    [[nodiscard]] model::Result<QList<qint64>> queued();
    [[nodiscard]] model::Result<QList<qint64>> unread();
    [[nodiscard]] model::Outcome index(qint64 id);
    [[nodiscard]] model::Outcome indexTitle(qint64 conversation);
    [[nodiscard]] model::Outcome indexMessage(const SearchedMessage &searched);
    [[nodiscard]] model::Outcome note(const SearchedMessage &searched, int traits);
    [[nodiscard]] model::Outcome put(qint64 rowId, const QString &words);
    [[nodiscard]] model::Result<QStringList> list(const QString &sql, qint64 id);

    database::Database &m_database;
};

} // namespace store
