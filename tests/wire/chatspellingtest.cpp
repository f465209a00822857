#include "wire/chatspelling.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using model::Connection;
using model::Problem;

namespace {

Connection azure(const QString &endpoint = QStringLiteral("https://res.openai.azure.com"))
{
    return {.kind = Connection::Kind::AzureDeployment,
        .endpoint = QUrl(endpoint),
        .deployment = QStringLiteral("see"),
        .apiVersion = QStringLiteral("2024-02-15-preview")};
}

model::ChatRequest question(const QString &text = QStringLiteral("What is it?"))
{
    return {.messages = {{.text = text}}};
}

const model::Secrets keys{.apiKey = "chat-key-1", .visionKey = "vision-key-\"2"};

model::PicturePart address(const QString &url)
{
    return {.address = QUrl(url)};
}

QJsonObject shown(const wire::HttpRequest &request)
{
    const model::Result<QByteArray> text = wire::describe(request);
    return text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
}

QJsonObject bodyOf(const model::ChatRequest &request, const Connection &connection)
{
    const auto spelled = wire::spellChat(request, connection, keys);
    return spelled ? shown(*spelled).value(u"body").toObject() : QJsonObject();
}

QByteArray compact(const QJsonValue &value)
{
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

/// Chat requests as they go out: address, keys, body.
class ChatSpellingTest : public QObject {
    Q_OBJECT

private slots:
    void findsTheAddress_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("deployment");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *name, const char *endpoint, const char *deployment,
                             const char *version, const char *url) {
            QTest::newRow(name) << QString::fromUtf8(endpoint) << QString::fromUtf8(deployment)
                                << QString::fromUtf8(version) << QString::fromUtf8(url);
        };
        row("resource", "https://r.openai.azure.com", "d", "2024-02-15-preview",
            "https://r.openai.azure.com/openai/deployments/d/chat/"
            "completions?api-version=2024-02-15-preview");
        row("slash", "https://r.openai.azure.com/", "d", "",
            "https://r.openai.azure.com/openai/deployments/d/chat/"
            "completions?api-version=2024-02-15-preview");
        row("gateway", "https://gate.example:8443/team/vision//", "d", "2024-02-15-preview",
            "https://gate.example:8443/team/vision/openai/deployments/d/chat/"
            "completions?api-version=2024-02-15-preview");
        row("odd deployment", "https://r.example", "my dep/ä%?#", "v&x=1",
            "https://r.example/openai/deployments/my%20dep%2F%C3%A4%25%3F%23/chat/"
            "completions?api-version=v%26x%3D1");
        row("copied from a portal",
            "https://r.example/openai/deployments/other/chat/completions?api-version=2023-05-15", "d",
            "2024-02-15-preview",
            "https://r.example/openai/deployments/d/chat/completions?api-version=2024-02-15-preview");
        row("loopback", "http://127.0.0.1:8123", "d", "2024-02-15-preview",
            "http://127.0.0.1:8123/openai/deployments/d/chat/completions?api-version=2024-02-15-preview");
        row("loopback, newer protocol", "http://[::1]:8123", "d", "2024-02-15-preview",
            "http://[::1]:8123/openai/deployments/d/chat/completions?api-version=2024-02-15-preview");
    }

    void findsTheAddress()
    {
        QFETCH(QString, endpoint);
        Connection connection = azure(endpoint);
        QFETCH(QString, deployment);
        connection.deployment = deployment;
        QFETCH(QString, version);
        connection.apiVersion = version;
        const auto spelled = wire::spellChat(question(), connection, keys);
        QVERIFY(spelled.ok());
        QTEST(spelled->url.toString(QUrl::FullyEncoded), "url");
        QCOMPARE(spelled->method, QByteArray("POST"));
    }

