#include "store/reviews.h"

#include "store/values.h"

#include "database/database.h"

using namespace Qt::StringLiterals;
using model::Verdict;

namespace store {

namespace {

constexpr auto acceptedWord = "accepted"_L1;
constexpr auto rejectedWord = "rejected"_L1;

Verdict verdictFrom(const QString &word)
{
    if (word == acceptedWord)
        return Verdict::Accepted;
    return word == rejectedWord ? Verdict::Rejected : Verdict::None;
}

} // namespace

Reviews::Reviews(database::Database &database)
    : m_database(database)
{
}

model::Result<QHash<QString, Verdict>> Reviews::ofSet(const QString &setPath)
{
    QHash<QString, Verdict> verdicts;
    auto rows = m_database.statement(u"SELECT item, verdict FROM review WHERE set_path = ?"_s);
    rows.bind(textColumn(setPath));
    auto more = rows.next();
    for (; more && *more; more = rows.next())
        verdicts.insert(rows.value(0).toString(), verdictFrom(rows.value(1).toString()));
    if (!more)
        return more.problem();
    return verdicts;
}

model::Outcome Reviews::keep(const QString &setPath, const QString &item, Verdict verdict)
{
    if (verdict == Verdict::None) {
        auto remove = m_database.statement(u"DELETE FROM review WHERE set_path = ? AND item = ?"_s);
        return remove.bind(textColumn(setPath)).bind(textColumn(item)).run();
    }
    auto keep = m_database.statement(
        u"INSERT OR REPLACE INTO review (set_path, item, verdict, time) VALUES (?, ?, ?, ?)"_s);
    return keep.bind(textColumn(setPath))
        .bind(textColumn(item))
        .bind(QString(verdict == Verdict::Accepted ? acceptedWord : rejectedWord))
        .bind(timeColumn(QDateTime::currentDateTimeUtc()))
        .run();
}

} // namespace store
