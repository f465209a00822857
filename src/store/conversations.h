#pragma once

#include "model/conversation.h"
#include "model/result.h"

#include <QStringList>

namespace database {
class Database;
}

namespace store {

/// The list of conversations. Their messages are kept by Messages.
class Conversations {
public:
    explicit Conversations(database::Database &database);

    /// Pinned ones first, in the order of their pinning; then newest first.
    [[nodiscard]] model::Result<QList<model::ConversationSummary>> all();
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
    /// Gives the hashes of the pictures that it showed.
    [[nodiscard]] model::Result<QStringList> remove(qint64 id);

private:
    [[nodiscard]] model::Outcome setPinned(qint64 id, const QVariant &time);
    [[nodiscard]] model::Result<QStringList> picturesOf(qint64 id);

    database::Database &m_database;
};

} // namespace store
