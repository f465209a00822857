#include "benches.h"
#include "historyfilling.h"
#include "storetiming.h"

#include "chat/picturereading.h"
#include "database/database.h"
#include "store/conversations.h"
#include "store/erasure.h"
#include "store/history.h"
#include "store/historysearch.h"
#include "store/schema.h"
#include "store/searchindex.h"

#include <QDir>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

using Shared = std::shared_ptr<database::Database>;

QString folderOf(const Setting &setting)
{
    return setting.scratchFolder + u"/large-history"_s;
}

Shared open(const Setting &setting)
{
    QDir().mkpath(folderOf(setting));
    auto opened = database::Database::open(folderOf(setting) + u"/history.sqlite"_s);
    if (!opened || !store::prepareSchema(**opened))
        qFatal("the history could not be opened");
    return *opened;
}

/// The steps that the store takes while nobody waits for it; gives the longest one.
double readAll(database::Database &database)
{
    store::SearchIndex index(database);
    double longest = 0;
    for (bool more = true; more;) {
        longest = std::max(longest, milliseconds([&] {
            const auto left = index.step(store::SearchIndex::Source::Unread);
            if (!left)
                qFatal("the index could not be written");
            more = *left == store::SearchIndex::Left::More;
        }));
    }
    return longest;
}

