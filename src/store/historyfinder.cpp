#include "store/historyfinder.h"

#include "store/historysearch.h"

#include "database/database.h"

using namespace Qt::StringLiterals;

namespace store {

HistoryFinder::HistoryFinder(
    std::function<QString()> file, std::function<QFuture<Answer>(const model::HistoryQuery &query)> otherwise)
    : m_file(std::move(file))
    , m_otherwise(std::move(otherwise))
{
}

HistoryFinder::~HistoryFinder()
{
    ++m_newest; // nobody is left to hear an answer
    m_thread.post([this] { m_database.reset(); });
}

QFuture<HistoryFinder::Answer> HistoryFinder::find(const model::HistoryQuery &query)
{
    const quint64 number = ++m_newest;
    return m_thread.run([this, query, number] { return answer(query, number); });
}

HistoryFinder::Answer HistoryFinder::answer(const model::HistoryQuery &query, quint64 number)
{
    const auto isWanted = [this, number] { return m_newest == number; };
    if (!isWanted())
        return model::HistoryFindings{.superseded = true};
    if (open())
        return HistorySearch(*m_database).find(query, isWanted);
    QFuture<Answer> answer = m_otherwise(query);
    answer.waitForFinished();
    return answer.result();
}

bool HistoryFinder::open()
{
    if (m_database)
        return true;
    const QString file = m_file();
    if (file.isEmpty())
        return false;
    auto opened = database::Database::open(file);
    if (!opened || !(*opened)->run(u"PRAGMA query_only = ON"_s).ok())
        return false;
    m_database = *opened;
    return true;
}

} // namespace store
