#include "asked.h"

#include "wire/ratelimits.h"

#include <QFile>
#include <QTemporaryDir>

using support::Reaction;
using support::ScriptedService;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What is kept of a question on the wire: all of it but its secrets.
class SentRecordTest : public QObject {
    Q_OBJECT

private slots:
    void recordsRequestAndAnswerWithoutKeys();
    void recordsWhatARefusalSaid();
    void hidesSignaturesEverywhere();
    void recordsTheSpellingThatWasTakenAtLast();
    void cutsAVeryLongAnswer();
    void readsSpansOfTime_data();
    void readsSpansOfTime();
};

void SentRecordTest::recordsRequestAndAnswerWithoutKeys()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"p.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789");
    file.close();
    Reaction reaction = Reaction::whole(200,
        R"({"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}],"usage":{"prompt_tokens":3}})",
        {{"apim-request-id", "r-1"}, {"x-ms-region", "North"}, {"Set-Cookie", "secret=1"}});
    ScriptedService service({reaction});
    net::ChatClient client;
    model::ChatRequest request = question();
    request.messages.first().pictures = {{.filePath = file.fileName(),
        .byteCount = 10,
        .mime = u"image/png"_s,
        .detail = model::Detail::High}};
    Asked asked = ask(client, service.url(), request);
    QVERIFY(asked.hasEnded());
    const model::SentRecord record = asked.reply->record();
    QVERIFY(record.request.contains("What does it say?"));
    QVERIFY(record.request.contains("<picture 1 as sent, 10 bytes>"));
    QVERIFY(record.request.contains("\"detail\":\"high\""));
    QVERIFY(record.request.contains("\"api-key\":\"<api-key>\""));
    QVERIFY(!record.request.contains(testKey));
    QVERIFY(record.rawAnswer.contains("\"content\":\"Hi\""));
    QCOMPARE(record.status, 200);
    QCOMPARE(record.tries, 1);
    QCOMPARE(record.requestId, u"r-1"_s);
    QVERIFY(record.responseHeaders.contains({u"x-ms-region"_s, u"North"_s}));
    for (const auto &[name, value] : record.responseHeaders)
        QVERIFY(!value.contains(u"secret"_s));
    QVERIFY(record.when.isValid());
    QVERIFY(record.untilFirstByte <= record.untilEnd);
}

void SentRecordTest::recordsWhatARefusalSaid()
{
    ScriptedService service({Reaction::whole(
        400, R"({"error":{"code":"BadRequest","message":"bad, said )" + QByteArray(testKey) + R"("}})")});
    net::ChatClient client;
    Asked asked = ask(client, service.url());
    QVERIFY(asked.hasEnded());
    QVERIFY(!asked.answered());
    const model::SentRecord record = asked.reply->record();
    QCOMPARE(record.status, 400);
    QVERIFY(record.rawAnswer.contains("bad, said <key>"));
}

void SentRecordTest::hidesSignaturesEverywhere()
{
    const QByteArray signature = "c2VjcmV0LXNpZw%3D%3D";
    const QUrl picture(
        u"https://a.blob.example/c/p.png?sv=2024&se=2030-01-01&sig="_s + QString::fromLatin1(signature));
    ScriptedService service({Reaction::whole(
        400, R"({"error":{"code":"BadRequest","message":"cannot fetch )" + picture.toEncoded() + R"("}})")});
    net::ChatClient client;
    model::ChatRequest request = question();
    request.messages.first().pictures = {{.address = picture}};
    model::Connection connection = connectionTo(service.url());
    connection.visionEndpoint = QUrl(u"https://v.example/?sig=vision-secret"_s);
    request.grounding = true;
    Asked asked(client.ask(request, connection, {.apiKey = testKey, .visionKey = "vision-key-1"}, nullptr));
    QVERIFY(asked.hasEnded());
    QVERIFY(service.requests().first().body.contains("sig=" + signature));
    QVERIFY(service.requests().first().body.contains("vision-key-1"));
    const model::SentRecord record = asked.reply->record();
    QVERIFY(record.request.contains("se=2030-01-01&<signature>"));
    const QByteArray all = record.request + record.rawAnswer + asked.problem().detail.toUtf8();
    for (const QByteArray &secret : {signature, QByteArray("vision-secret"), QByteArray("vision-key-1")})
        QVERIFY2(!all.contains(secret), all.constData());
    QVERIFY(!record.request.contains("sig="));
}

void SentRecordTest::recordsTheSpellingThatWasTakenAtLast()
{
    ScriptedService service(
        {Reaction::whole(400, R"({"error":{"param":"max_tokens","message":"Use 'max_completion_tokens'."}})"),
            Reaction::stream(support::shortAnswerEvents({"fine"}))});
    net::ChatClient client;
    Asked asked = ask(client, service.url());
    QVERIFY(asked.hasEnded());
    const model::SentRecord record = asked.reply->record();
    QVERIFY(record.spelling.completionTokens);
    QVERIFY(record.request.contains("max_completion_tokens"));
    QVERIFY(record.streamed);
    QVERIFY(record.rawAnswer.startsWith("data: "));
}

void SentRecordTest::cutsAVeryLongAnswer()
{
    const QByteArray word(64 * 1024, 'x');
    ScriptedService service({Reaction::stream(support::shortAnswerEvents(QList<QByteArray>(20, word)))});
    net::ChatClient client;
    Asked asked = ask(client, service.url());
    QVERIFY(asked.hasEnded());
    QVERIFY(asked.answered());
    const model::SentRecord record = asked.reply->record();
    QCOMPARE(record.rawAnswer.size(), model::mostKeptOfRawAnswer);
    QVERIFY(record.rawAnswerIsCut);
}

void SentRecordTest::readsSpansOfTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("7") << qint64(7000);
    QTest::newRow("unit") << QByteArray("1.5s") << qint64(1500);
    QTest::newRow("small") << QByteArray("20ms") << qint64(20);
    QTest::newRow("joined") << QByteArray("6m0s") << qint64(360'000);
    QTest::newRow("hours") << QByteArray(" 1h2m3s ") << qint64(3'723'000);
    QTest::newRow("a day at most") << QByteArray("999999h") << qint64(86'400'000);
    for (const char *text : {"", "soon", "-5", "5 s", "5x", "1e9", "inf"})
        QTest::addRow("no span: %s", text) << QByteArray(text) << qint64(-1);
}

void SentRecordTest::readsSpansOfTime()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, milliseconds);
    const auto span = wire::readSpan(text);
    QCOMPARE(span ? span->count() : -1, milliseconds);
}

QTEST_GUILESS_MAIN(SentRecordTest)
#include "sentrecordtest.moc"
