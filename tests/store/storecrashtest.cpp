#include "store/storing.h"

#include "chat/picturereading.h"

#include "database/database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;
using storing::done;

namespace {

/// The writing program and what it said the store had confirmed.
class WritingProcess {
public:
    explicit WritingProcess(const QString &folder)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(WRITER_PROGRAM), {folder});
    }
    ~WritingProcess() { kill(); }

    /// Waits until that many parts are confirmed.
    bool reach(qint64 parts)
    {
        while (lastPart < parts) {
            if (!m_process.canReadLine() && !m_process.waitForReadyRead(60'000))
                return false;
            readLines();
        }
        return true;
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        readLines();
    }

    qint64 conversation = 0;
    qint64 lastPart = -1;

private:
    void readLines()
    {
        while (m_process.canReadLine()) {
            const QList<QByteArray> words = m_process.readLine().simplified().split(' ');
            if (words.value(0) == "message")
                conversation = words.value(1).toLongLong();
            if (words.value(0) == "part")
                lastPart = words.value(1).toLongLong();
        }
    }

    QProcess m_process;
};

QString wordsUpTo(qint64 part)
{
    QString text;
    for (qint64 i = 0; i <= part; ++i)
        text += u"word%1 "_s.arg(i);
    return text;
}

QString integrity(const QString &folder)
{
    const auto database = database::Database::open(folder + u"/history.sqlite"_s);
    return database.ok() ? (*database)->value(u"PRAGMA integrity_check"_s)->toString()
                         : database.problem().detail;
}

} // namespace

class StoreCrashTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasConfirmedSurvivesBeingKilled();
    void anotherProgramsAnswerGrowsUntilThatProgramDies();
    void anAnswerLeftGrowingAtTheEndIsInterrupted();
    void whatAKilledProgramLeftBehindIsClearedAway();
};

void StoreCrashTest::whatWasConfirmedSurvivesBeingKilled()
{
    const QTemporaryDir folder;
    quint32 random = 5;
    for (int round = 0; round < 20; ++round) {
        WritingProcess writer(folder.path());
        random = random * 1664525 + 1013904223;
        QVERIFY(writer.reach(qint64(random >> 16) % 120));
        writer.kill();
        QCOMPARE(integrity(folder.path()), u"ok"_s);

        store::History history(folder.path(), chat::pictureReading());
        QCOMPARE(done(history.conversations()).size(), round + 1);
        const auto conversation = done(history.conversation(writer.conversation));
        QCOMPARE(conversation.messages.size(), 2);
        const Message &answer = conversation.messages.at(1);
        QCOMPARE(answer.state, Message::State::Interrupted);
        QVERIFY(answer.answer.text.startsWith(wordsUpTo(writer.lastPart)));
        QVERIFY(
            wordsUpTo(writer.lastPart + 1).startsWith(answer.answer.text)); // at most one that was under way
        QVERIFY(answer.answer.regions.size() >= (writer.lastPart + 1) / 10);
        const model::Picture picture = conversation.messages.at(0).pictures.constFirst();
        QFile kept(history.picturePath(picture));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        const auto hash = QCryptographicHash::hash(kept.readAll(), QCryptographicHash::Sha256);
        QCOMPARE(QString::fromLatin1(hash.toHex()), picture.contentHash);
    }
}

void StoreCrashTest::anotherProgramsAnswerGrowsUntilThatProgramDies()
{
    const QTemporaryDir folder;
    store::History history(folder.path(), chat::pictureReading());
    WritingProcess writer(folder.path());
    QVERIFY(writer.reach(5));
    const auto before = done(history.conversation(writer.conversation)).messages.at(1);
    QCOMPARE(before.state, Message::State::Growing);
    QVERIFY(before.answer.text.startsWith(wordsUpTo(5)));
    writer.kill();
    const auto after = done(history.conversation(writer.conversation)).messages.at(1);
    QCOMPARE(after.state, Message::State::Interrupted);
    QVERIFY(after.answer.text.startsWith(before.answer.text));
}

void StoreCrashTest::anAnswerLeftGrowingAtTheEndIsInterrupted()
{
    const QTemporaryDir folder;
    qint64 id = 0;
    {
        store::History history(folder.path(), chat::pictureReading());
        id = done(history.create(u"Left"_s)).id;
        Message answer = done(history.append(id, storing::growing(u"It "_s)));
        answer.answer.text += u"says"_s;
        done(history.saveGrowing(answer.id, answer.answer));
    }
    store::History history(folder.path(), chat::pictureReading());
    const auto answer = done(history.conversation(id)).messages.constFirst();
    QCOMPARE(answer.state, Message::State::Interrupted);
    QCOMPARE(answer.answer.text, u"It says"_s);
}

void StoreCrashTest::whatAKilledProgramLeftBehindIsClearedAway()
{
    const QTemporaryDir folder;
    WritingProcess writer(folder.path());
    QVERIFY(writer.reach(1));
    writer.kill();
    const QString half = folder.filePath(u"pictures/ab/abcdef.png.half"_s);
    QVERIFY(QDir().mkpath(QFileInfo(half).path()));
    QVERIFY(QFile(half).open(QIODevice::WriteOnly));
    store::History history(folder.path(), chat::pictureReading());
    const auto picture =
        done(history.conversation(writer.conversation)).messages.constFirst().pictures.constFirst();
    QVERIFY(!QFile::exists(half));
    QVERIFY(QFile::exists(history.picturePath(picture)));
    QCOMPARE(QDir(folder.filePath(u"writers"_s)).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(StoreCrashTest)
#include "storecrashtest.moc"
