#include "programrun.h"
#include "support/madevideo.h"
#include "support/scriptedservice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// `groundglass-cli video` with the real built-in service and the real program that reads videos.
class CliVideoTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsTitleCardsAtTheirSecond();
    void answersFromTheIndex();
    void aModelThatSeesPicturesGetsFrames();
    void unusableFilesEndAsSentences();
    void goesOnWhenTheStarterLeaves();
    void goesOnAfterTheServiceWasKilled();
    void findsPeopleInARealFilm();

private:
    struct Ran {
        int code = -1;
        QByteArray output = {};
        QByteArray errors = {};
    };
    Ran run(const QStringList &words, const QStringList &environment = {});
    QJsonArray found(const QString &query);
    void waitUntilReady(const QString &document);

    QTemporaryDir m_folder;
    QString m_cards;
};

CliVideoTest::Ran CliVideoTest::run(const QStringList &words, const QStringList &environment)
{
    ProgramRun program(programOfBuild(u"groundglass-cli"_s), words,
        QStringList{u"GROUNDGLASS_DATA="_s + m_folder.filePath(u"data"_s)} + environment);
    const int code = program.exitCode();
    return {code, program.output(), program.errors()};
}

QJsonArray CliVideoTest::found(const QString &query)
{
    const Ran ran = run({u"video"_s, u"search"_s, u"--index"_s, u"films"_s, u"--format"_s, u"json"_s, query});
    return ran.code == 0 ? QJsonDocument::fromJson(ran.output).array() : QJsonArray{u"failed"_s};
}

