#include "database/database.h"

#include "database/failure.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;
using model::Problem;

namespace database {

namespace {

QString nextConnectionName()
{
    static std::atomic<quint64> count = 0;
    return u"groundglass-%1"_s.arg(++count);
}

} // namespace

Database::Database(QString path, QString connectionName)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
{
}

Database::~Database()
{
    m_prepared.clear(); // before the connection that they belong to
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

model::Result<std::shared_ptr<Database>> Database::open(
    const QString &path, std::chrono::milliseconds patience)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return Problem{
            .kind = Problem::Kind::StoreUnavailable, .detail = u"Qt's SQLite plug-in is missing"_s};
    const QString name = nextConnectionName();
    // From here on the destructor cleans up, whatever happens.
    std::shared_ptr<Database> opened(new Database(path, name));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(patience.count()));
    if (!connection.open())
        return problemFrom(connection.lastError(), path);
    if (const auto configured = opened->configure(); !configured)
        return configured.problem();
    return opened;
}

model::Outcome Database::configure()
{
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
             u"PRAGMA journal_size_limit = 16777216"_s}) { // what a large merge needed is given back
        if (const auto outcome = run(pragma); !outcome)
            return outcome;
    }
    return model::Done{};
}

model::Outcome Database::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    if (!query.exec(sql))
        return problemFrom(query.lastError(), m_path);
    return model::Done{};
}

model::Result<QVariant> Database::value(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    if (!query.exec(sql))
        return problemFrom(query.lastError(), m_path);
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return problemFrom(query.lastError(), m_path);
    return QVariant();
}

Statement Database::statement(const QString &sql)
{
    std::shared_ptr<Prepared> &slot = m_prepared[sql];
    if (!slot)
        slot = std::make_shared<Prepared>(QSqlQuery(QSqlDatabase::database(m_connectionName, false)));
    if (!slot->ok) { // what could not be prepared before may be possible now, after a migration
        slot->query.setForwardOnly(true);
        slot->ok = slot->query.prepare(sql);
    }
    return Statement(slot->query, m_path, slot->ok);
}

model::Outcome Database::check()
{
    const auto verdict = value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return verdict.problem();
    if (verdict->toString() == "ok"_L1)
        return model::Done{};
    return Problem{.kind = Problem::Kind::StoreDamaged, .detail = verdict->toString(), .subject = m_path};
}

} // namespace database
