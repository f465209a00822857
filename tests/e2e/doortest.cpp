#include "app/desktop/door.h"
#include "e2e/programrun.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using desktop::Door;
using desktop::Visit;

namespace {

constexpr int patience = 60'000;

/// A program in a data folder of its own, without a display.
std::unique_ptr<ProgramRun> start(const QTemporaryDir &folder, const QStringList &arguments = {})
{
    return std::make_unique<ProgramRun>(programOfBuild(u"groundglass"_s),
        QStringList{u"-platform"_s, u"offscreen"_s} + arguments,
        QStringList{u"GROUNDGLASS_DATA="_s + folder.path(), u"XDG_RUNTIME_DIR="_s + folder.path(),
            u"GROUNDGLASS_TRACE_START=stay"_s});
}

bool hasWindow(const ProgramRun &run)
{
    return QTest::qWaitFor([&] { return run.errors().contains("first-paint"); }, patience);
}

} // namespace

class DoorTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }

    void whoComesFirstIsAloneAndHearsTheNext();
    void foldersHaveDoorsOfTheirOwn();
    void whatACrashLeftBehindIsTakenOver();
    void ofManyThatStartAtOnceOneIsAlone();
    void whoDoesNotAnswerIsPassedBy();
    void strangeVisitorsAreSentAway();
    void aClosedDoorIsNoDoor();
    void aSecondStartHandsOverAndEnds();
    void aHungOrKilledWindowKeepsNobodyOut();
    void aWindowOfItsOwnCanBeWanted();

private:
    QTemporaryDir m_runtime;
};

void DoorTest::whoComesFirstIsAloneAndHearsTheNext()
{
    const QTemporaryDir folder;
    Door first(folder.path());
    QSignalSpy alone(&first, &Door::alone);
    QSignalSpy visited(&first, &Door::visited);
    first.knock({});
    QTRY_COMPARE_WITH_TIMEOUT(alone.size(), 1, patience);
    QVERIFY(first.isOpen());
    Door second(folder.path());
    QSignalSpy handedOver(&second, &Door::handedOver);
    const Visit visit{.files = {u"/tmp/a b.png"_s, u"/tmp/ü\n.png"_s}, .activation = "token"};
    second.knock(visit);
    QTRY_COMPARE_WITH_TIMEOUT(handedOver.size(), 1, patience);
    QCOMPARE(visited.size(), 1);
    QCOMPARE(visited.first().first().value<Visit>(), visit);
    QVERIFY(!second.isOpen());
}

void DoorTest::foldersHaveDoorsOfTheirOwn()
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    Door first(one.path());
    Door second(other.path());
    QSignalSpy alone(&second, &Door::alone);
    first.knock({});
    second.knock({});
    QTRY_COMPARE_WITH_TIMEOUT(alone.size(), 1, patience);
    // The same folder by another name is the same folder.
    const QString link = m_runtime.filePath(u"link"_s);
    QVERIFY(QFile::link(one.path(), link));
    Door third(link + u"/."_s);
    QSignalSpy handedOver(&third, &Door::handedOver);
    third.knock({});
    QTRY_COMPARE_WITH_TIMEOUT(handedOver.size(), 1, patience);
}

void DoorTest::whatACrashLeftBehindIsTakenOver()
{
    const QTemporaryDir folder;
    QStringList before = QDir(m_runtime.path()).entryList(QDir::System | QDir::Files);
    {
        Door door(folder.path());
        door.knock({});
        QTRY_VERIFY_WITH_TIMEOUT(door.isOpen(), patience);
    }
    // A file where the socket was, and one that is none.
    QStringList left;
    for (const QString &name : QDir(m_runtime.path()).entryList(QDir::System | QDir::Files)) {
        if (!before.contains(name) && name.endsWith(u".lock"_s))
            left.append(name.chopped(5));
    }
    QCOMPARE(left.size(), 1);
    QFile stale(m_runtime.filePath(left.first()));
    QVERIFY(stale.open(QIODevice::WriteOnly));
    stale.close();
    Door next(folder.path());
    QSignalSpy alone(&next, &Door::alone);
    next.knock({});
    QTRY_COMPARE_WITH_TIMEOUT(alone.size(), 1, patience);
    QVERIFY(next.isOpen());
}

void DoorTest::ofManyThatStartAtOnceOneIsAlone()
{
    const QTemporaryDir folder;
    std::vector<std::unique_ptr<Door>> doors;
    int alone = 0;
    int handedOver = 0;
    int visits = 0;
    for (int i = 0; i < 12; ++i) {
        doors.push_back(std::make_unique<Door>(folder.path()));
        connect(doors.back().get(), &Door::alone, this, [&] { ++alone; });
        connect(doors.back().get(), &Door::handedOver, this, [&] { ++handedOver; });
        connect(doors.back().get(), &Door::visited, this, [&] { ++visits; });
    }
    for (const auto &door : doors)
        door->knock({});
    QTRY_COMPARE_WITH_TIMEOUT(alone + handedOver, 12, patience);
    QCOMPARE(alone, 1);
    QCOMPARE(visits, 11);
}

