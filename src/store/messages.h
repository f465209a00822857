#pragma once

#include "model/conversation.h"
#include "model/result.h"
#include "model/versions.h"

#include <QStringList>

namespace database {
class Database;
class Statement;
} // namespace database

namespace store {

class Growth;
class Writer;

/// The messages of conversations with what is attached to them.
class Messages {
public:
    Messages(database::Database &database, Growth &growth, const Writer &writer);

    [[nodiscard]] model::Result<QList<model::Message>> ofConversation(qint64 conversation);
    /// Where this was asked, the newest first and not very many.
    [[nodiscard]] model::Result<QList<qint64>> conversationsAsking(const QString &question);
    [[nodiscard]] model::Result<model::Message> append(qint64 conversation, const model::Message &message);
    [[nodiscard]] model::Outcome finish(const model::Message &message);

    [[nodiscard]] model::Outcome saveChoice(qint64 message, qint64 choice);
    /// Gives the hashes of the pictures that they showed.
    [[nodiscard]] model::Result<QStringList> remove(const model::Removal &removal);
    [[nodiscard]] model::Outcome saveTies(qint64 message, const QList<model::TieChange> &ties);
    /// Of a whole answer whose places were read again.
    [[nodiscard]] model::Outcome saveReading(qint64 message, const model::Answer &answer);

    /// Marks what dead writers left growing as interrupted, keeping all that was saved of it.
    [[nodiscard]] model::Outcome interruptAbandoned();

private:
    [[nodiscard]] model::Result<qint64> followedBy(qint64 conversation, const model::Message &message);
    [[nodiscard]] model::Outcome insertAttachments(const model::Message &message);
    [[nodiscard]] model::Outcome updateSent(const model::Message &message);
    [[nodiscard]] model::Outcome readAttachments(qint64 conversation, QList<model::Message> &messages);
    [[nodiscard]] model::Outcome interrupt(const QList<qint64> &messages);
    [[nodiscard]] model::Outcome touch(qint64 conversation);
    [[nodiscard]] QVariant writerOf(const model::Message &message) const;

    database::Database &m_database;
    Growth &m_growth;
    const Writer &m_writer;
};

} // namespace store
