#include "database/database.h"
#include "engine/videos/framelooking.h"
#include "engine/videos/retrievaldesk.h"
#include "engine/videos/videoanswering.h"
#include "engine/videos/videoevidence.h"
#include "engine/videos/videosearch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using engine::VideoNote;

namespace {

engine::TextLine line(const QString &text, double confidence = 0.9)
{
    return {.text = text, .confidence = confidence};
}

engine::Detection person(double confidence)
{
    return {.kind = engine::Detection::Kind::Person, .confidence = confidence};
}

engine::VideoNotes film()
{
    using Source = VideoNote::Source;
    return {.duration = 60,
        .shots = {0, 20},
        .notes = {
            {.source = Source::Writing,
                .start = 2,
                .end = 4,
                .best = 3,
                .quality = 0.9,
                .text = u"Chapter one"_s},
            {.source = Source::Writing,
                .start = 10,
                .end = 12,
                .best = 11,
                .quality = 0.8,
                .text = u"Flight to Lisbon\nGate 12"_s},
            {.source = Source::Writing,
                .start = 12.2,
                .end = 15,
                .best = 13,
                .quality = 0.9,
                .text = u"Flight to Lisbon delayed"_s},
            {.source = Source::Writing,
                .start = 30,
                .end = 33,
                .best = 31,
                .quality = 0.9,
                .text = u"สวัสดีตอนเช้า"_s},
            {.source = Source::Speech,
                .start = 40,
                .end = 43,
                .best = 41.5,
                .quality = 0.9,
                .text = u"The parrot sings in Lisbon."_s},
            {.source = Source::People,
                .start = 20,
                .end = 28,
                .best = 24,
                .quality = 0.8,
                .amount = 3,
                .words = u"person people man woman walking"_s},
            {.source = Source::Colour,
                .start = 0,
                .end = 20,
                .best = 1,
                .quality = 0.5,
                .text = u"blue white"_s,
                .words = u"colour"_s},
        }};
}

QJsonObject objectOf(const engine::RetrievalReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object();
}

} // namespace

/// The video indexes of the built-in service, without videos: notes made by hand.
class VideosTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void sameTextOnFollowingFramesIsOneNote();
    void peopleThatStayAreOneNote();
    void findsWhatFits_data();
    void findsWhatFits();
    void ranksByDistinctRelevance();
    void filtersByFeatureAndMetadata();
    void chosenFramesFitTheQuestion();
    void answersWithTimes_data();
    void answersWithTimes();
    void readsOnlyWhatWasHandedOver();
    void anInterruptedVideoWaitsAgain();
    void spellsTheWire();
    void goesThroughPages();
    void forgetsWhatIsRemoved();

private:
    engine::VideoShelf shelf();
    engine::RetrievalReply ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
        const QMap<QString, QString> &parameters = {});
    QString handedOver(const QString &name);
    void takeIn(const QString &document, const engine::VideoNotes &notes, const QByteArray &metadata = "{}");

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_woken = 0;
    int m_ingestions = 0;
};

void VideosTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_woken = 0;
}

engine::VideoShelf VideosTest::shelf()
{
    auto opened = engine::VideoShelf::open(m_folder->path());
    Q_ASSERT(opened.ok());
    return *std::move(opened);
}

engine::RetrievalReply VideosTest::ask(const QByteArray &method, const QString &path, const QByteArray &body,
    const QMap<QString, QString> &parameters)
{
    const engine::RetrievalDesk desk(m_folder->path(), [this] { ++m_woken; });
    return desk.answer({.method = method,
        .path = u"/computervision/retrieval/indexes"_s + path,
        .parameters = parameters,
        .body = body,
        .origin = u"http://127.0.0.1:7"_s});
}

QString VideosTest::handedOver(const QString &name)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("x");
    file.close();
    const auto address = shelf().handOver(file.fileName());
    return address ? *address : QString();
}

