#include "store/messages.h"

#include "store/answerjson.h"
#include "store/growth.h"
#include "store/names.h"
#include "store/values.h"
#include "store/videojson.h"
#include "store/writer.h"

#include "database/database.h"
#include "database/transaction.h"
#include "model/signedaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Message;
using model::Problem;

namespace store {

namespace {

QVariant answerColumn(const model::Answer &answer)
{
    return QString::fromUtf8(answerToStored(answer));
}

model::Picture readPicture(const database::Statement &row)
{
    return {.name = row.value(0).toString(),
        .contentHash = row.value(1).toString(),
        .mime = row.value(2).toString(),
        .byteCount = row.value(3).toLongLong(),
        .size = QSize(row.value(4).toInt(), row.value(5).toInt()),
        .address = QUrl(row.value(6).toString()),
        .detail = fromWord(row.value(7).toString(), model::Detail::Auto),
        .part = rectFromStored(row.value(9).toString())};
}

Message readMessage(const database::Statement &row)
{
    return {.id = row.value(0).toLongLong(),
        .role = fromWord(row.value(1).toString(), model::Role::User),
        .state = fromWord(row.value(2).toString(), Message::State::Complete),
        .when = fromTimeColumn(row.value(3)),
        .text = row.value(4).toString(),
        .video = videoFromStored(row.value(10).toByteArray()),
        .answer = answerFromStored(row.value(6).toByteArray(), row.value(5).toString()),
        .connectionName = row.value(7).toString(),
        .addition = row.value(8).toString(),
        .toolReplies = toolRepliesFromStored(row.value(11).toByteArray()),
        .ties = tiesFromStored(row.value(9).toByteArray()),
        .follows = row.value(12).toLongLong(),
        .choice = row.value(13).toLongLong()};
}

} // namespace

Messages::Messages(database::Database &database, Growth &growth, const Writer &writer)
    : m_database(database)
    , m_growth(growth)
    , m_writer(writer)
{
}

QVariant Messages::writerOf(const Message &message) const
{
    return message.state == Message::State::Growing ? QVariant(m_writer.name()) : QVariant();
}

model::Result<QList<Message>> Messages::ofConversation(qint64 conversation)
{
    QList<Message> messages;
    auto rows =
        m_database.statement(u"SELECT id, role, state, time, text, answer_text, answer, "
                             u"connection_name, addition, ties, video, tool_replies, follows, choice FROM "
                             "message WHERE conversation = ? ORDER BY id"_s);
    rows.bind(conversation);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        messages.append(readMessage(rows));
    if (!more)
        return more.problem();
    if (const auto read = readAttachments(conversation, messages); !read)
        return read.problem();
    for (Message &message : messages) {
        if (message.state != Message::State::Growing)
            continue;
        const auto parts = m_growth.parts(message.id);
        if (!parts)
            return parts.problem();
        message.answer.text += *parts;
    }
    return messages;
}

/// All at once: a long conversation has thousands of messages, and few of them have pictures.
model::Outcome Messages::readAttachments(qint64 conversation, QList<Message> &messages)
{
    auto rows = m_database.statement(
        u"SELECT name, hash, mime, byte_count, width, height, address, detail, sent, part, message FROM "
        "attachment WHERE message IN (SELECT id FROM message WHERE conversation = ?) ORDER BY message, "
        "position"_s);
    rows.bind(conversation);
    auto more = rows.next();
    for (; more && *more; more = rows.next()) {
        const auto found = std::ranges::lower_bound(messages, rows.value(10).toLongLong(), {}, &Message::id);
        if (found == messages.end() || found->id != rows.value(10).toLongLong())
            continue; // it came in the meantime
        Message &message = *found;
        message.pictures.append(readPicture(rows));
        if (const QByteArray sent = rows.value(8).toByteArray(); !sent.isEmpty())
            message.sent.append(sentFromStored(sent));
    }
    if (!more)
        return more.problem();
    return model::Done{};
}

model::Result<Message> Messages::append(qint64 conversation, const Message &message)
{
    database::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().problem();
    const auto follows = followedBy(conversation, message);
    if (!follows)
        return follows.problem();
    auto insert = m_database.statement(u"INSERT INTO message (conversation, role, state, time, text, "
                                       u"answer_text, answer, connection_name, writer, addition, video, "
                                       u"tool_replies, follows, choice) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(conversation).bind(wordFor(message.role)).bind(wordFor(message.state));
    insert.bind(timeColumn(message.when))
        .bind(textColumn(message.text))
        .bind(textColumn(message.answer.text));
    insert.bind(answerColumn(message.answer))
        .bind(textColumn(message.connectionName))
        .bind(writerOf(message))
        .bind(textColumn(message.addition))
        .bind(QString::fromUtf8(videoToStored(message.video)))
        .bind(textColumn(QString::fromUtf8(toolRepliesToStored(message.toolReplies))))
        .bind(*follows)
        .bind(message.choice);
    if (const auto done = insert.run(); !done)
        return done.problem();
    Message stored = message;
    stored.follows = *follows;
    stored.id = insert.insertedId();
    if (const auto done = insertAttachments(stored); !done)
        return done.problem();
    if (const auto done = touch(conversation); !done)
        return done.problem();
    if (const auto done = transaction.commit(); !done)
        return done.problem();
    if (stored.state == Message::State::Growing)
        m_growth.begin(stored.id, stored.answer);
    return stored;
}

/// A message that does not say whom it follows, or one that never came to be stored, follows the last one.
model::Result<qint64> Messages::followedBy(qint64 conversation, const Message &message)
{
    if (message.follows && *message.follows >= 0)
        return *message.follows;
    auto row = m_database.statement(u"SELECT coalesce(max(id), 0) FROM message WHERE conversation = ?"_s);
    if (const auto found = row.bind(conversation).next(); !found)
        return found.problem();
    return row.value(0).toLongLong();
}

model::Outcome Messages::saveChoice(qint64 message, qint64 choice)
{
    auto update = m_database.statement(u"UPDATE message SET choice = ? WHERE id = ?"_s);
    return update.bind(choice).bind(message).run();
}

model::Result<QStringList> Messages::remove(const model::Removal &removal)
{
    database::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().problem();
    QStringList hashes;
    for (const qint64 message : removal.messages) {
        auto shown =
            m_database.statement(u"SELECT hash FROM attachment WHERE message = ? AND hash IS NOT NULL"_s);
        shown.bind(message);
        auto more = shown.next();
        for (; more && *more; more = shown.next())
            hashes.append(shown.value(0).toString());
        if (!more)
            return more.problem();
        auto remove = m_database.statement(u"DELETE FROM message WHERE id = ?"_s);
        if (const auto done = remove.bind(message).run(); !done)
            return done.problem();
    }
    for (const auto &[message, follows, choice] : removal.reattached) {
        auto update = m_database.statement(u"UPDATE message SET follows = ?, choice = ? WHERE id = ?"_s);
        if (const auto done = update.bind(follows).bind(choice).bind(message).run(); !done)
            return done.problem();
    }
    if (const auto done = transaction.commit(); !done)
        return done.problem();
    return hashes;
}

model::Outcome Messages::insertAttachments(const Message &message)
{
    for (qsizetype i = 0; i < message.pictures.size(); ++i) {
        const model::Picture &picture = message.pictures.at(i);
        auto insert = m_database.statement(u"INSERT INTO attachment (message, position, name, hash, mime, "
                                           u"byte_count, width, height, address, detail, "
                                           "sent, part) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(message.id).bind(i).bind(textColumn(picture.name));
        insert.bind(picture.isAddress() ? QVariant() : QVariant(picture.contentHash))
            .bind(textColumn(picture.mime));
        insert.bind(picture.byteCount).bind(picture.size.width()).bind(picture.size.height());
        const QUrl kept = model::withoutSignature(picture.address); // rights to it are not written down
        insert.bind(textColumn(kept.toString(QUrl::FullyEncoded))).bind(wordFor(picture.detail));
        insert.bind(i < message.sent.size() ? QVariant(QString::fromUtf8(sentToStored(message.sent.at(i))))
                                            : QVariant());
        insert.bind(textColumn(rectToStored(picture.part)));
        if (const auto done = insert.run(); !done)
            return done;
        auto release = m_database.statement(u"DELETE FROM claim WHERE writer = ? AND hash = ?"_s);
        if (const auto done = release.bind(m_writer.name()).bind(picture.contentHash).run(); !done)
            return done;
    }
    return model::Done{};
}

model::Outcome Messages::updateSent(const Message &message)
{
    for (qsizetype i = 0; i < message.sent.size(); ++i) {
        auto update =
            m_database.statement(u"UPDATE attachment SET sent = ? WHERE message = ? AND position = ?"_s);
        update.bind(QString::fromUtf8(sentToStored(message.sent.at(i)))).bind(message.id).bind(i);
        if (const auto done = update.run(); !done)
            return done;
    }
    return model::Done{};
}

model::Outcome Messages::finish(const Message &message)
{
    database::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    qint64 conversation = 0;
    {
        auto update = m_database.statement(u"UPDATE message SET state = ?, text = ?, answer_text = ?, answer "
                                           u"= ?, connection_name = ?, writer = ?, addition = ? "
                                           "WHERE id = ? RETURNING conversation"_s);
        update.bind(wordFor(message.state))
            .bind(textColumn(message.text))
            .bind(textColumn(message.answer.text));
        update.bind(answerColumn(message.answer))
            .bind(textColumn(message.connectionName))
            .bind(writerOf(message))
            .bind(textColumn(message.addition));
        const auto found = update.bind(message.id).next();
        if (!found)
            return found.problem();
        if (!*found)
            return Problem{
                .kind = Problem::Kind::Internal, .detail = u"there is no message %1"_s.arg(message.id)};
        conversation = update.value(0).toLongLong();
    }
    auto clear = m_database.statement(u"DELETE FROM growth WHERE message = ?"_s);
    if (const auto done = clear.bind(message.id).run(); !done)
        return done;
    if (const auto done = updateSent(message); !done)
        return done;
    if (const auto done = touch(conversation); !done)
        return done;
    if (const auto done = transaction.commit(); !done)
        return done;
    m_growth.end(message.id);
    if (message.state == Message::State::Growing)
        m_growth.begin(message.id, message.answer);
    return model::Done{};
}

model::Outcome Messages::saveTies(qint64 message, const QList<model::TieChange> &ties)
{
    auto update = m_database.statement(u"UPDATE message SET ties = ? WHERE id = ?"_s);
    return update.bind(QString::fromUtf8(tiesToStored(ties))).bind(message).run();
}

model::Outcome Messages::saveReading(qint64 message, const model::Answer &answer)
{
    auto update = m_database.statement(u"UPDATE message SET answer_text = ?, answer = ? WHERE id = ?"_s);
    return update.bind(textColumn(answer.text)).bind(answerColumn(answer)).bind(message).run();
}

model::Result<QList<qint64>> Messages::conversationsAsking(const QString &question)
{
    QList<qint64> conversations;
    // SQLite folds the case of ASCII letters only; the caller compares what is found.
    auto rows = m_database.statement(
        u"SELECT conversation FROM message WHERE role = ? AND lower(rtrim(trim(text), '?!.: ')) = "
        "lower(rtrim(trim(?), '?!.: ')) GROUP BY conversation ORDER BY max(id) DESC LIMIT 20"_s);
    rows.bind(wordFor(model::Role::User)).bind(textColumn(question));
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        conversations.append(rows.value(0).toLongLong());
    if (!more)
        return more.problem();
    return conversations;
}

model::Outcome Messages::touch(qint64 conversation)
{
    auto update = m_database.statement(u"UPDATE conversation SET changed = ? WHERE id = ?"_s);
    return update.bind(timeColumn(QDateTime::currentDateTimeUtc())).bind(conversation).run();
}

model::Outcome Messages::interruptAbandoned()
{
    QList<qint64> abandoned;
    {
        auto rows = m_database.statement(u"SELECT id, writer FROM message WHERE writer IS NOT NULL"_s);
        auto more = rows.next();
        for (; more && *more; more = rows.next()) {
            if (!m_writer.isThere(rows.value(1).toString()))
                abandoned.append(rows.value(0).toLongLong());
        }
        if (!more)
            return more.problem();
    }
    return abandoned.isEmpty() ? model::Outcome(model::Done{}) : interrupt(abandoned);
}

model::Outcome Messages::interrupt(const QList<qint64> &messages)
{
    database::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    for (const qint64 message : messages) {
        if (const auto folded = m_growth.fold(message); !folded)
            return folded;
        auto mark = m_database.statement(u"UPDATE message SET state = ?, writer = NULL WHERE id = ?"_s);
        if (const auto done = mark.bind(wordFor(Message::State::Interrupted)).bind(message).run(); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace store
