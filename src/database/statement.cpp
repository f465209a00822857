#include "database/statement.h"

#include "database/failure.h"

#include <QSqlError>

namespace database {

Statement::Statement(QSqlQuery &query, QString file, bool prepared)
    : m_query(query)
    , m_file(std::move(file))
    , m_prepared(prepared)
{
}

Statement::~Statement()
{
    m_query.finish();
} // an unfinished reader would keep the WAL from being folded in

Statement &Statement::bind(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

model::Problem Statement::problem() const
{
    return problemFrom(m_query.lastError(), m_file);
}

model::Outcome Statement::start()
{
    m_started = true;
    if (m_prepared && m_query.exec())
        return model::Done{};
    return problem();
}

model::Outcome Statement::run()
{
    const auto outcome = start();
    m_insertedId = m_query.lastInsertId().toLongLong();
    m_changedRows = m_query.numRowsAffected();
    m_query.finish();
    return outcome;
}

model::Result<bool> Statement::next()
{
    if (!m_started) {
        if (const auto started = start(); !started)
            return started.problem();
    }
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return problem();
    return false;
}

} // namespace database