void VideosTest::takeIn(const QString &document, const engine::VideoNotes &notes, const QByteArray &metadata)
{
    const QByteArray body = R"({"videos":[{"mode":"add","documentId":")" + document.toUtf8()
        + R"(","documentUrl":")" + handedOver(document).toUtf8() + R"(","metadata":)" + metadata + "}]}";
    QCOMPARE(ask("PUT", u"/films/ingestions/i%1"_s.arg(++m_ingestions), body).status, 202);
    auto opened = shelf();
    const auto job = opened.takeJob();
    QVERIFY(job.ok() && job->has_value());
    QVERIFY(opened.finish(**job, notes).ok());
}

void VideosTest::sameTextOnFollowingFramesIsOneNote()
{
    engine::NoteGathering gathering;
    gathering.add({.time = 1, .since = 0.9, .lines = QList{line(u"Warninc 42"_s, 0.6)}});
    gathering.add({.time = 2, .since = 1.9, .lines = QList{line(u"Warning 42"_s, 0.95)}});
    gathering.add({.time = 3, .since = 2.9, .lines = QList<engine::TextLine>{}});
    gathering.add({.time = 5, .since = 4.8, .lines = QList{line(u"The end"_s)}});
    const auto notes = gathering.finish(6);
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.first().text, u"Warning 42"_s);
    QCOMPARE(notes.first().start, 0.9);
    QCOMPARE(notes.first().end, 2.9);
    QCOMPARE(notes.first().best, 2.0);
    QCOMPARE(notes.last().start, 4.8);
    QCOMPARE(notes.last().end, 6.0);
}

void VideosTest::peopleThatStayAreOneNote()
{
    engine::NoteGathering gathering;
    gathering.add({.time = 1, .since = 1, .detections = QList{person(0.7)}});
    gathering.add({.time = 3, .since = 3, .detections = QList{person(0.7), person(0.9)}});
    gathering.add({.time = 4, .since = 4, .lines = QList<engine::TextLine>{}}); // not looked for
    gathering.add({.time = 5, .since = 5, .detections = QList<engine::Detection>{}});
    const auto notes = gathering.finish(9);
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().source, VideoNote::Source::People);
    QCOMPARE(notes.first().amount, 2);
    QCOMPARE(notes.first().best, 3.0);
    QCOMPARE(notes.first().end, 5.0);
}

void VideosTest::findsWhatFits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<double>>("starts");
    QTest::newRow("a word") << u"chapter"_s << QList<double>{2};
    QTest::newRow("whatever the case") << u"CHAPTER ONE"_s << QList<double>{2};
    QTest::newRow("nearly the word") << u"chaptor"_s << QList<double>{2};
    QTest::newRow("a sentence around it") << u"When does the chapter appear?"_s << QList<double>{2};
    QTest::newRow("neighbours are one moment") << u"flight"_s << QList<double>{10};
    QTest::newRow("text before speech") << u"Lisbon"_s << QList<double>{10, 40};
    QTest::newRow("said") << u"parrot"_s << QList<double>{40};
    QTest::newRow("seen") << u"people walking"_s << QList<double>{20};
    QTest::newRow("a colour") << u"blue"_s << QList<double>{0};
    QTest::newRow("letters without blanks") << u"ตอนเช้า"_s << QList<double>{30};
    QTest::newRow("unrelated") << u"zebra"_s << QList<double>{};
    QTest::newRow("half of it is unrelated") << u"blue bicycle"_s << QList<double>{};
    QTest::newRow("most of it is unrelated") << u"a man opens the fridge door"_s << QList<double>{};
    QTest::newRow("only marks") << u"\"*()'"_s << QList<double>{};
}

