#pragma once

#include "model/historysearch.h"
#include "model/result.h"

#include <QStringList>

namespace database {
class Database;
class Statement;
} // namespace database

namespace store {

/// The list of conversations. Their messages are kept by Messages.
class Conversations {
public:
    explicit Conversations(database::Database &database);

    /// Pinned ones first, in the order of their pinning; then newest first.
    [[nodiscard]] model::Result<QList<model::ConversationSummary>> all();
    /// The newest of those that fit, at most `most` beside the pinned ones.
    [[nodiscard]] model::Result<model::ConversationList> newest(
        const model::HistoryFilter &filter, qsizetype most);
    /// Names of the connections that answered anywhere.
    [[nodiscard]] model::Result<QStringList> connectionNames();
    /// Without its messages.
    [[nodiscard]] model::Result<model::Conversation> one(qint64 id);
    /// Ids of those that show this picture, changed last first.
    [[nodiscard]] model::Result<QList<qint64>> showing(const QString &hash, qsizetype most);
    [[nodiscard]] model::Result<model::Conversation> create(const QString &title);
    [[nodiscard]] model::Outcome rename(qint64 id, const QString &title);
    [[nodiscard]] model::Outcome saveRegionPrompt(qint64 id, bool asks, const QString &prompt);
    [[nodiscard]] model::Outcome saveConnection(qint64 id, const QString &connection);
    /// Pinning again keeps its place among the pinned ones.
    [[nodiscard]] model::Outcome pin(qint64 id);
    [[nodiscard]] model::Outcome unpin(qint64 id);
    [[nodiscard]] model::Outcome saveParameters(qint64 id, const model::Parameters &parameters);
    /// Out of sight, until it is restored or removed for good by this writer or by whoever finds it dead.
    [[nodiscard]] model::Outcome hide(qint64 id, const QString &writer);
    [[nodiscard]] model::Outcome restore(qint64 id);
    /// Ids and writers of those that are out of sight.
    [[nodiscard]] model::Result<QList<std::pair<qint64, QString>>> hidden();
    /// Gives the hashes of the pictures that it showed.
    [[nodiscard]] model::Result<QStringList> remove(qint64 id);

private:
    [[nodiscard]] model::Outcome add(QList<model::ConversationSummary> &list, database::Statement &rows);
    [[nodiscard]] model::Outcome setPinned(qint64 id, const QVariant &time);
    [[nodiscard]] model::Result<QStringList> picturesOf(qint64 id);

    database::Database &m_database;
};

} // namespace store
