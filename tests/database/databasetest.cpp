#include "database/database.h"
#include "database/failure.h"
#include "database/migration.h"
#include "database/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using database::Database;
using database::Migration;
using database::Transaction;
using model::Problem;

class DatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = opened();
    }
    void cleanup() { m_database.reset(); }

    void writesSafely();
    void takesBackWhatWasNotCommitted();
    void keepsWhatWasCommitted();
    void keepsEveryValueAsItWas();
    void runsAStatementAgain();
    void migratesStepByStep();
    void takesBackAMigrationThatFails();
    void leavesNewerAndForeignDatabasesAlone();
    void saysWhenAnotherHasTheLock();
    void saysWhenItIsNoDatabase();
    void saysWhenTheSqlIsWrong();
    void saysWhenThePlaceIsUnusable();

private:
    static constexpr qint32 ours = 77;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.sqlite"_s); }
    std::shared_ptr<Database> opened()
    {
        const auto database = Database::open(path(), std::chrono::milliseconds(0));
        if (!database.ok())
            qFatal("not opened: %s", qPrintable(database.problem().detail));
        return *database;
    }
    void run(const QString &sql)
    {
        if (const auto done = m_database->run(sql); !done.ok())
            qFatal("%s", qPrintable(done.problem().detail));
    }
    QVariant value(const QString &sql) { return *m_database->value(sql); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<Database> m_database;
};

