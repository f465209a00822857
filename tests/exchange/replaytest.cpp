#include "exchange/exportformat.h"
#include "exchange/rawanswer.h"
#include "exchange/replayfile.h"
#include "exchange/replayjson.h"
#include "exchange/ziparchive.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using exchange::Disclosure;
using exchange::Replay;
using model::Problem;
using model::Region;

namespace {

QByteArray png(const QColor &colour, QSize size = {40, 20})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    image.setText(u"Comment"_s, u"taken at home"_s);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

const QString signedAddress = u"https://store.example/x.png?sv=1&sig=SECRETSIG"_s;

/// Two questions; the second goes on about the first one's pictures.
Replay full()
{
    Replay replay{.title = u"What is it?"_s,
        .saved = QDateTime(QDate(2026, 5, 4), QTime(3, 2, 1), Qt::UTC),
        .program = u"Groundglass 9"_s};
    exchange::ReplayTurn first{.systemMessage = u"Be secretive."_s,
        .host = u"contoso.openai.azure.com"_s,
        .deployment = u"seeing-eye"_s,
        .request =
            R"({"url":"https://contoso.openai.azure.com/openai/deployments/seeing-eye/chat/completions?api-version=1",)"
            R"("body":{"messages":[{"role":"system","content":"Be secretive."},{"role":"user","content":[)"
            R"({"type":"image_url","image_url":{"url":"https://store.example/x.png?sv=1&sig=SECRETSIG"}}]}],)"
            R"("dataSources":[{"parameters":{"endpoint":"https://vision.example/","key":"<key>"}}]}})",
        .rawAnswer = "data: [DONE]\n\n"};
    first.question = {.role = model::Role::User,
        .when = QDateTime(QDate(2026, 5, 4), QTime(3, 0), Qt::UTC),
        .text = u"What is it? See "_s + signedAddress,
        .pictures = {{.name = u"/home/me/photos/kite.png"_s},
            {.name = u"far.png"_s, .address = QUrl(signedAddress)}},
        .sent = {{.size = {40, 20}, .byteCount = 99, .mime = u"image/png"_s}, {}}};
    exchange::keepPicture(replay, first.question.pictures[0], png(Qt::red));
    first.question.pictures.append(first.question.pictures[0]);
    first.question.pictures.last().part = QRect(1, 2, 3, 4);
    first.question.sent.append(model::SentPicture());
    first.answer = {.role = model::Role::Assistant,
        .when = QDateTime(QDate(2026, 5, 4), QTime(3, 1), Qt::UTC),
        .answer = {.text = u"A \U0001FA81 kite, เสือ."_s,
            .finish = model::FinishReason::Stop,
            .usage = model::Usage{1, 2, 3},
            .regions = {{.label = u"kite"_s,
                            .polygon = QPolygonF({{0.1, 0.2}, {0.3, 0.2}, {0.3, 0.4}, {0.1, 0.4}}),
                            .spans = {{5, 4, model::Tie::Matched}},
                            .confidence = 0.5},
                {.label = u"tiger"_s,
                    .kind = Region::Kind::Point,
                    .polygon = QPolygonF({{0.5, 0.5}}),
                    .spans = {{11, 4}},
                    .source = model::RegionSource::AnswerText}},
            .problems = {{.kind = Problem::Kind::AnswerCutOff,
                .detail = u"seeing-eye broke"_s,
                .subject = u"contoso.openai.azure.com"_s}},
            .modelName = u"gpt-4"_s},
        .connectionName = u"contoso.openai.azure.com"_s};
    exchange::ReplayTurn second;
    second.question = {.role = model::Role::User, .text = u"And now?"_s};
    second.answer = {.role = model::Role::Assistant,
        .state = model::Message::State::Stopped,
        .answer = {.text = u"Nothing."_s}};
    replay.turns = {first, second};
    return replay;
}

Problem::Kind kindOf(const model::Result<Replay> &result)
{
    return result ? Problem::Kind::Internal : result.problem().kind;
}

QByteArray archive(const QList<exchange::OutputFile> &files)
{
    const auto zip = exchange::writeArchive(files, QDateTime::currentDateTimeUtc());
    return zip ? *zip : QByteArray();
}

QByteArray replayArchive(const QByteArray &json)
{
    return archive({{u"mimetype"_s, "application/x-groundglass"}, {u"replay.json"_s, json}});
}

const Disclosure everything{.host = true,
    .deployment = true,
    .systemMessage = true,
    .paths = true,
    .signatures = true,
    .metadata = true};

} // namespace

class ReplayTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackWhole();
    void beginsWithItsType();
    void leavesOutWhatNamesPlacesAndAccounts();
    void tellsWhatIsTicked();
    void picturesLoseTheirMetadata();
    void regionsOfALaterQuestionAreOnEarlierPictures();
    void survivesEveryCut();
    void refusesWhatItCannotTrust_data();
    void refusesWhatItCannotTrust();
    void refusesABomb();
    void namesThatLeadOutsideNameNothing();
    void brokenNumbersAreSurvived();
    void readsSavedAnswers_data();
    void readsSavedAnswers();
    void tiesByHandAreCarriedAway();
    void whatIsNoAnswerIsRefused();
    void aFileIsReplacedOnlyOnPurpose();
};

void ReplayTest::comesBackWhole()
{
    Replay whole = full();
    whole.turns[1].question.role = model::Role::Tool;
    whole.turns[1].question.toolReplies = {{u"c1"_s, u"find"_s, u"42"_s}, {u"c2"_s, u"look"_s, {}, true}};
    const auto file = exchange::toReplayFile(whole);
    QVERIFY(file.ok());
    const auto read = exchange::fromReplayFile(*file);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.problem().detail));
    QCOMPARE(read->turns[1].question.toolReplies, whole.turns[1].question.toolReplies);
    QCOMPARE(read->turns[1].question.role, model::Role::Tool);
    Replay expected = full();
    expected.turns[1].question.sent.clear();
    QCOMPARE(read->title, expected.title);
    QCOMPARE(read->saved, expected.saved);
    QCOMPARE(read->pictures, expected.pictures);
    QCOMPARE(read->turns.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(read->turns[i].request, expected.turns[i].request);
        QCOMPARE(read->turns[i].rawAnswer, expected.turns[i].rawAnswer);
        QVERIFY(read->turns[i].answer == expected.turns[i].answer);
        QVERIFY(read->turns[i].question.pictures == expected.turns[i].question.pictures);
        QCOMPARE(read->turns[i].question.text, expected.turns[i].question.text);
        QCOMPARE(read->turns[i].host, expected.turns[i].host);
        QCOMPARE(read->turns[i].systemMessage, expected.turns[i].systemMessage);
    }
}

void ReplayTest::beginsWithItsType()
{
    const auto file = exchange::toReplayFile(full());
    QVERIFY(file.ok());
    QCOMPARE(file->mid(30, 33), QByteArray("mimetypeapplication/x-groundglass"));
}

void ReplayTest::leavesOutWhatNamesPlacesAndAccounts()
{
    const auto file = exchange::toReplayFile(exchange::disclosed(full(), {}));
    QVERIFY(file.ok());
    const auto parts = exchange::readArchive(*file);
    QVERIFY(parts.ok());
    for (const char *secret :
        {"contoso", "seeing-eye", "secretive", "SECRETSIG", "/home/me", "vision.example", "taken at home"}) {
        for (const auto &[name, bytes] : parts->asKeyValueRange())
            QVERIFY2(!bytes.contains(secret), qPrintable(QString::fromLatin1(secret) + u" in "_s + name));
    }
    const auto read = exchange::fromReplayFile(*file);
    QVERIFY(read.ok());
    QCOMPARE(read->turns.first().question.pictures.first().name, u"kite.png"_s);
    QCOMPARE(read->turns.first().answer.answer.modelName, u"gpt-4"_s);
}

