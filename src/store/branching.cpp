#include "store/branching.h"

#include "store/values.h"

#include "database/database.h"
#include "database/transaction.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using model::Problem;

namespace store {

namespace {

/// Ids from the first message to this one.
model::Result<QList<qint64>> wayTo(database::Database &database, qint64 message)
{
    QList<qint64> way;
    for (qint64 next = message; next != 0 && !way.contains(next);) {
        auto row = database.statement(u"SELECT follows FROM message WHERE id = ?"_s);
        const auto found = row.bind(next).next();
        if (!found)
            return found.problem();
        if (!*found)
            break;
        way.prepend(next);
        next = row.value(0).toLongLong();
    }
    if (way.isEmpty())
        return Problem{.kind = Problem::Kind::Internal, .detail = u"there is no message %1"_s.arg(message)};
    return way;
}

model::Result<qint64> makeConversation(database::Database &database, qint64 message)
{
    const QVariant now = timeColumn(QDateTime::currentDateTimeUtc());
    auto insert = database.statement(
        u"INSERT INTO conversation (title, created, changed, asks_for_regions, region_prompt, connection, "
        "parameters) SELECT title, ?, ?, asks_for_regions, region_prompt, connection, parameters FROM "
        "conversation WHERE id = (SELECT conversation FROM message WHERE id = ?)"_s);
    if (const auto done = insert.bind(now).bind(now).bind(message).run(); !done)
        return done.problem();
    return insert.insertedId();
}

model::Outcome copyParts(database::Database &database, qint64 from, qint64 to)
{
    for (const QString &copy : {
             u"INSERT INTO attachment (message, position, name, hash, mime, byte_count, width, height, address, "
             "detail, sent, part) SELECT ?, position, name, hash, mime, byte_count, width, height, address, "
             "detail, sent, part FROM attachment WHERE message = ?"_s,
             u"INSERT INTO correction (message, number, said) SELECT ?, number, said FROM correction WHERE "
             "message = ?"_s,
             u"INSERT INTO sent (message, facts, request, raw_answer) SELECT ?, facts, request, raw_answer FROM "
             "sent WHERE message = ?"_s,
         }) {
        auto insert = database.statement(copy);
        if (const auto done = insert.bind(to).bind(from).run(); !done)
            return done;
    }
    return model::Done{};
}

/// An answer that still grows is copied as far as it was kept, as interrupted.
model::Result<qint64> copyMessage(
    database::Database &database, qint64 message, qint64 conversation, qint64 follows)
{
    auto insert = database.statement(
        u"INSERT INTO message (conversation, role, state, time, text, answer_text, answer, connection_name, "
        "addition, ties, video, tool_replies, follows) SELECT ?, role, CASE WHEN writer IS NULL THEN state "
        "ELSE 'interrupted' END, time, text, answer_text || coalesce((SELECT group_concat(part, '') FROM "
        "(SELECT part FROM growth WHERE message = message.id ORDER BY number)), ''), answer, "
        "connection_name, "
        "addition, ties, video, tool_replies, ? FROM message WHERE id = ?"_s);
    if (const auto done = insert.bind(conversation).bind(follows).bind(message).run(); !done)
        return done.problem();
    const qint64 copy = insert.insertedId();
    if (const auto done = copyParts(database, message, copy); !done)
        return done.problem();
    return copy;
}

} // namespace

model::Result<qint64> branchOff(database::Database &database, qint64 message)
{
    database::Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().problem();
    const auto way = wayTo(database, message);
    if (!way)
        return way.problem();
    const auto conversation = makeConversation(database, message);
    if (!conversation)
        return conversation;
    qint64 follows = 0;
    for (const qint64 next : *way) {
        const auto copy = copyMessage(database, next, *conversation, follows);
        if (!copy)
            return copy;
        follows = *copy;
    }
    if (const auto done = transaction.commit(); !done)
        return done.problem();
    return *conversation;
}

} // namespace store
