#include "store/conversations.h"

#include "store/historyfilter.h"
#include "store/parametersjson.h"
#include "store/values.h"

#include "database/database.h"
#include "database/transaction.h"

#include <limits>

using namespace Qt::StringLiterals;
using model::Problem;

namespace store {

namespace {

Problem unknown(qint64 id)
{
    return {.kind = Problem::Kind::Internal, .detail = u"there is no conversation %1"_s.arg(id)};
}

} // namespace

Conversations::Conversations(database::Database &database)
    : m_database(database)
{
}

model::Outcome Conversations::add(QList<model::ConversationSummary> &list, database::Statement &rows)
{
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        list.append({.id = rows.value(0).toLongLong(),
            .title = rows.value(1).toString(),
            .changed = fromTimeColumn(rows.value(2)),
            .pinned = !rows.value(3).isNull()});
    return more ? model::Outcome(model::Done{}) : more.problem();
}

model::Result<QList<model::ConversationSummary>> Conversations::all()
{
    auto list = newest({}, std::numeric_limits<int>::max());
    if (!list)
        return list.problem();
    return list->summaries;
}

model::Result<model::ConversationList> Conversations::newest(
    const model::HistoryFilter &filter, qsizetype most)
{
    model::ConversationList list;
    const FilterClause clause(filter);
    const QString columns = u"SELECT c.id, c.title, c.changed, c.pinned FROM conversation c "_s;
    {
        auto pinned = m_database.statement(
            columns + u"WHERE c.pinned IS NOT NULL"_s + clause.sql() + u" ORDER BY c.pinned"_s);
        clause.bindTo(pinned);
        if (const auto done = add(list.summaries, pinned); !done)
            return done.problem();
    }
    const qsizetype pinnedCount = list.summaries.size();
    auto rows = m_database.statement(columns + u"WHERE c.pinned IS NULL"_s + clause.sql()
        + u" ORDER BY c.changed DESC, c.id DESC LIMIT ?"_s);
    clause.bindTo(rows);
    rows.bind(most + 1);
    if (const auto done = add(list.summaries, rows); !done)
        return done.problem();
    list.hasMore = list.summaries.size() - pinnedCount > most;
    if (list.hasMore)
        list.summaries.removeLast();
    return list;
}

model::Result<QStringList> Conversations::connectionNames()
{
    QStringList names;
    auto rows = m_database.statement(u"SELECT DISTINCT name FROM asked_connection ORDER BY name"_s);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        names.append(rows.value(0).toString());
    if (!more)
        return more.problem();
    return names;
}

model::Result<model::Conversation> Conversations::one(qint64 id)
{
    auto row = m_database.statement(u"SELECT title, created, changed, asks_for_regions, region_prompt, "
                                    "connection, parameters FROM conversation WHERE id = ?"_s);
    const auto found = row.bind(id).next();
    if (!found)
        return found.problem();
    if (!*found)
        return unknown(id);
    return model::Conversation{.id = id,
        .title = row.value(0).toString(),
        .created = fromTimeColumn(row.value(1)),
        .changed = fromTimeColumn(row.value(2)),
        .asksForRegions = row.value(3).toBool(),
        .regionPrompt = row.value(4).toString(),
        .connectionId = row.value(5).toString(),
        .parameters = parametersFromStored(row.value(6).toByteArray())};
}

model::Result<QList<qint64>> Conversations::showing(const QString &hash, qsizetype most)
{
    QList<qint64> ids;
    auto rows = m_database.statement(
        u"SELECT id FROM conversation WHERE id IN (SELECT message.conversation FROM attachment JOIN message "
        "ON message.id = attachment.message WHERE attachment.hash = ?) ORDER BY changed DESC, id DESC LIMIT ?"_s);
    rows.bind(hash).bind(most);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        ids.append(rows.value(0).toLongLong());
    if (!more)
        return more.problem();
    return ids;
}

model::Result<model::Conversation> Conversations::create(const QString &title)
{
    const QVariant now = timeColumn(QDateTime::currentDateTimeUtc());
    auto insert =
        m_database.statement(u"INSERT INTO conversation (title, created, changed) VALUES (?, ?, ?)"_s);
    if (const auto done = insert.bind(textColumn(title)).bind(now).bind(now).run(); !done)
        return done.problem();
    return model::Conversation{.id = insert.insertedId(),
        .title = title,
        .created = fromTimeColumn(now),
        .changed = fromTimeColumn(now)};
}

model::Outcome Conversations::rename(qint64 id, const QString &title)
{
    auto update = m_database.statement(u"UPDATE conversation SET title = ? WHERE id = ?"_s);
    if (const auto done = update.bind(textColumn(title)).bind(id).run(); !done)
        return done;
    if (update.changedRows() == 0)
        return unknown(id);
    return model::Done{};
}

model::Outcome Conversations::saveRegionPrompt(qint64 id, bool asks, const QString &prompt)
{
    auto update = m_database.statement(
        u"UPDATE conversation SET asks_for_regions = ?, region_prompt = ? WHERE id = ?"_s);
    return update.bind(asks ? 1 : 0).bind(textColumn(prompt)).bind(id).run();
}

model::Outcome Conversations::saveConnection(qint64 id, const QString &connection)
{
    auto update = m_database.statement(u"UPDATE conversation SET connection = ? WHERE id = ?"_s);
    return update.bind(textColumn(connection)).bind(id).run();
}

model::Outcome Conversations::pin(qint64 id)
{
    return setPinned(id, timeColumn(QDateTime::currentDateTimeUtc()));
}

model::Outcome Conversations::unpin(qint64 id)
{
    return setPinned(id, {});
}

model::Outcome Conversations::setPinned(qint64 id, const QVariant &time)
{
    auto update = m_database.statement(time.isNull()
            ? u"UPDATE conversation SET pinned = ? WHERE id = ?"_s
            : u"UPDATE conversation SET pinned = coalesce(pinned, max(?, (SELECT coalesce(max(pinned), 0) + 1 "
              "FROM conversation))) WHERE id = ?"_s); // the order of pinning, whatever the clock says
    if (const auto done = update.bind(time).bind(id).run(); !done)
        return done;
    if (update.changedRows() == 0)
        return unknown(id);
    return model::Done{};
}

model::Outcome Conversations::saveParameters(qint64 id, const model::Parameters &parameters)
{
    auto update = m_database.statement(u"UPDATE conversation SET parameters = ? WHERE id = ?"_s);
    return update.bind(textColumn(QString::fromUtf8(parametersToStored(parameters)))).bind(id).run();
}

model::Result<QStringList> Conversations::picturesOf(qint64 id)
{
    QStringList hashes;
    auto rows = m_database.statement(
        u"SELECT DISTINCT hash FROM attachment JOIN message ON message.id = attachment.message "
        "WHERE message.conversation = ? AND hash IS NOT NULL"_s);
    rows.bind(id);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        hashes.append(rows.value(0).toString());
    if (!more)
        return more.problem();
    return hashes;
}

model::Outcome Conversations::hide(qint64 id, const QString &writer)
{
    auto update = m_database.statement(u"UPDATE conversation SET remover = ? WHERE id = ?"_s);
    if (const auto done = update.bind(writer).bind(id).run(); !done)
        return done;
    return update.changedRows() == 0 ? model::Outcome(unknown(id)) : model::Done{};
}

model::Outcome Conversations::restore(qint64 id)
{
    auto update = m_database.statement(u"UPDATE conversation SET remover = NULL WHERE id = ?"_s);
    if (const auto done = update.bind(id).run(); !done)
        return done;
    return update.changedRows() == 0 ? model::Outcome(unknown(id)) : model::Done{};
}

model::Result<QList<std::pair<qint64, QString>>> Conversations::hidden()
{
    QList<std::pair<qint64, QString>> found;
    auto rows = m_database.statement(u"SELECT id, remover FROM conversation WHERE remover IS NOT NULL"_s);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        found.append({rows.value(0).toLongLong(), rows.value(1).toString()});
    if (!more)
        return more.problem();
    return found;
}

model::Result<QStringList> Conversations::remove(qint64 id)
{
    database::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().problem();
    auto hashes = picturesOf(id);
    if (!hashes)
        return hashes;
    auto remove = m_database.statement(u"DELETE FROM conversation WHERE id = ?"_s);
    if (const auto done = remove.bind(id).run(); !done)
        return done.problem();
    if (remove.changedRows() == 0)
        return unknown(id);
    if (const auto done = transaction.commit(); !done)
        return done.problem();
    return hashes;
}

} // namespace store
