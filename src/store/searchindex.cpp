#include "store/searchindex.h"

#include "store/answerjson.h"
#include "store/correctionjson.h"
#include "store/names.h"
#include "store/searchschema.h"
#include "store/values.h"
#include "store/videojson.h"

#include "database/database.h"
#include "database/searchwords.h"
#include "database/transaction.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using model::Message;

namespace store {

namespace {

// A step holds the write lock, and other work waits behind it.
constexpr int mostOfAStep = 64;
constexpr qsizetype mostTextOfAStep = 128 * 1024;
constexpr qsizetype mostTextOfAMessage = 4 * 1024 * 1024;

void addOnce(QStringList &parts, QSet<QString> &known, const QString &part)
{
    if (part.trimmed().isEmpty() || known.contains(part))
        return;
    known.insert(part);
    parts.append(part);
}

int traitsOf(const SearchedMessage &searched)
{
    const bool hasRegions = !searched.message.answer.regions.isEmpty() || !searched.corrected.isEmpty();
    return (searched.names.isEmpty() ? 0 : PicturesTrait) | (searched.message.video ? VideoTrait : 0)
        | (hasRegions ? RegionsTrait : 0);
}

} // namespace

QString saidIn(const SearchedMessage &searched)
{
    if (searched.message.role != model::Role::Tool)
        return searched.message.role == model::Role::Assistant ? searched.message.answer.text
                                                               : searched.message.text;
    QStringList texts;
    for (const model::ToolReply &reply : searched.message.toolReplies)
        texts << reply.text;
    return texts.join(u'\n');
}

QStringList seenIn(const SearchedMessage &searched)
{
    QStringList parts;
    QSet<QString> known;
    for (const QString &label : searched.corrected)
        addOnce(parts, known, label);
    for (const model::GroundingLine &line : searched.message.answer.grounding)
        addOnce(parts, known, line.text);
    for (const model::Region &region : searched.message.answer.regions)
        addOnce(parts, known, region.label);
    for (const QString &name : searched.names)
        addOnce(parts, known, name);
    if (searched.message.video)
        addOnce(parts, known, searched.message.video->file);
    return parts;
}

SearchIndex::SearchIndex(database::Database &database)
    : m_database(database)
{
}

model::Result<SearchIndex::Left> SearchIndex::step(Source source)
{
    const auto state =
        m_database.value(source == Source::Changed ? u"SELECT EXISTS (SELECT 1 FROM search_queue)"_s
                                                   : u"SELECT unread > 0 FROM search_state"_s);
    if (!state)
        return state.problem();
    if (!state->toBool())
        return Left::Nothing;
    database::Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().problem();
    const auto ids = source == Source::Changed ? queued() : unread();
    if (!ids)
        return ids.problem();
    for (const qint64 id : *ids) {
        if (const auto done = index(id); !done)
            return done.problem();
    }
    if (const auto done = transaction.commit(); !done)
        return done.problem();
    return Left::More;
}

/// The newest of what changed, oldest first: FTS5 writes ascending ids in one go. Long ones share no step.
model::Result<QList<qint64>> SearchIndex::queued()
{
    QList<qint64> ids;
    qint64 length = 0;
    {
        auto rows = m_database.statement(
            u"SELECT q.id, coalesce(length(m.text) + length(m.answer_text), 0) FROM search_queue q LEFT JOIN "
            "message m ON m.id = q.id ORDER BY q.id DESC LIMIT ?"_s);
        rows.bind(mostOfAStep);
        auto more = rows.next();
        for (; more && *more && length < mostTextOfAStep; more = rows.next()) {
            ids.prepend(rows.value(0).toLongLong());
            length += rows.value(1).toLongLong();
        }
        if (!more)
            return more.problem();
    }
    for (const qint64 id : ids) {
        auto done = m_database.statement(u"DELETE FROM search_queue WHERE id = ?"_s);
        if (const auto outcome = done.bind(id).run(); !outcome)
            return outcome.problem();
    }
    return ids;
}

/// The next of the messages that were there before there was an index.
model::Result<QList<qint64>> SearchIndex::unread()
{
    QList<qint64> ids;
    qint64 length = 0;
    {
        auto rows = m_database.statement(
            u"SELECT id, length(text) + length(answer_text) FROM message WHERE id <= (SELECT unread FROM "
            "search_state) AND state <> ? ORDER BY id DESC LIMIT ?"_s);
        rows.bind(wordFor(Message::State::Growing)).bind(mostOfAStep);
        auto more = rows.next();
        for (; more && *more && length < mostTextOfAStep; more = rows.next()) {
            ids.prepend(rows.value(0).toLongLong());
            length += rows.value(1).toLongLong();
        }
        if (!more)
            return more.problem();
    }
    auto mark = m_database.statement(u"UPDATE search_state SET unread = ?"_s);
    const auto outcome = mark.bind(ids.isEmpty() ? 0 : ids.constFirst() - 1).run();
    if (!outcome)
        return outcome.problem();
    return ids;
}

model::Outcome SearchIndex::index(qint64 id)
{
    auto leave = m_database.statement(u"DELETE FROM search WHERE rowid = ?"_s);
    if (const auto done = leave.bind(id).run(); !done)
        return done;
    if (id < 0)
        return indexTitle(-id);
    const auto found = searched(id);
    if (!found)
        return found.problem();
    return *found ? indexMessage(**found) : model::Outcome(model::Done{});
}

model::Outcome SearchIndex::indexTitle(qint64 conversation)
{
    const auto titles = list(u"SELECT title FROM conversation WHERE id = ?"_s, conversation);
    if (!titles)
        return titles.problem();
    return titles->isEmpty() ? model::Outcome(model::Done{})
                             : put(-conversation, database::indexedText(titles->constFirst()));
}

model::Outcome SearchIndex::indexMessage(const SearchedMessage &searched)
{
    QStringList parts{database::indexedText(QStringView(saidIn(searched)).left(mostTextOfAMessage))};
    for (const QString &part : seenIn(searched))
        parts << database::indexedText(part);
    parts.removeAll(QString());
    if (const auto done = put(searched.message.id, parts.join(database::indexedGap)); !done)
        return done;
    return note(searched, traitsOf(searched));
}

model::Outcome SearchIndex::put(qint64 rowId, const QString &words)
{
    if (words.isEmpty())
        return model::Done{};
    auto insert = m_database.statement(u"INSERT INTO search (rowid, words) VALUES (?, ?)"_s);
    return insert.bind(rowId).bind(words).run();
}

model::Outcome SearchIndex::note(const SearchedMessage &searched, int traits)
{
    auto add = m_database.statement(
        u"UPDATE conversation SET traits = traits | ? WHERE id = ? AND (traits & ?) <> ?"_s);
    add.bind(traits).bind(searched.conversation).bind(traits).bind(traits);
    if (const auto done = add.run(); !done || searched.message.connectionName.isEmpty())
        return done;
    auto asked =
        m_database.statement(u"INSERT OR IGNORE INTO asked_connection (conversation, name) VALUES (?, ?)"_s);
    return asked.bind(searched.conversation).bind(searched.message.connectionName).run();
}

model::Result<std::optional<SearchedMessage>> SearchIndex::searched(qint64 id)
{
    SearchedMessage found{.message = {.id = id}};
    {
        auto row = m_database.statement(u"SELECT conversation, role, time, text, answer_text, answer, "
                                        "connection_name, video, tool_replies FROM message WHERE id = ? AND "
                                        "state <> 'growing'"_s);
        const auto there = row.bind(id).next();
        if (!there)
            return there.problem();
        if (!*there)
            return std::optional<SearchedMessage>();
        found.conversation = row.value(0).toLongLong();
        Message &message = found.message;
        message.role = fromWord(row.value(1).toString(), model::Role::User);
        message.when = fromTimeColumn(row.value(2));
        message.text = row.value(3).toString();
        message.answer = answerFromStored(row.value(5).toByteArray(), row.value(4).toString());
        message.connectionName = row.value(6).toString();
        message.video = videoFromStored(row.value(7).toByteArray());
        message.toolReplies = toolRepliesFromStored(row.value(8).toByteArray());
    }
    const auto names = list(u"SELECT name FROM attachment WHERE message = ? ORDER BY position"_s, id);
    if (!names)
        return names.problem();
    found.names = *names;
    const auto said = list(u"SELECT said FROM correction WHERE message = ? ORDER BY number"_s, id);
    if (!said)
        return said.problem();
    for (const QString &correction : *said) {
        if (const auto label = correctionFromStored(0, correction.toUtf8()).label)
            found.corrected << *label;
    }
    return std::optional(std::move(found));
}

model::Result<QStringList> SearchIndex::list(const QString &sql, qint64 id)
{
    QStringList values;
    auto rows = m_database.statement(sql);
    rows.bind(id);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        values.append(rows.value(0).toString());
    if (!more)
        return more.problem();
    return values;
}

} // namespace store