    void refusesBeforeSending_data()
    {
        QTest::addColumn<Connection>("connection");
        QTest::addColumn<Problem::Kind>("kind");
        using Kind = Problem::Kind;
        QTest::newRow("no address") << azure({}) << Kind::AddressUnusable;
        QTest::newRow("another scheme") << azure(QStringLiteral("ftp://r.example")) << Kind::AddressUnusable;
        QTest::newRow("no host") << azure(QStringLiteral("https:///x")) << Kind::AddressUnusable;
        QTest::newRow("a password") << azure(QStringLiteral("https://me:pass@r.example"))
                                    << Kind::AddressUnusable;
        QTest::newRow("a query") << azure(QStringLiteral("https://r.example/?code=1"))
                                 << Kind::AddressUnusable;
        QTest::newRow("plain http") << azure(QStringLiteral("http://r.example")) << Kind::PlainHttpRefused;
        QTest::newRow("a host that begins as loopback")
            << azure(QStringLiteral("http://127.0.0.1.example")) << Kind::PlainHttpRefused;
        Connection consented = azure(QStringLiteral("http://r.example"));
        consented.plainHttpAllowed = true;
        QTest::newRow("plain http to Azure, even with consent") << consented << Kind::PlainHttpRefused;
        Connection nameless = azure();
        nameless.deployment = QStringLiteral(" ");
        QTest::newRow("no deployment") << nameless << Kind::UsageWrong;
        nameless.deployment = QStringLiteral("..");
        QTest::newRow("a deployment that climbs") << nameless << Kind::UsageWrong;
    }

    void refusesBeforeSending()
    {
        QFETCH(Connection, connection);
        const auto spelled = wire::spellChat(question(), connection, keys);
        QVERIFY(!spelled.ok());
        QTEST(spelled.problem().kind, "kind");
        QVERIFY(!spelled.problem().subject.contains(u"pass"));
    }

    void takesPlainHttpWithConsentForOtherKinds()
    {
        Connection connection{.endpoint = QUrl(QStringLiteral("http://r.example"))};
        QVERIFY(!wire::spellChat(question(), connection, keys).ok());
        connection.plainHttpAllowed = true;
        QVERIFY(wire::spellChat(question(), connection, keys).ok());
    }

    void refusesQuestionsThatAreNone()
    {
        using Kind = Problem::Kind;
        QCOMPARE(wire::spellChat({}, azure(), keys).problem().kind, Kind::QuestionEmpty);
        QCOMPARE(wire::spellChat(question(QStringLiteral(" \n")), azure(), keys).problem().kind,
            Kind::QuestionEmpty);
        model::ChatRequest odd = question();
        odd.parameters.maxTokens = 0;
        QCOMPARE(wire::spellChat(odd, azure(), keys).problem().kind, Kind::UsageWrong);
        odd = question();
        odd.parameters.temperature = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(wire::spellChat(odd, azure(), keys).problem().kind, Kind::UsageWrong);
    }

    void countsPicturesOfAllMessages()
    {
        const model::PicturePart picture = address(QStringLiteral("https://p.example/1.png"));
        model::ChatRequest request{.messages = {{.text = QStringLiteral("a"), .pictures = {picture, picture}},
                                       {.role = model::Role::Assistant, .text = QStringLiteral("b")},
                                       {.text = QStringLiteral("c"), .pictures = {picture}}}};
        Connection connection = azure();
        connection.maxPictures = 3;
        QVERIFY(wire::spellChat(request, connection, keys).ok());
        connection.maxPictures = 2;
        const auto refused = wire::spellChat(request, connection, keys);
        QCOMPARE(refused.problem().kind, Problem::Kind::TooManyPictures);
        QCOMPARE(refused.problem().subject, QStringLiteral("2"));
        QCOMPARE(refused.problem().detail, QStringLiteral("3"));
    }