void VideosTest::findsWhatFits()
{
    QFETCH(QString, query);
    QFETCH(QList<double>, starts);
    QCOMPARE(ask("PUT", u"/films"_s, "{}").status, 201);
    takeIn(u"film"_s, film());
    auto opened = shelf();
    const auto moments = engine::searchMoments(opened, u"films"_s, {.text = query});
    QVERIFY(moments.ok());
    QList<double> found;
    for (const model::Moment &moment : *moments)
        found.append(moment.start);
    QCOMPARE(found, starts);
    for (const model::Moment &moment : *moments)
        QVERIFY(!moment.why.isEmpty() && moment.start <= moment.best && moment.best <= moment.end);
}

void VideosTest::ranksByDistinctRelevance()
{
    QCOMPARE(ask("PUT", u"/films"_s, "{}").status, 201);
    for (const auto &name : {u"one"_s, u"two"_s, u"three"_s})
        takeIn(name, film());
    auto opened = shelf();
    const auto moments = engine::searchMoments(opened, u"films"_s, {.text = u"Lisbon"_s});
    QVERIFY(moments.ok());
    QCOMPARE(moments->size(), 6);
    for (qsizetype i = 1; i < moments->size(); ++i)
        QVERIFY(moments->at(i).relevance < moments->at(i - 1).relevance);
}

void VideosTest::filtersByFeatureAndMetadata()
{
    QCOMPARE(ask("PUT", u"/films"_s, "{}").status, 201);
    takeIn(u"front"_s, film(), R"({"Camera":"front"})");
    takeIn(u"back"_s, film(), R"({"Camera":"back"})");
    auto opened = shelf();
    const auto count = [&](const model::VideoQuery &query) {
        const auto moments = engine::searchMoments(opened, u"films"_s, query);
        return moments ? moments->size() : -1;
    };
    QCOMPARE(count({.text = u"Lisbon"_s}), 4);
    QCOMPARE(count({.text = u"Lisbon"_s, .speech = false}), 2);
    QCOMPARE(count({.text = u"Lisbon"_s, .vision = false}), 2);
    QCOMPARE(count({.text = u"Lisbon"_s, .filters = {{u"camera"_s, u"back"_s}}}), 2);
    QCOMPARE(count({.text = u"Lisbon"_s, .documentId = u"front"_s}), 2);
    QCOMPARE(count({.text = u"Lisbon"_s, .filters = {{u"camera"_s, u"side"_s}}}), 0);
}

void VideosTest::chosenFramesFitTheQuestion()
{
    QCOMPARE(ask("PUT", u"/films"_s, "{}").status, 201);
    takeIn(u"film"_s, film());
    auto opened = shelf();
    const auto evidence = engine::gatherEvidence(opened, u"films"_s, u"film"_s, u"Where is Lisbon?"_s, 8);
    QVERIFY(evidence.ok());
    QCOMPARE(evidence->times.size(), 8);
    QVERIFY(std::is_sorted(evidence->times.begin(), evidence->times.end()));
    QVERIFY(evidence->times.contains(13.0) || evidence->times.contains(11.0));
    QVERIFY(evidence->times.contains(41.5));
    QCOMPARE(evidence->transcript.size(), 1);
    QCOMPARE(evidence->writing.size(), 4);
    QVERIFY(!engine::gatherEvidence(opened, u"films"_s, u"none"_s, u"x"_s, 8).ok());
}

void VideosTest::answersWithTimes_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("expected");
    QTest::newRow("length") << u"How long is it?"_s << u"1:00.0 long"_s;
    QTest::newRow("text") << u"What text can be read?"_s << u"from 0:02.0 to 0:04.0: “Chapter one”"_s;
    QTest::newRow("said") << u"What is said?"_s << u"from 0:40.0 to 0:43.0: “The parrot sings in Lisbon.”"_s;
    QTest::newRow("people") << u"How many people are there?"_s
                            << u"At most 3 people at the same time, at 0:24.0"_s;
    QTest::newRow("a moment") << u"What is at 0:31?"_s << u"สวัสดีตอนเช้า"_s;
    QTest::newRow("beyond the end") << u"What happens at 2:00?"_s << u"only 1:00.0 long"_s;
    QTest::newRow("overview") << u"Describe the video"_s << u"has 2 shots"_s;
    QTest::newRow("not there") << u"Is there an elephant?"_s << u"Nothing in the video fits"_s;
}