void DoorTest::whoDoesNotAnswerIsPassedBy()
{
    const QTemporaryDir folder;
    const auto first = start(folder);
    QVERIFY(hasWindow(*first));
    first->send(SIGSTOP);
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    Door second(folder.path());
    QSignalSpy alone(&second, &Door::alone);
    second.knock({});
    QTRY_COMPARE_WITH_TIMEOUT(alone.size(), 1, patience);
    QVERIFY(!second.isOpen()); // it is the other's
    first->send(SIGCONT);
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    first->send(SIGTERM);
    QCOMPARE(first->exitCode(), 0);
}

void DoorTest::strangeVisitorsAreSentAway()
{
    const QTemporaryDir folder;
    Door door(folder.path());
    QSignalSpy visited(&door, &Door::visited);
    door.knock({});
    QTRY_VERIFY_WITH_TIMEOUT(door.isOpen(), patience);
    QString address;
    for (const QFileInfo &file : QDir(m_runtime.path()).entryInfoList(QDir::System, QDir::Time)) {
        if (!file.isDir() && address.isEmpty() && !file.fileName().endsWith(u".lock"_s))
            address = file.filePath();
    }
    QVERIFY(!address.isEmpty());
    QLocalSocket endless;
    endless.connectToServer(address);
    endless.write(QByteArray(3 * 1024 * 1024, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(endless.state(), QLocalSocket::UnconnectedState, patience);
    QCOMPARE(visited.size(), 0);
    QLocalSocket rude;
    rude.connectToServer(address);
    rude.write("{\"files\":[\"relative.png\",3,null,\"/abs.png\"]}\n");
    QTRY_COMPARE_WITH_TIMEOUT(visited.size(), 1, patience);
    QCOMPARE(visited.first().first().value<Visit>().files, QStringList{u"/abs.png"_s});
    QVERIFY(door.isOpen());
}

void DoorTest::aClosedDoorIsNoDoor()
{
    const QTemporaryDir folder;
    Door first(folder.path());
    first.knock({});
    QTRY_VERIFY_WITH_TIMEOUT(first.isOpen(), patience);
    first.close();
    Door second(folder.path());
    QSignalSpy alone(&second, &Door::alone);
    second.knock({});
    QTRY_COMPARE_WITH_TIMEOUT(alone.size(), 1, patience);
    QVERIFY(second.isOpen());
}

void DoorTest::aSecondStartHandsOverAndEnds()
{
    const QTemporaryDir folder;
    const auto first = start(folder);
    QVERIFY(hasWindow(*first));
    const auto second = start(folder, {QStringLiteral(SAMPLES_DIR "/menu.png")});
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(!second->errors().contains("first-paint"));
    QVERIFY(!first->hasEnded());
    // It has taken the picture in.
    const auto pictures = [&] {
        return QDir(folder.filePath(u"pictures"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(pictures(), 1, patience);
    first->send(SIGTERM);
    QCOMPARE(first->exitCode(), 0);
}

void DoorTest::aHungOrKilledWindowKeepsNobodyOut()
{
    const QTemporaryDir folder;
    const auto first = start(folder);
    QVERIFY(hasWindow(*first));
    first->send(SIGSTOP);
    const auto second = start(folder);
    QVERIFY(hasWindow(*second)); // two windows on one data folder
    first->send(SIGKILL);
    QTRY_VERIFY_WITH_TIMEOUT(first->hasEnded(), patience);
    const auto third = start(folder);
    QVERIFY(hasWindow(*third)); // the door was the first one's, and is the third one's now
    const auto fourth = start(folder);
    QCOMPARE(fourth->exitCode(), 0);
    for (const auto &run : {second.get(), third.get()}) {
        run->send(SIGTERM);
        QCOMPARE(run->exitCode(), 0);
    }
}

void DoorTest::aWindowOfItsOwnCanBeWanted()
{
    const QTemporaryDir folder;
    const auto first = start(folder);
    QVERIFY(hasWindow(*first));
    const auto second = start(folder, {u"--new-window"_s});
    QVERIFY(hasWindow(*second));
    for (const auto &run : {second.get(), first.get()}) {
        run->send(SIGTERM);
        QCOMPARE(run->exitCode(), 0);
    }
}

QTEST_GUILESS_MAIN(DoorTest)
#include "doortest.moc"
