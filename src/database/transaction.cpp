#include "database/transaction.h"

#include "database/database.h"

using namespace Qt::StringLiterals;

namespace database {

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_begun(database.run(u"BEGIN IMMEDIATE"_s))
    , m_open(m_begun.ok())
{
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run(u"ROLLBACK"_s); // SQLite may have rolled back itself already
}

model::Outcome Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    auto outcome = m_database.run(u"COMMIT"_s);
    m_open = !outcome.ok();
    return outcome;
}

} // namespace database