void VideosTest::answersWithTimes()
{
    QFETCH(QString, question);
    QFETCH(QString, expected);
    const engine::VideoInView video{
        .notes = film(), .search = [](const QString &) { return QList<model::Moment>(); }};
    const auto answer = engine::answerAboutVideo(question, video);
    QVERIFY2(answer.spoken.text.contains(expected), qPrintable(answer.spoken.text));
    QVERIFY(answer.spoken.text.contains(u"not a language model"_s));
}

void VideosTest::readsOnlyWhatWasHandedOver()
{
    QCOMPARE(ask("PUT", u"/films"_s, "{}").status, 201);
    for (const QByteArray address : {"file:///etc/passwd", "/etc/passwd", "https://example.com/a.mp4",
             "groundglass-file:0123456789abcdef", "groundglass-file:", "groundglass-file:../../etc/passwd"}) {
        const auto reply = ask("PUT", u"/films/ingestions/i"_s,
            R"({"videos":[{"mode":"add","documentId":"x","documentUrl":")" + address + "\"}]}");
        QCOMPARE(reply.status, 400);
        QCOMPARE(objectOf(reply)["error"_L1]["code"_L1].toString(), u"InvalidDocumentUrl"_s);
    }
    QCOMPARE(m_woken, 0);
    QVERIFY(!shelf().handOver(m_folder->path()).ok());
    QVERIFY(!shelf().handOver(u"/no/such/file"_s).ok());
}

void VideosTest::anInterruptedVideoWaitsAgain()
{
    QCOMPARE(ask("PUT", u"/films"_s, "{}").status, 201);
    const QByteArray body = R"({"videos":[{"mode":"add","documentId":"x","documentUrl":")"
        + handedOver(u"x"_s).toUtf8() + "\"}]}";
    QCOMPARE(ask("PUT", u"/films/ingestions/i"_s, body).status, 202);
    QCOMPARE(m_woken, 1);
    auto opened = shelf();
    QVERIFY(opened.takeJob()->has_value());
    QVERIFY(!opened.takeJob()->has_value());
    QCOMPARE(objectOf(ask("GET", u"/films/ingestions/i"_s))["state"_L1].toString(), u"Running"_s);
    auto afterRestart = shelf();
    QVERIFY(afterRestart.requeueInterrupted().ok());
    const auto job = afterRestart.takeJob();
    QVERIFY(job->has_value());
    QCOMPARE((*job)->documentId, u"x"_s);
    QVERIFY(afterRestart.fail(**job, u"It is broken."_s).ok());
    const auto reply = objectOf(ask("GET", u"/films/ingestions/i"_s));
    QCOMPARE(reply["state"_L1].toString(), u"Failed"_s);
    QCOMPARE(reply["fileStatusDetails"_L1][0]["error"_L1]["message"_L1].toString(), u"It is broken."_s);
}