void ReplayTest::tellsWhatIsTicked()
{
    const Replay told = exchange::disclosed(full(), everything);
    QCOMPARE(told.turns.first().host, full().turns.first().host);
    QVERIFY(told.turns.first().request.contains("seeing-eye"));
    QVERIFY(told.turns.first().request.contains("SECRETSIG"));
    QCOMPARE(told.pictures, full().pictures);

    const Replay bare =
        exchange::disclosed(full(), {.pictures = false, .question = false, .modelName = false});
    QVERIFY(bare.pictures.isEmpty());
    QVERIFY(bare.title.isEmpty());
    QVERIFY(bare.turns.first().question.text.isEmpty());
    QVERIFY(bare.turns.first().request.isEmpty());
    QVERIFY(bare.turns.first().answer.answer.modelName.isEmpty());
    QCOMPARE(bare.turns.first().answer.answer.text, full().turns.first().answer.answer.text);
}

void ReplayTest::picturesLoseTheirMetadata()
{
    const Replay told = exchange::disclosed(full(), {});
    const model::Picture picture = told.turns.first().question.pictures.first();
    const QImage image = QImage::fromData(told.pictures.value(picture.contentHash));
    QCOMPARE(image.size(), QSize(40, 20));
    QCOMPARE(image.pixelColor(3, 3), QColor(Qt::red));
    QVERIFY(image.text().isEmpty());
    QVERIFY(picture.contentHash != full().turns.first().question.pictures.first().contentHash);
}

void ReplayTest::regionsOfALaterQuestionAreOnEarlierPictures()
{
    const auto dataset = exchange::datasetOf(full(), 1);
    QCOMPARE(dataset.pictures.size(), 3);
    QCOMPARE(dataset.text, u"Nothing."_s);
    QCOMPARE(exchange::tellingTurn(full()), 0);
    QVERIFY(exchange::datasetOf(full(), 7).pictures.isEmpty());
}

void ReplayTest::survivesEveryCut()
{
    const auto file = exchange::toReplayFile(full());
    QVERIFY(file.ok());
    constexpr qsizetype endRecord = 22; // what is lost of it alone loses nothing
    for (qsizetype length = 0; length < file->size() - endRecord; length += 7)
        QVERIFY2(!exchange::fromReplayFile(file->first(length)).ok(),
            qPrintable(QString::number(file->size() - length)));
    for (qsizetype at = 0; at < file->size(); at += 3) {
        QByteArray changed = *file;
        changed[at] = char(changed.at(at) ^ 0x55);
        std::ignore = exchange::fromReplayFile(changed).ok(); // whatever it says, it says it
    }
}

void ReplayTest::refusesWhatItCannotTrust_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Problem::Kind>("kind");
    const QByteArray head = R"({"format":"groundglass-replay","version":1,"turns":[{"question":{"text":"?")";
    const auto unreadable = Problem::Kind::ImportUnreadable;
    const auto damaged = Problem::Kind::ImportDamaged;
    QTest::newRow("nothing") << QByteArray() << unreadable;
    QTest::newRow("text") << QByteArray("hello") << unreadable;
    QTest::newRow("another archive") << archive({{u"a.txt"_s, "a"}}) << unreadable;
    QTest::newRow("another table") << replayArchive(R"({"format":"odt"})") << unreadable;
    QTest::newRow("broken table") << replayArchive("{") << damaged;
    QTest::newRow("deep table") << replayArchive(QByteArray(5000, '[')) << damaged;
    QTest::newRow("no turns") << replayArchive(R"({"format":"groundglass-replay","version":1})") << damaged;
    QTest::newRow("no version") << replayArchive(R"({"format":"groundglass-replay","turns":[{}]})")
                                << damaged;
    QTest::newRow("the future") << replayArchive(
        R"({"format":"groundglass-replay","version":2,"turns":[{}]})")
                                << Problem::Kind::ImportFromNewerVersion;
    QTest::newRow("picture missing") << replayArchive(
        head + R"(,"pictures":[{"file":"pictures/1.png","sha256":"00"}]}}]})")
                                     << damaged;
    QTest::newRow("picture changed") << archive(
        {{u"replay.json"_s, head + R"(,"pictures":[{"file":"p.png","sha256":"00"}]}}]})"}, {u"p.png"_s, "x"}})
                                     << damaged;
    QTest::newRow("answer missing") << replayArchive(head + R"(},"raw_answer":"turns/1/answer.raw"}]})")
                                    << damaged;
    QTest::newRow("a way out") << replayArchive(
        head + R"(,"pictures":[{"file":"../../etc/passwd","sha256":"00"}]}}]})")
                               << damaged;
}