/// What people may type, from the commonest word to one that is not there; whole, begun, together, in other
/// scripts.
QStringList typedByPeople()
{
    const Vocabulary &known = vocabulary();
    QStringList typed{u"nowheretobefound"_s, known.words.at(0) + u' ' + known.words.at(1),
        u'"' + known.words.at(0) + u' ' + known.words.at(3) + u'"',
        known.words.at(2) + u' ' + known.words.at(40'000)};
    for (const int rank : {0, 1, 2, 5, 10, 30, 100, 300, 1'000, 3'000, 10'000, 30'000, 49'000})
        typed << known.words.at(rank);
    for (const int rank : {0, 7, 60, 500, 4'000, 20'000}) {
        for (const int length : {1, 2, 3, 4})
            typed << known.words.at(rank).left(length);
    }
    for (const int at : {0, 3, 20, 200})
        typed << known.han.mid(at, 1) << known.han.mid(at, 2) << known.han.mid(at, 3);
    for (const int at : {0, 5, 20})
        typed << known.thai.mid(at, 1) << known.thai.mid(at, 2);
    return typed;
}

double likeScanMs(database::Database &database)
{
    return milliseconds([&] {
        (void)database.value(
            u"SELECT id FROM message WHERE text LIKE '%nowheretobefound%' OR answer_text LIKE "
            "'%nowheretobefound%' ORDER BY id DESC LIMIT 50"_s);
    });
}

double groupByMs(database::Database &database)
{
    return milliseconds([&] {
        (void)database.value(
            u"SELECT count(*) FROM (SELECT conversation, max(time) AS latest FROM message GROUP BY "
            "conversation ORDER BY latest DESC LIMIT 200)"_s);
    });
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

struct Asked {
    model::HistoryQuery query = {};
    QList<double> ms = {};
};

/// Every question once a round, a scan after each round: what disturbs the one disturbs the other.
QList<double> askInRounds(database::Database &database, const Setting &setting, QList<Asked> &asked)
{
    store::HistorySearch search(database);
    QList<double> scans;
    for (int round = 0; round < setting.rounds; ++round) {
        for (Asked &one : asked) {
            one.ms.append(milliseconds([&] {
                if (!search.find(one.query, [] { return true; }).ok())
                    qFatal("the search failed");
            }));
        }
        scans.append(likeScanMs(database));
    }
    return scans;
}

QList<Row> searchRows(database::Database &database, const Setting &setting)
{
    QList<Asked> asked;
    for (const QString &typed : typedByPeople())
        asked.append({.query = {.typed = typed}});
    // Nothing fits, and every message has the word: the most that a filter can cost.
    Asked filtered{.query = {.typed = vocabulary().words.at(0), .filter = {.withVideo = true}}};
    const double scan = median(askInRounds(database, setting, asked));
    QList<Asked> alone{filtered};
    (void)askInRounds(database, setting, alone);
    std::sort(asked.begin(), asked.end(),
        [](const Asked &a, const Asked &b) { return median(a.ms) < median(b.ms); });
    QTextStream notes(stderr);
    for (const Asked &one : asked.last(std::min<qsizetype>(6, asked.size())))
        notes << "history: " << one.query.typed << ' ' << median(one.ms) << " ms\n";
    const Asked &half = asked.at(asked.size() / 2);
    const Asked &p99 = asked.at(std::min(asked.size() - 1, asked.size() * 99 / 100));
    return {unjudged(u"history: search, half are faster than"_s, median(half.ms), u"ms"_s, u"reported"_s),
        atMost(
            u"history: search, 99 of 100 are faster than, beside LIKE (slowest: %1)"_s.arg(p99.query.typed),
            median(p99.ms), u"ms"_s, scan, 0.05),
        unjudged(u"history: search for the commonest word with a filter that nothing fits"_s,
            median(alone.constFirst().ms), u"ms"_s, u"reported"_s)};
}

Row listRow(database::Database &database, const Setting &setting)
{
    store::Conversations conversations(database);
    const auto list = [&] {
        return milliseconds([&] {
            if (!conversations.newest({}, 200).ok())
                qFatal("the list could not be read");
        });
    };
    const Pair pair = inTurn(setting.rounds, list, [&] { return groupByMs(database); });
    return atMost(
        u"history: 200 newest conversations, beside a group-by"_s, pair.ours, u"ms"_s, pair.floor, 0.01);
}

Row eraseRow(database::Database &database)
{
    store::Conversations conversations(database);
    store::SearchIndex index(database);
    store::Erasure erasure(database);
    const double ms = milliseconds([&] {
        if (!conversations.remove(7).ok())
            qFatal("nothing was removed");
        while (*index.step(store::SearchIndex::Source::Changed) == store::SearchIndex::Left::More) { }
        while (*erasure.step() == store::Erasure::Left::More) { }
    });
    return unjudged(
        u"history: a deleted conversation is out of every byte after"_s, ms, u"ms"_s, u"reported"_s);
}

Row appendRow(const Setting &setting)
{
    store::History history(folderOf(setting), chat::pictureReading());
    const auto conversation = history.create(u"bench"_s).result();
    if (!conversation)
        qFatal("a conversation could not be kept");
    const Pair pair = inTurn(
        setting.rounds, [&] { return appendMs(history, conversation->id); },
        [&] { return syncedWriteMs(setting); });
    return atMost(
        u"history: keep a message, beside a synced 4 KiB write"_s, pair.ours, u"ms"_s, pair.floor, 2);
}

} // namespace

QList<Row> historyBench(const Setting &setting)
{
    QList<Row> rows;
    QTextStream notes(stderr);
    {
        const Shared database = open(setting);
        const qint64 units = fillHistory(*database, setting.messages);
        notes << "history: " << setting.messages << " messages, " << units / 1'000'000
              << " million characters\n";
        notes.flush();
        double longest = 0;
        const double reading = milliseconds([&] { longest = readAll(*database); });
        (void)database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        const auto bytes = QFileInfo(database->path()).size();
        notes << "history: read into the index in " << qRound(reading / 1000) << " s, longest step "
              << qRound(longest) << " ms, " << bytes / (1024 * 1024) << " MiB in all\n";
        notes.flush();
        (void)database->run(u"PRAGMA synchronous = FULL"_s);
        rows << searchRows(*database, setting) << listRow(*database, setting);
    }
    rows << appendRow(setting);
    rows << eraseRow(*open(setting));
    QDir(folderOf(setting)).removeRecursively();
    return rows;
}

} // namespace bench