void VideosTest::spellsTheWire()
{
    const auto made = ask("PUT", u"/films"_s,
        R"({"metadataSchema":{"fields":[{"name":"cameraId","searchable":false,"filterable":true,"type":"string"}]},
            "features":[{"name":"vision","domain":"surveillance"},{"name":"speech"}]})");
    QCOMPARE(made.status, 201);
    const auto index = objectOf(made);
    QCOMPARE(index["name"_L1].toString(), u"films"_s);
    QCOMPARE(index["metadataSchema"_L1]["fields"_L1][0]["name"_L1].toString(), u"cameraid"_s);
    QCOMPARE(index["features"_L1][0]["domain"_L1].toString(), u"surveillance"_s);
    QVERIFY(index["eTag"_L1].toString().startsWith(u'"'));
    QVERIFY(index["createdDateTime"_L1].toString().endsWith("0000Z"_L1));

    QCOMPARE(ask("PUT", u"/films"_s, "{}").status, 409);
    QCOMPARE(objectOf(ask("PUT", u"/FILMS"_s, "{}"))["error"_L1]["code"_L1].toString(), u"AlreadyExists"_s);
    QCOMPARE(ask("PUT", u"/two--hyphens"_s, "{}").status, 400);
    QCOMPARE(ask("PUT", u"/good"_s, "{").status, 400);
    QCOMPARE(ask("PUT", u"/good"_s, R"({"features":[{"name":"smell"}]})").status, 400);
    QCOMPARE(ask("GET", u"/none"_s).status, 404);
    QCOMPARE(ask("PATCH", u"/films"_s, R"({"userData":{"owner":"me"}})").status, 200);
    QCOMPARE(objectOf(ask("GET", u"/films"_s))["userData"_L1]["owner"_L1].toString(), u"me"_s);
    QCOMPARE(objectOf(ask("GET", u"/films"_s))["metadataSchema"_L1]["fields"_L1].toArray().size(), 1);
    QCOMPARE(ask("POST", u"/films:queryByText"_s, "{}").status, 400);
    QCOMPARE(
        ask("POST", u"/films:queryByText"_s, R"({"queryText":"x"})").body, QByteArray(R"({"value":[]})"));
    QCOMPARE(ask("PUT", u"/films/ingestions/i"_s, R"({"videos":[]})").status, 400);
    QCOMPARE(ask("POST", u"/films"_s, "{}").status, 405);
    QCOMPARE(ask("DELETE", u"/films"_s).status, 204);
    QCOMPARE(ask("DELETE", u"/films"_s).status, 404);
}

void VideosTest::goesThroughPages()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask("PUT", u"/index-%1"_s.arg(i), "{}").status, 201);
    QStringList names;
    QMap<QString, QString> page{{u"$top"_s, u"2"_s}};
    for (int pages = 0; pages < 3; ++pages) {
        const auto reply = objectOf(ask("GET", {}, {}, page));
        for (const QJsonValue &index : reply["value"_L1].toArray())
            names.append(index["name"_L1].toString());
        const QString next = reply["nextLink"_L1].toString();
        QCOMPARE(next.isEmpty(), pages == 2);
        QVERIFY(next.isEmpty() || next.startsWith("http://127.0.0.1:7/computervision/retrieval/indexes?"_L1));
        page[u"$skip"_s] = QString::number(2 * (pages + 1));
    }
    QCOMPARE(names, (QStringList{u"index-0"_s, u"index-1"_s, u"index-2"_s, u"index-3"_s, u"index-4"_s}));
}

void VideosTest::forgetsWhatIsRemoved()
{
    QCOMPARE(ask("PUT", u"/films"_s, "{}").status, 201);
    takeIn(u"one"_s, film());
    takeIn(u"two"_s, film());
    QCOMPARE(
        ask("PUT", u"/films/ingestions/r"_s, R"({"videos":[{"mode":"remove","documentId":"one"}]})").status,
        202);
    auto opened = shelf();
    QCOMPARE(engine::searchMoments(opened, u"films"_s, {.text = u"chapter"_s})->size(), 1);
    QCOMPARE(ask("DELETE", u"/films"_s).status, 204);
    QCOMPARE(ask("PUT", u"/films"_s, "{}").status, 201);
    QCOMPARE(engine::searchMoments(opened, u"films"_s, {.text = u"chapter"_s})->size(), 0);
    QCOMPARE(opened.tables().value(u"SELECT count(*) FROM note_words"_s)->toInt(), 0);
}

QTEST_GUILESS_MAIN(VideosTest)
#include "videostest.moc"
