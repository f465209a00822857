#include "store/storing.h"

#include "chat/picturereading.h"

#include "database/database.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Problem;
using storing::done;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write %s", qPrintable(path));
}

/// Runs SQL on a database file as another program would.
void runOn(const QString &path, const QString &sql)
{
    const auto database = database::Database::open(path);
    if (!database.ok() || !(*database)->run(sql).ok())
        qFatal("the test cannot run its SQL");
}

} // namespace

class SetAsideTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(folder()));
    }

    void keepsWhatItCannotUse_data();
    void keepsWhatItCannotUse();
    void keepsAJournalWithItsDatabase();
    void keepsAJournalWithoutItsDatabase();
    void bringsTheFirstVersionUpToDate();
    void setsAsideADatabaseOfANewerVersion();
    void setsAsideAnotherProgramsDatabase();
    void setsAsideADatabaseWithoutOurTables();
    void readsASuspectDatabaseWhole();
    void leavesADatabaseThatOthersUse();
    void opensAJournalThatWasNotFoldedIn();
    void livesInMemoryWhereNothingCanBeWritten_data();
    void livesInMemoryWhereNothingCanBeWritten();

private:
    [[nodiscard]] QString folder() const { return m_home->filePath(u"data"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/history.sqlite"_s; }

    /// A history with something in it, and its bytes.
    QByteArray storeSomething()
    {
        {
            store::History history(folder(), chat::pictureReading());
            for (int i = 0; i < 40; ++i)
                (void)done(history.append(
                    done(history.create(u"Conversation"_s)).id, {.text = QString(2000, u'x')}));
        }
        return contents(file());
    }

    /// Opens the folder and gives what setAside() told.
    std::pair<Problem, QString> openAndHear()
    {
        store::History history(folder(), chat::pictureReading());
        QSignalSpy heard(&history, &store::History::setAside);
        QSignalSpy unavailable(&history, &store::History::unavailable);
        if (!heard.wait() || heard.size() != 1 || !unavailable.isEmpty())
            qFatal("setAside() was not heard once");
        if (!done(history.conversations()).isEmpty())
            qFatal("the new database is not new");
        (void)done(history.create(u"After"_s));
        return {heard.first().at(0).value<Problem>(), heard.first().at(1).toString()};
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void SetAsideTest::keepsWhatItCannotUse_data()
{
    QTest::addColumn<int>("keep"); // of a good database, in percent
    QTest::addColumn<QByteArray>("then");
    QTest::newRow("garbage") << 0 << QByteArray(9000, 'g');
    QTest::newRow("a few words") << 0 << "not a database"_ba;
    QTest::newRow("zeros") << 0 << QByteArray(8192, '\0');
    QTest::newRow("cut in the middle") << 50 << QByteArray();
    QTest::newRow("cut in its first page") << 1 << QByteArray();
    QTest::newRow("overwritten from the middle on") << 50 << QByteArray(200'000, '\x5a');
}

void SetAsideTest::keepsWhatItCannotUse()
{
    QFETCH(int, keep);
    QFETCH(QByteArray, then);
    const QByteArray good = storeSomething();
    const QByteArray bad = good.first(good.size() * keep / 100) + then;
    write(file(), bad);
    const auto [problem, keptAs] = openAndHear();
    QCOMPARE(problem.kind, Problem::Kind::StoreDamaged);
    QVERIFY(keptAs != file());
    QCOMPARE(contents(keptAs), bad);
    store::History again(folder(), chat::pictureReading());
    QSignalSpy heard(&again, &store::History::setAside);
    QCOMPARE(done(again.conversations()).size(), 1); // what came after is kept
    QCoreApplication::processEvents();
    QCOMPARE(heard.size(), 0);
}

void SetAsideTest::keepsAJournalWithItsDatabase()
{
    write(file(), QByteArray(5000, 'g'));
    write(file() + u"-wal"_s, "what was written last");
    const auto [problem, keptAs] = openAndHear();
    QCOMPARE(contents(keptAs), QByteArray(5000, 'g'));
    QCOMPARE(contents(keptAs + u"-wal"_s), "what was written last"_ba);
}

void SetAsideTest::keepsAJournalWithoutItsDatabase()
{
    write(file(), {}); // SQLite itself would delete the journal of an empty database
    write(file() + u"-wal"_s, "what was written last");
    const auto [problem, keptAs] = openAndHear();
    QCOMPARE(problem.kind, Problem::Kind::StoreDamaged);
    QCOMPARE(contents(keptAs + u"-wal"_s), "what was written last"_ba);
}

void SetAsideTest::bringsTheFirstVersionUpToDate()
{
    const QString statements =
        QString::fromUtf8(contents(QStringLiteral(TEST_DATA_DIR "/store/version1.sql")));
    for (const QString &sql : statements.split(u";\n"_s, Qt::SkipEmptyParts))
        runOn(file(), sql);
    store::History history(folder(), chat::pictureReading());
    QSignalSpy aside(&history, &store::History::setAside);
    const auto list = done(history.conversations());
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.constFirst().title, u"Kept from before"_s);
    QVERIFY(!list.constFirst().pinned);
    (void)done(history.pin(list.constFirst().id));
    QVERIFY(done(history.conversations()).constFirst().pinned);
    QCOMPARE(done(history.conversation(1)).messages.constFirst().text, u"What does it say?"_s);
    QVERIFY(aside.isEmpty());
}

void SetAsideTest::setsAsideADatabaseOfANewerVersion()
{
    (void)storeSomething();
    runOn(file(), u"PRAGMA user_version = 99"_s);
    const QByteArray newer = contents(file());
    const auto [problem, keptAs] = openAndHear();
    QCOMPARE(problem.kind, Problem::Kind::StoreFromNewerVersion);
    QCOMPARE(contents(keptAs), newer);
}

void SetAsideTest::setsAsideAnotherProgramsDatabase()
{
    runOn(file(), u"CREATE TABLE recipes (name TEXT)"_s);
    const QByteArray foreign = contents(file());
    const auto [problem, keptAs] = openAndHear();
    QCOMPARE(problem.kind, Problem::Kind::StoreDamaged);
    QCOMPARE(contents(keptAs), foreign);
}

void SetAsideTest::setsAsideADatabaseWithoutOurTables()
{
    (void)storeSomething();
    runOn(file(), u"ALTER TABLE message RENAME COLUMN answer TO response"_s);
    const auto [problem, keptAs] = openAndHear();
    QCOMPARE(problem.kind, Problem::Kind::StoreDamaged);
    QVERIFY(QFile::exists(keptAs));
}

void SetAsideTest::readsASuspectDatabaseWhole()
{
    {
        store::History history(folder(), chat::pictureReading());
        const qint64 id = done(history.create(u"Large"_s)).id;
        for (int i = 0; i < 10; ++i)
            (void)done(history.append(id, {.text = QString(2'000'000, u'x')}));
    }
    QByteArray bytes = contents(file());
    const qsizetype lastThird = bytes.size() * 2 / 3;
    bytes.replace(lastThird, 8192, QByteArray(8192, '\0'));
    write(file(), bytes);
    {
        store::History history(folder(), chat::pictureReading()); // too large to be read whole at every start
        const auto conversation = done(history.conversations()).constFirst().id;
        QCOMPARE(storing::refused(history.conversation(conversation)).kind, Problem::Kind::StoreDamaged);
    }
    const auto [problem, keptAs] = openAndHear();
    QCOMPARE(problem.kind, Problem::Kind::StoreDamaged);
    QCOMPARE(contents(keptAs).size(), bytes.size());
}

void SetAsideTest::leavesADatabaseThatOthersUse()
{
    store::History other(folder(), chat::pictureReading());
    (void)done(other.create(u"Theirs"_s));
    runOn(file(), u"PRAGMA user_version = 99"_s);
    store::History history(folder(), chat::pictureReading());
    QSignalSpy unavailable(&history, &store::History::unavailable);
    QVERIFY(unavailable.wait());
    QCOMPARE(unavailable.first().first().value<Problem>().kind, Problem::Kind::StoreFromNewerVersion);
    QVERIFY(!QFile::exists(folder() + u"/set-aside"_s));
    QCOMPARE(done(other.conversations()).size(), 1);
    (void)done(history.create(u"In memory"_s));
    QCOMPARE(done(other.conversations()).size(), 1);
}

void SetAsideTest::opensAJournalThatWasNotFoldedIn()
{
    QTemporaryDir copy;
    {
        store::History history(folder(), chat::pictureReading());
        (void)done(history.create(u"Only in the journal"_s));
        QVERIFY(QFile::copy(file(), copy.filePath(u"history.sqlite"_s)));
        QVERIFY(QFile::copy(file() + u"-wal"_s, copy.filePath(u"history.sqlite-wal"_s)));
    }
    store::History history(copy.path(), chat::pictureReading());
    QCOMPARE(done(history.conversations()).size(), 1);
}

void SetAsideTest::livesInMemoryWhereNothingCanBeWritten_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("a file is there") << u"file"_s;
    QTest::newRow("no folder can be made") << u"/proc/groundglass"_s;
}

void SetAsideTest::livesInMemoryWhereNothingCanBeWritten()
{
    QFETCH(QString, place);
    if (place == u"file"_s) {
        place = m_home->filePath(u"blocked"_s);
        write(place, "mine");
    }
    {
        store::History history(place, chat::pictureReading());
        QSignalSpy unavailable(&history, &store::History::unavailable);
        QVERIFY(unavailable.wait());
        QCOMPARE(unavailable.first().first().value<Problem>().kind, Problem::Kind::StoreUnavailable);
        const auto picture = done(history.addPicture(storing::png(Qt::red), u"a.png"_s));
        QVERIFY(QFile::exists(history.picturePath(picture)));
        const qint64 id = done(history.create(u"For now"_s)).id;
        (void)done(history.append(id, {.pictures = {picture}}));
        QCOMPARE(done(history.conversation(id)).messages.size(), 1);
    }
    if (!place.startsWith(u"/proc"_s))
        QCOMPARE(contents(place), "mine"_ba);
}

QTEST_GUILESS_MAIN(SetAsideTest)
#include "setasidetest.moc"