void ReplayTest::refusesWhatItCannotTrust()
{
    QFETCH(QByteArray, file);
    QFETCH(Problem::Kind, kind);
    QCOMPARE(int(kindOf(exchange::fromReplayFile(file))), int(kind));
}

void ReplayTest::refusesABomb()
{
    const QByteArray bomb = archive({{u"mimetype"_s, "x"}, {u"replay.json"_s, QByteArray(40'000'000, ' ')}});
    QVERIFY(bomb.size() < 100'000);
    const auto part = exchange::readArchive(bomb, {.partBytes = 1'000'000});
    QVERIFY(!part.ok());
    QCOMPARE(part.problem().kind, Problem::Kind::ImportTooLarge);
    const auto whole = exchange::readArchive(bomb, {.wholeBytes = 1'000'000});
    QVERIFY(!whole.ok());
    const auto parts = exchange::readArchive(archive({{u"a"_s, "1"}, {u"b"_s, "2"}}), {.parts = 1});
    QVERIFY(!parts.ok());

    // A table of contents that says less than what comes out.
    QByteArray liar = bomb;
    const QByteArray size = QByteArray::fromHex("005a6202"); // 40 000 000, little endian
    QVERIFY(liar.contains(size));
    liar.replace(size, QByteArray::fromHex("10000000"));
    const auto lied = exchange::readArchive(liar);
    QVERIFY(!lied.ok());
    QCOMPARE(lied.problem().kind, Problem::Kind::ImportDamaged);
}

void ReplayTest::namesThatLeadOutsideNameNothing()
{
    const auto parts = exchange::readArchive(archive({{u"../up"_s, "1"}, {u"/root"_s, "2"}, {u"a\\b"_s, "3"},
        {u"C:x"_s, "4"}, {u"a/../../b"_s, "5"}, {u"fine/x..y"_s, "6"}}));
    QVERIFY(parts.ok());
    QCOMPARE(parts->keys(), QStringList{u"fine/x..y"_s});
    QCOMPARE(
        int(kindOf(exchange::fromReplayFile(archive({{u"replay.json"_s, "{}"}, {u"replay.json"_s, "{}"}})))),
        int(Problem::Kind::ImportDamaged));
}

void ReplayTest::brokenNumbersAreSurvived()
{
    const auto read = exchange::fromReplayFile(replayArchive(
        R"({"format":"groundglass-replay","version":1,"turns":[{"question":{"pictures":[{"name":"x","size":[1e99,-5]}]},)"
        R"("answer":{"text":"ab","regions":[)"
        R"({"label":"gone","picture":9,"polygon":[0,0]},{"label":"wide","picture":0,"polygon":[1e300,0,"x"],)"
        R"("spans":[{"offset":-5,"length":3},{"offset":1,"length":99},{"offset":0,"length":2},{"offset":1e18,"length":1e18}]}],)"
        R"("usage":7,"problems":"none"}}]})"));
    QVERIFY(read.ok());
    const auto &regions = read->turns.first().answer.answer.regions;
    QCOMPARE(regions.size(), 1);
    QCOMPARE(regions.first().spans.size(), 1);
    QCOMPARE(regions.first().spans.first().length, 2);
    for (const auto &traits : exchange::exportFormats())
        std::ignore = exchange::exportFiles(traits.format, exchange::datasetOf(*read, 0)).ok();
}

void ReplayTest::readsSavedAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray grounding =
        R"("enhancements":{"grounding":{"status":"Success","lines":[{"text":"A kite.","spans":[)"
        R"({"text":"kite","offset":2,"length":4,"polygon":[{"x":0.1,"y":0.2},{"x":0.3,"y":0.2},{"x":0.3,"y":0.4},{"x":0.1,"y":0.4}]}]}]}})";
    QTest::newRow("whole") << QByteArray(
        R"({"model":"gpt-4","choices":[{"message":{"content":"A kite."},"finish_reason":"stop",)" + grounding
        + "}]}");
    QByteArray event =
        R"(data: {"choices":[{"delta":{"content":"A kite."},"finish_reason":"stop",)" + grounding + "}]}";
    event.replace('\n', ' ');
    QTest::newRow("streamed") << QByteArray(event + "\n\ndata: [DONE]\n\n");
    QTest::newRow("in the text") << QByteArray(
        R"({"choices":[{"message":{"content":"A <ref>kite</ref><box>(100,200),(300,400)</box>."},"finish_reason":"stop"}]})");
}