void DatabaseTest::writesSafely()
{
    QCOMPARE(value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(value(u"PRAGMA synchronous"_s).toInt(), 2);
    QCOMPARE(value(u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(value(u"PRAGMA secure_delete"_s).toInt(), 1);
    QVERIFY(m_database->check().ok());
}

void DatabaseTest::takesBackWhatWasNotCommitted()
{
    run(u"CREATE TABLE t (x)"_s);
    {
        const Transaction transaction(*m_database);
        QVERIFY(transaction.begun().ok());
        run(u"INSERT INTO t VALUES (1)"_s);
    }
    QCOMPARE(value(u"SELECT count(*) FROM t"_s).toInt(), 0);
}

void DatabaseTest::keepsWhatWasCommitted()
{
    run(u"CREATE TABLE t (x)"_s);
    {
        Transaction transaction(*m_database);
        run(u"INSERT INTO t VALUES (1)"_s);
        QVERIFY(transaction.commit().ok());
    }
    m_database.reset();
    m_database = opened();
    QCOMPARE(value(u"SELECT count(*) FROM t"_s).toInt(), 1);
}

void DatabaseTest::keepsEveryValueAsItWas()
{
    run(u"CREATE TABLE t (x)"_s);
    const QList<QVariant> values{QVariant(), u"O'Brien; DROP TABLE t; --"_s, u"ที่นี่ 😀"_s, u""_s,
        QByteArray("\0\xff", 2), std::numeric_limits<qint64>::min(), 0.1};
    for (const QVariant &one : values) {
        auto insert = m_database->statement(u"INSERT INTO t VALUES (?)"_s);
        QVERIFY(insert.bind(one).run().ok());
    }
    auto rows = m_database->statement(u"SELECT x FROM t ORDER BY rowid"_s);
    for (const QVariant &one : values) {
        QVERIFY(*rows.next());
        QCOMPARE(rows.value(0).isNull(), one.isNull());
        if (!one.isNull())
            QCOMPARE(rows.value(0), one);
    }
    QVERIFY(!*rows.next());
}

void DatabaseTest::runsAStatementAgain()
{
    run(u"CREATE TABLE t (id INTEGER PRIMARY KEY, x)"_s);
    for (int i = 1; i <= 3; ++i) {
        auto insert = m_database->statement(u"INSERT INTO t (x) VALUES (?)"_s);
        QVERIFY(insert.bind(i).run().ok());
        QCOMPARE(insert.insertedId(), i);
    }
    for (int i = 1; i <= 3; ++i) {
        auto row = m_database->statement(u"SELECT x FROM t WHERE id = ?"_s);
        QVERIFY(*row.bind(i).next()); // left unfinished on purpose
        QCOMPARE(row.value(0).toInt(), i);
    }
    auto update = m_database->statement(u"UPDATE t SET x = 0 WHERE id > ?"_s);
    QVERIFY(update.bind(1).run().ok());
    QCOMPARE(update.changedRows(), 2);
}

void DatabaseTest::migratesStepByStep()
{
    const Migration first{{u"CREATE TABLE t (x)"_s, u"INSERT INTO t VALUES (1)"_s}};
    const Migration second{{u"ALTER TABLE t ADD COLUMN y DEFAULT 5"_s}};
    QVERIFY(database::migrate(*m_database, ours, std::array{first}).ok());
    QCOMPARE(value(u"PRAGMA user_version"_s).toInt(), 1);
    QVERIFY(database::migrate(*m_database, ours, std::array{first, second}).ok());
    QCOMPARE(value(u"PRAGMA user_version"_s).toInt(), 2);
    QCOMPARE(value(u"SELECT y FROM t"_s).toInt(), 5);
    QVERIFY(database::migrate(*m_database, ours, std::array{first, second}).ok());
    QCOMPARE(value(u"SELECT count(*) FROM t"_s).toInt(), 1);
}

void DatabaseTest::takesBackAMigrationThatFails()
{
    const Migration first{{u"CREATE TABLE t (x)"_s}};
    const Migration broken{{u"CREATE TABLE u (x)"_s, u"CREATE NONSENSE"_s}};
    QVERIFY(!database::migrate(*m_database, ours, std::array{first, broken}).ok());
    QCOMPARE(value(u"PRAGMA user_version"_s).toInt(), 0);
    QCOMPARE(value(u"SELECT count(*) FROM sqlite_schema"_s).toInt(), 0);
}

void DatabaseTest::leavesNewerAndForeignDatabasesAlone()
{
    const Migration first{{u"CREATE TABLE t (x)"_s}};
    QVERIFY(database::migrate(*m_database, ours, std::array{first, Migration{}}).ok());
    QCOMPARE(database::migrate(*m_database, ours, std::array{first}).problem().kind,
        Problem::Kind::StoreFromNewerVersion);
    QCOMPARE(database::migrate(*m_database, ours + 1, std::array{first}).problem().kind,
        Problem::Kind::StoreDamaged);
    QCOMPARE(value(u"PRAGMA user_version"_s).toInt(), 2);
}

void DatabaseTest::saysWhenAnotherHasTheLock()
{
    run(u"CREATE TABLE t (x)"_s);
    const auto other = opened();
    const Transaction held(*other);
    QVERIFY(held.begun().ok());
    Transaction refused(*m_database);
    QVERIFY(!refused.begun().ok());
    QCOMPARE(refused.begun().problem().kind, Problem::Kind::StoreUnavailable);
    QVERIFY(!refused.commit().ok());
    QCOMPARE(value(u"SELECT count(*) FROM t"_s).toInt(), 0); // reading goes on
}

void DatabaseTest::saysWhenItIsNoDatabase()
{
    const QString other = m_folder->filePath(u"other.sqlite"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(10'000, 'x'));
    file.close();
    const auto database = Database::open(other);
    QVERIFY(!database.ok());
    QVERIFY(database::meansDamage(database.problem()));
    QCOMPARE(database.problem().subject, other);
}

void DatabaseTest::saysWhenTheSqlIsWrong()
{
    QVERIFY(!m_database->run(u"NONSENSE"_s).ok());
    auto statement = m_database->statement(u"SELECT absent FROM nowhere"_s);
    QVERIFY(!statement.next().ok());
    auto write = m_database->statement(u"INSERT INTO nowhere VALUES (1)"_s);
    QVERIFY(!write.run().ok());
    run(u"CREATE TABLE nowhere (absent)"_s); // possible now
    auto again = m_database->statement(u"SELECT absent FROM nowhere"_s);
    QVERIFY(again.next().ok());
}

void DatabaseTest::saysWhenThePlaceIsUnusable()
{
    const auto database = Database::open(m_folder->filePath(u"no/such/folder/a.sqlite"_s));
    QVERIFY(!database.ok());
    QCOMPARE(database.problem().kind, Problem::Kind::StoreUnavailable);
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "databasetest.moc"
