#include "store/historysearch.h"

#include "store/historyfilter.h"
#include "store/names.h"
#include "store/searchindex.h"
#include "store/snippet.h"
#include "store/values.h"

#include "database/database.h"
#include "database/searchwords.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using model::HistoryHit;

namespace store {

namespace {

constexpr qsizetype mostTitles = 5;
constexpr qsizetype mostAtOnce = 200;
constexpr qsizetype mostParts = 300;

} // namespace

HistorySearch::HistorySearch(database::Database &database)
    : m_database(database)
{
}

model::Result<model::HistoryFindings> HistorySearch::find(
    const model::HistoryQuery &query, const std::function<bool()> &isWanted)
{
    model::HistoryFindings findings;
    findings.superseded = !isWanted();
    const QList<database::SearchTerm> terms = database::searchTerms(query.typed);
    if (findings.superseded || terms.isEmpty())
        return findings;
    const auto reading = m_database.value(u"SELECT unread > 0 FROM search_state"_s);
    if (!reading)
        return reading.problem();
    findings.isReading = reading->toBool();
    const auto since = firstMessageSince(query.filter);
    if (!since)
        return since.problem();
    const Wanted wanted{.expression = database::matchExpression(terms),
        .before = query.before > 0 ? query.before : std::numeric_limits<qint64>::max(),
        .notBefore = *since,
        .most = std::min(query.most, mostAtOnce)};
    if (query.before == 0) {
        if (const auto done = addTitles(wanted, query.filter, findings.hits); !done)
            return done.problem();
    }
    const auto parts = narrowed(wanted, query.filter);
    if (!parts)
        return parts.problem();
    QList<HistoryHit> messages;
    for (const Wanted &part : *parts) {
        if (const auto done = addMessages(part, query.filter, messages); !done)
            return done.problem();
        findings.superseded = !isWanted();
        if (findings.superseded)
            return findings;
    }
    std::sort(messages.begin(), messages.end(),
        [](const HistoryHit &a, const HistoryHit &b) { return a.message > b.message; });
    findings.hasMore = messages.size() > wanted.most;
    findings.hits += messages.first(std::min(messages.size(), wanted.most));
    for (HistoryHit &hit : findings.hits) {
        findings.superseded = !isWanted();
        if (findings.superseded)
            return findings;
        if (const auto done = addLine(hit, terms); !done)
            return done.problem();
    }
    return findings;
}

/// A conversation that was not touched since then has no message of that time.
model::Result<qint64> HistorySearch::firstMessageSince(const model::HistoryFilter &filter)
{
    if (!filter.since)
        return 1;
    auto row = m_database.statement(u"SELECT min((SELECT min(id) FROM message WHERE conversation = c.id)) "
                                    "FROM conversation c WHERE c.changed >= ?"_s);
    const auto found = row.bind(timeColumn(*filter.since)).next();
    if (!found)
        return found.problem();
    return row.value(0).isNull() ? std::numeric_limits<qint64>::max() : row.value(0).toLongLong();
}

model::Outcome HistorySearch::addTitles(
    const Wanted &wanted, const model::HistoryFilter &filter, QList<HistoryHit> &hits)
{
    const FilterClause clause(filter);
    auto rows = m_database.statement(u"SELECT c.id, c.title, c.changed FROM search CROSS JOIN conversation c "
                                     u"ON c.id = -search.rowid WHERE "
                                     "search MATCH ? AND search.rowid < 0"_s
        + clause.sql() + u" ORDER BY search.rowid LIMIT ?"_s);
    rows.bind(wanted.expression);
    clause.bindTo(rows);
    rows.bind(mostTitles);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        hits.append({.conversation = rows.value(0).toLongLong(),
            .title = rows.value(1).toString(),
            .when = fromTimeColumn(rows.value(2)),
            .where = HistoryHit::Where::Title});
    return more ? model::Outcome(model::Done{}) : more.problem();
}

/// Where few conversations fit, each is looked through by itself: else a common word would lead through all
/// its messages to find none.
model::Result<QList<HistorySearch::Wanted>> HistorySearch::narrowed(
    const Wanted &wanted, const model::HistoryFilter &filter)
{
    model::HistoryFilter anyTime = filter;
    anyTime.since.reset();
    if (anyTime == model::HistoryFilter())
        return QList<Wanted>{wanted};
    QList<Wanted> parts;
    const FilterClause clause(filter);
    auto rows = m_database.statement(
        u"SELECT c.id, (SELECT min(id) FROM message WHERE conversation = c.id), (SELECT max(id) FROM message "
        "WHERE conversation = c.id) FROM conversation c WHERE 1"_s
        + clause.sql() + u" LIMIT ?"_s);
    clause.bindTo(rows);
    rows.bind(mostParts + 1);
    auto more = rows.next();
    for (; more && *more; more = rows.next()) {
        Wanted part = wanted;
        part.conversation = rows.value(0).toLongLong();
        part.notBefore = std::max(part.notBefore, rows.value(1).toLongLong());
        part.before = std::min(part.before, rows.value(2).toLongLong() + 1);
        parts.append(part);
    }
    if (!more)
        return more.problem();
    return parts.size() > mostParts ? QList<Wanted>{wanted} : parts;
}

model::Outcome HistorySearch::addMessages(
    const Wanted &wanted, const model::HistoryFilter &filter, QList<HistoryHit> &hits)
{
    const FilterClause clause(filter);
    auto rows = m_database.statement(
        u"SELECT c.id, c.title, m.id, m.role, m.time FROM search CROSS JOIN message m ON m.id = search.rowid "
        "CROSS JOIN conversation c ON c.id = m.conversation WHERE search MATCH ? AND search.rowid < ? AND "
        "search.rowid >= ?"_s
        + clause.sql() + (filter.since ? u" AND m.time >= ?"_s : QString())
        + (wanted.conversation != 0 ? u" AND c.id = ?"_s : QString())
        + u" ORDER BY search.rowid DESC LIMIT ?"_s);
    rows.bind(wanted.expression).bind(wanted.before).bind(wanted.notBefore);
    clause.bindTo(rows);
    if (filter.since)
        rows.bind(timeColumn(*filter.since));
    if (wanted.conversation != 0)
        rows.bind(wanted.conversation);
    rows.bind(wanted.most + 1);
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        hits.append({.conversation = rows.value(0).toLongLong(),
            .title = rows.value(1).toString(),
            .message = rows.value(2).toLongLong(),
            .role = fromWord(rows.value(3).toString(), model::Role::User),
            .when = fromTimeColumn(rows.value(4))});
    return more ? model::Outcome(model::Done{}) : more.problem();
}

model::Outcome HistorySearch::addLine(HistoryHit &hit, const QList<database::SearchTerm> &terms)
{
    if (hit.where == HistoryHit::Where::Title) {
        const Snippet line = snippetOf(hit.title, terms);
        hit.snippet = line.text;
        hit.marks = line.marks;
        return model::Done{};
    }
    Snippet line;
    {
        auto row = m_database.statement(u"SELECT text || answer_text FROM message WHERE id = ?"_s);
        const auto there = row.bind(hit.message).next();
        if (!there)
            return there.problem();
        if (*there) // a question has no answer, and an answer no question
            line = snippetOf(row.value(0).toString(), terms);
    }
    if (line.marks.isEmpty()) {
        const auto seen = seenLine(hit, terms);
        if (!seen)
            return seen.problem();
        if (!seen->marks.isEmpty())
            line = *seen;
    }
    hit.snippet = line.text;
    hit.marks = line.marks;
    return model::Done{};
}

/// All that a message brought beside its words takes longer to read, and is read only where these do not
/// tell.
model::Result<Snippet> HistorySearch::seenLine(HistoryHit &hit, const QList<database::SearchTerm> &terms)
{
    const auto found = SearchIndex(m_database).searched(hit.message);
    if (!found)
        return found.problem();
    if (!*found)
        return Snippet();
    Snippet line = snippetOf(saidIn(**found), terms);
    if (!line.marks.isEmpty())
        return line;
    line = snippetOf(seenIn(**found).join(u" \u00B7 "_s), terms);
    if (!line.marks.isEmpty())
        hit.where = HistoryHit::Where::Seen;
    return line;
}

QList<model::MarkedRange> wordsFound(QStringView text, const QString &typed)
{
    QList<model::MarkedRange> ranges;
    for (const database::FoundRange &range : database::occurrences(text, database::searchTerms(typed)))
        ranges.append({.from = range.from, .to = range.to});
    return ranges;
}

} // namespace store