void ReplayTest::readsSavedAnswers()
{
    QFETCH(QByteArray, answer);
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"kite.png"_s);
    QFile file(picture);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(png(Qt::blue, {400, 300})) > 0);
    file.close();
    const auto replay = exchange::replayOfRawAnswer(answer, {picture});
    QVERIFY2(replay.ok(), replay ? "" : qPrintable(replay.problem().detail));
    const auto dataset = exchange::datasetOf(*replay, 0);
    QCOMPARE(dataset.text, u"A kite."_s);
    QCOMPARE(dataset.regions.size(), 1);
    QCOMPARE(exchange::groundedWords(dataset.regions.first(), dataset.text), u"kite"_s);
    const QRectF box = dataset.regions.first().polygon.boundingRect();
    QVERIFY2(qAbs(box.left() - 0.1) < 0.002 && qAbs(box.bottom() - 0.4) < 0.002,
        qPrintable(QString::number(box.left())));
    QCOMPARE(dataset.pictures.first().size, QSize(400, 300));
    QCOMPARE(replay->turns.first().rawAnswer, answer);
}

void ReplayTest::tiesByHandAreCarriedAway()
{
    auto replay = exchange::replayOfRawAnswer(
        R"({"choices":[{"message":{"content":"A bird. <box>(100,200),(300,400)</box>"}}]})", {});
    QVERIFY(replay.ok());
    model::Message &answer = replay->turns.first().answer;
    QCOMPARE(answer.answer.regions.size(), 1);
    answer.answer.regions.first().spans.clear();
    answer.ties = {{.region = 0, .offset = 2, .length = 4, .words = u"bird"_s}};
    const auto dataset = exchange::datasetOf(*replay, 0);
    QCOMPARE(exchange::groundedWords(dataset.regions.first(), dataset.text), u"bird"_s);
    QCOMPARE(dataset.regions.first().spans.first().tie, model::Tie::ByHand);
}

void ReplayTest::whatIsNoAnswerIsRefused()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("{"), QByteArray("{}"), QByteArray("[]"),
             QByteArray("<html>"), QByteArray(R"({"images":[],"annotations":[]})"), QByteArray(1000, '{')})
        QVERIFY2(!exchange::replayOfRawAnswer(bytes, {}).ok(), bytes.left(20).constData());
    const auto missing = exchange::openReplay(u"no/such.groundglass"_s);
    QCOMPARE(int(kindOf(missing)), int(Problem::Kind::FileUnreadable));
}

void ReplayTest::aFileIsReplacedOnlyOnPurpose()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.txt"_s);
    using exchange::Overwrite;
    QVERIFY(exchange::saveFile("one", path, Overwrite::Refuse).ok());
    const auto refused = exchange::saveFile("two", path, Overwrite::Refuse);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().kind, Problem::Kind::FileExists);
    QVERIFY(!exchange::saveFiles({{u"new.txt"_s, "a"}, {u"x.txt"_s, "b"}}, folder.path(), Overwrite::Refuse)
                 .ok());
    QVERIFY(!QFile::exists(folder.filePath(u"new.txt"_s))); // all or nothing
    QVERIFY(exchange::saveFile("two", path, Overwrite::Allow).ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("two"));
}

QTEST_MAIN(ReplayTest)
#include "replaytest.moc"