    void refusesAddressesThatAreNoPictures_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url :
            {"", "file:///etc/passwd", "data:image/png;base64,AA==", "ftp://p.example/x.png", "https://"})
            QTest::addRow("'%s'", url) << QString::fromLatin1(url);
    }

    void refusesAddressesThatAreNoPictures()
    {
        QFETCH(QString, url);
        model::ChatRequest request = question();
        request.messages.first().pictures = {address(url)};
        QCOMPARE(wire::spellChat(request, azure(), keys).problem().kind, Problem::Kind::AddressUnusable);
    }

    void writesTheBody()
    {
        model::ChatRequest request{
            .messages = {{.role = model::Role::System, .text = QStringLiteral("Be kind.")},
                {.text = QStringLiteral("Say \"ที่\" \U0001F600\n"),
                    .pictures = {address(QStringLiteral("https://p.example/a b.png?x=1&y=%20")),
                        address(QStringLiteral("http://p.example/2.png"))}}},
            .stream = false,
            .parameters = {.maxTokens = 77, .temperature = 0.25, .topP = 1.0}};
        request.messages.last().pictures.last().detail = model::Detail::Low;
        const QJsonObject body = bodyOf(request, azure());
        QCOMPARE(body.keys(),
            QStringList({QStringLiteral("max_tokens"), QStringLiteral("messages"), QStringLiteral("stream"),
                QStringLiteral("temperature"), QStringLiteral("top_p")}));
        QCOMPARE(body.value(u"max_tokens").toInt(), 77);
        QCOMPARE(body.value(u"temperature").toDouble(), 0.25);
        QCOMPARE(body.value(u"stream"), QJsonValue(false));
        QCOMPARE(body[u"messages"][0],
            QJsonValue(QJsonObject{{QStringLiteral("role"), QStringLiteral("system")},
                {QStringLiteral("content"), QStringLiteral("Be kind.")}}));
        const QJsonValue parts = body[u"messages"][1][u"content"];
        QCOMPARE(parts.toArray().size(), 3);
        QCOMPARE(parts[0][u"text"].toString(), QStringLiteral("Say \"ที่\" \U0001F600\n"));
        const QByteArray expected1 =
            R"({"image_url":{"detail":"auto","url":"https://p.example/a%20b.png?x=1&y=%20"},"type":"image_url"})";
        QCOMPARE(compact(parts[1]), expected1);
        const QByteArray expected2 =
            R"({"image_url":{"detail":"low","url":"http://p.example/2.png"},"type":"image_url"})";
        QCOMPARE(compact(parts[2]), expected2);
    }

    void survivesBrokenText()
    {
        const QString broken = QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b") + QChar(0);
        const QJsonObject body = bodyOf(question(broken), azure());
        QCOMPARE(body[u"messages"][0][u"content"].toString(), QString(QStringLiteral("a\uFFFDb") + QChar(0)));
    }

    void asksForEnhancementsOnlyWhenWanted()
    {
        Connection connection = azure();
        connection.visionEndpoint = QUrl(QStringLiteral("https://v.cognitiveservices.azure.com/"));
        QVERIFY(!bodyOf(question(), connection).contains(u"enhancements"));
        QVERIFY(!bodyOf(question(), connection).contains(u"dataSources"));
        model::ChatRequest request = question();
        request.grounding = true;
        const QJsonObject body = bodyOf(request, connection);
        const QByteArray expected3 = R"({"grounding":{"enabled":true},"ocr":{"enabled":false}})";
        QCOMPARE(compact(body[u"enhancements"]), expected3);
        const QByteArray expected4 =
            R"([{"parameters":{"endpoint":"https://v.cognitiveservices.azure.com/","key":"<vision-key>"},"type":"AzureComputerVision"}])";
        QCOMPARE(compact(body[u"dataSources"]), expected4);
        connection.visionEndpoint.clear();
        request.ocr = true;
        QVERIFY(bodyOf(request, connection).contains(u"enhancements"));
        QVERIFY(!bodyOf(request, connection).contains(u"dataSources"));
    }

    void usesTheOldDoorOnlyWhereDataSourcesNeedIt_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("withVision");
        QTest::addColumn<bool>("isOldDoor");
        QTest::newRow("old") << QStringLiteral("2023-12-01-preview") << true << true;
        QTest::newRow("older") << QStringLiteral("2023-07-01-preview") << true << true;
        QTest::newRow("old, without data sources") << QStringLiteral("2023-12-01-preview") << false << false;
        QTest::newRow("newer") << QStringLiteral("2024-02-15-preview") << true << false;
        QTest::newRow("undated") << QStringLiteral("preview") << true << false;
    }

    void usesTheOldDoorOnlyWhereDataSourcesNeedIt()
    {
        QFETCH(QString, version);
        QFETCH(bool, withVision);
        QFETCH(bool, isOldDoor);
        Connection connection = azure();
        connection.apiVersion = version;
        if (withVision)
            connection.visionEndpoint = QUrl(QStringLiteral("https://v.example"));
        model::ChatRequest request = question();
        request.ocr = true;
        const auto spelled = wire::spellChat(request, connection, keys);
        QVERIFY(spelled.ok());
        QCOMPARE(spelled->url.path().endsWith(u"/see/extensions/chat/completions"), isOldDoor);
        QCOMPARE(spelled->url.path().endsWith(u"/see/chat/completions"), !isOldDoor);
    }

    void sendsNoVisionKeyInTheClear()
    {
        Connection connection = azure();
        connection.visionEndpoint = QUrl(QStringLiteral("http://v.example"));
        model::ChatRequest request = question();
        request.ocr = true;
        QCOMPARE(wire::spellChat(request, connection, keys).problem().kind, Problem::Kind::PlainHttpRefused);
    }

    void hidesEveryKey_data()
    {
        QTest::addColumn<model::Secrets>("secrets");
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("key") << keys
                             << QByteArray(R"({"Content-Type":"application/json","api-key":"<api-key>"})");
        QTest::newRow("token")
            << model::Secrets{.apiKey = "chat-key-1",
                   .bearerToken = "chat-key-2",
                   .visionKey = keys.visionKey}
            << QByteArray(R"({"Authorization":"Bearer <token>","Content-Type":"application/json"})");
    }

    void hidesEveryKey()
    {
        QFETCH(model::Secrets, secrets);
        QFETCH(QByteArray, headers);
        Connection connection = azure();
        connection.visionEndpoint = QUrl(QStringLiteral("https://v.example"));
        model::ChatRequest request = question();
        request.ocr = true;
        const auto spelled = wire::spellChat(request, connection, secrets);
        QVERIFY(spelled.ok());
        const model::Result<QByteArray> text = wire::describe(*spelled);
        QVERIFY(text.ok());
        QVERIFY(!text->contains("chat-key"));
        QVERIFY(!text->contains("vision-key-"));
        QCOMPARE(compact(shown(*spelled)[u"headers"]), headers);
        QCOMPARE(shown(*spelled).keys(),
            QStringList({QStringLiteral("body"), QStringLiteral("headers"), QStringLiteral("method"),
                QStringLiteral("url")}));
    }

    void takesTheLineBreakOffAKey()
    {
        const auto spelled = wire::spellChat(question(), azure(), {.apiKey = " key\r\n"});
        QVERIFY(spelled.ok());
        QVERIFY(spelled->headers.contains(wire::Header{.name = "api-key", .value = "key", .secret = true}));
    }

    void refusesAKeyThatWouldBeTwoHeaders()
    {
        const auto spelled = wire::spellChat(question(), azure(), {.apiKey = "key\r\nHost: other.example"});
        QCOMPARE(spelled.problem().kind, Problem::Kind::SignInNeeded);
        QVERIFY(!spelled.problem().detail.contains(u"other"));
    }

    void namesPictureFilesWithoutReadingThem()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.png"));
        model::ChatRequest request = question();
        request.messages.first().pictures = {
            {.filePath = path, .byteCount = 5, .mime = QStringLiteral("image/png")}};
        const auto spelled = wire::spellChat(request, azure(), keys);
        QVERIFY(spelled.ok());
        QCOMPARE(wire::describe(*spelled).problem().kind, Problem::Kind::FileUnreadable);

        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x01\x02\x03\x04\x05", 5) == 5);
        file.close();
        const QJsonObject request1 = shown(*spelled);
        QCOMPARE(request1[u"body"][u"messages"][0][u"content"][1][u"image_url"][u"url"].toString(),
            QStringLiteral("data:image/png;base64,AQIDBAU="));
        qint64 size = 0;
        for (const wire::Body::Piece &piece : spelled->body.pieces)
            size += wire::sizeOnWire(piece);
        QCOMPARE(spelled->body.size(), size);
        QVERIFY(QFile::resize(path, 4));
        QCOMPARE(wire::describe(*spelled).problem().kind, Problem::Kind::FileUnreadable);
    }

    void refusesAnEmptyPicture()
    {
        model::ChatRequest request = question();
        request.messages.first().pictures = {
            {.filePath = QStringLiteral("/x.png"), .mime = QStringLiteral("image/png")}};
        QCOMPARE(wire::spellChat(request, azure(), keys).problem().kind, Problem::Kind::PictureEmpty);
    }
};

QTEST_APPLESS_MAIN(ChatSpellingTest)
#include "chatspellingtest.moc"