void CliVideoTest::waitUntilReady(const QString &document)
{
    QTRY_VERIFY_WITH_TIMEOUT(run({u"video"_s, u"status"_s, u"--index"_s, u"films"_s})
                                 .output.contains(document.toUtf8() + "\t0:10\tready"),
        120'000);
}

void CliVideoTest::initTestCase()
{
    if (!support::canMakeVideos())
        QSKIP("ffmpeg is not installed, so no videos can be made");
    m_cards = support::makeTitleCards(m_folder.path(), u"Title cards.avi"_s);
    QVERIFY(!m_cards.isEmpty());
    QCOMPARE(run({u"video"_s, u"index"_s, u"create"_s, u"films"_s}).code, 0);
    const Ran added = run({u"video"_s, u"add"_s, m_cards, u"--index"_s, u"films"_s, u"--meta"_s,
        u"camera=front"_s, u"--wait"_s});
    QVERIFY2(added.code == 0, added.errors.constData());
    QCOMPARE(added.output, "Title-cards-avi\n");
}

void CliVideoTest::findsTitleCardsAtTheirSecond()
{
    const QJsonArray lisbon = found(u"Lisbon"_s);
    QCOMPARE(lisbon.size(), 1);
    QCOMPARE(lisbon[0]["document"_L1].toString(), u"Title-cards-avi"_s);
    QCOMPARE(lisbon[0]["kind"_L1].toString(), u"vision"_s);
    QVERIFY(std::abs(lisbon[0]["start"_L1].toDouble() - 6) < 1);
    QVERIFY(std::abs(lisbon[0]["end"_L1].toDouble() - 8) < 1);
    QVERIFY(lisbon[0]["best"_L1].toDouble() >= 6 && lisbon[0]["best"_L1].toDouble() <= 8);
    QVERIFY(lisbon[0]["why"_L1].toString().contains("Flight to Lisbon"_L1));
    QVERIFY(std::abs(found(u"chapter one"_s)[0]["start"_L1].toDouble() - 2) < 1);
    QVERIFY(found(u"zebra crossing"_s).isEmpty());
}

void CliVideoTest::answersFromTheIndex()
{
    const Ran ran = run({u"ask"_s, u"--video"_s, u"Title-cards-avi"_s, u"--index"_s, u"films"_s,
        u"When does Lisbon appear?"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY2(
        ran.output.contains("from 0:06") && ran.output.contains("Flight to Lisbon"), ran.output.constData());
    QVERIFY(ran.output.contains("not a language model"));
    const Ran missing =
        run({u"ask"_s, u"--video"_s, u"nothing"_s, u"--index"_s, u"films"_s, u"What is it?"_s});
    QCOMPARE(missing.code, 3);
    QCOMPARE(run({u"ask"_s, u"--video"_s, u"x"_s, u"What is it?"_s}).code, 2);
}

/// Twenty frames at most, each with its time, at low detail, and what was read.
void CliVideoTest::aModelThatSeesPicturesGetsFrames()
{
    support::ScriptedService model({support::Reaction::stream(support::shortAnswerEvents({"At ", "0:06."}))});
    const Ran ran = run({u"ask"_s, u"--video"_s, u"Title-cards-avi"_s, u"--index"_s, u"films"_s, u"--kind"_s,
                            u"openai"_s, u"--endpoint"_s, model.url().toString(), u"--model"_s, u"gpt-4o"_s,
                            u"Where does the flight go?"_s},
        {u"GROUNDGLASS_API_KEY=k"_s});
    QVERIFY2(ran.code == 0, ran.errors.constData());
    QCOMPARE(ran.output, "At 0:06.\n");
    QCOMPARE(model.requests().size(), 1);
    const auto body = QJsonDocument::fromJson(model.requests().first().body).object();
    const QJsonArray parts = body["messages"_L1].toArray().last()["content"_L1].toArray();
    int pictures = 0;
    QString text;
    for (const QJsonValue &part : parts) {
        if (part["type"_L1] == u"text"_s)
            text += part["text"_L1].toString();
        if (part["type"_L1] != u"image_url"_s)
            continue;
        ++pictures;
        QCOMPARE(part["image_url"_L1]["detail"_L1].toString(), u"low"_s);
        QVERIFY(part["image_url"_L1]["url"_L1].toString().startsWith("data:image/jpeg;base64,"_L1));
    }
    QVERIFY(pictures >= 5 && pictures <= 20);
    QVERIFY(text.startsWith("Where does the flight go?"_L1));
    QVERIFY2(text.contains("1: 0:0"_L1) && text.contains("Flight to Lisbon"_L1), qPrintable(text));
    QVERIFY(!body.contains("dataSources"_L1) && !body.contains("enhancements"_L1));
}

void CliVideoTest::unusableFilesEndAsSentences()
{
    QFile junk(m_folder.filePath(u"junk.mp4"_s));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write(QByteArray(4000, 'j'));
    junk.close();
    const Ran ran = run({u"video"_s, u"add"_s, junk.fileName(), u"--index"_s, u"films"_s, u"--wait"_s});
    QCOMPARE(ran.code, 4);
    QVERIFY2(ran.errors.contains("cannot be used as a video"), ran.errors.constData());
    QCOMPARE(run({u"video"_s, u"add"_s, m_folder.filePath(u"none.mp4"_s), u"--index"_s, u"films"_s}).code, 4);
    QCOMPARE(run({u"video"_s, u"add"_s, m_cards, u"--index"_s, u"nothing"_s}).code, 3);
    QCOMPARE(run({u"video"_s, u"index"_s, u"create"_s, u"no blanks"_s}).code, 2);
    QCOMPARE(run({u"video"_s, u"index"_s, u"create"_s, u"films"_s}).code, 3);
}

void CliVideoTest::goesOnWhenTheStarterLeaves()
{
    QCOMPARE(run({u"video"_s, u"add"_s, m_cards, u"--index"_s, u"films"_s, u"--id"_s, u"later"_s}).code, 0);
    waitUntilReady(u"later"_s);
}

void CliVideoTest::goesOnAfterTheServiceWasKilled()
{
    QCOMPARE(run({u"video"_s, u"add"_s, m_cards, u"--index"_s, u"films"_s, u"--id"_s, u"killed"_s}).code, 0);
    QFile ready(m_folder.filePath(u"data/engine/service.json"_s));
    QVERIFY(ready.open(QIODevice::ReadOnly));
    const auto pid = pid_t(QJsonDocument::fromJson(ready.readAll()).object()["pid"_L1].toInteger());
    QVERIFY(pid > 0);
    ::kill(pid, SIGKILL);
    QTRY_VERIFY(!isRunning(pid));
    waitUntilReady(u"killed"_s);
}

void CliVideoTest::findsPeopleInARealFilm()
{
    const QString whole = qEnvironmentVariable("GROUNDGLASS_TEST_PHOTOS")
        + u"/usr/share/doc/opencv-doc/examples/data/vtest.avi"_s;
    if (!QFile::exists(whole))
        QSKIP("the package opencv-doc is not unpacked");
    const QString film = support::makeVideo(
        m_folder.path(), u"walking.avi"_s, {u"-t"_s, u"8"_s, u"-i"_s, whole, u"-c"_s, u"copy"_s});
    QVERIFY(!film.isEmpty());
    QCOMPARE(run({u"video"_s, u"add"_s, film, u"--index"_s, u"films"_s, u"--wait"_s}).code, 0);
    const QJsonArray people = found(u"people walking"_s);
    QVERIFY(!people.isEmpty());
    double seen = 0;
    for (const QJsonValue &moment : people) {
        QCOMPARE(moment["document"_L1].toString(), u"walking-avi"_s);
        seen += moment["end"_L1].toDouble() - moment["start"_L1].toDouble();
    }
    QVERIFY2(seen > 4, qPrintable(QString::number(seen)));
}

QTEST_GUILESS_MAIN(CliVideoTest)
#include "clivideotest.moc"
