#include "engine/httpservice.h"
#include "wire/answerreading.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>

#include <httplib.h>

#include <future>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ChatPath = "/openai/deployments/any/chat/completions?api-version=2024-02-15-preview";
constexpr auto Json = "application/json";

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray signPicture()
{
    return fileBytes(QStringLiteral(SAMPLES_DIR "/street-sign.png"));
}

QByteArray plainPng(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString dataUrl(const QByteArray &bytes)
{
    return u"data:image/png;base64,"_s + QString::fromLatin1(bytes.toBase64());
}

QJsonObject userMessage(const QString &text, const QStringList &urls)
{
    QJsonArray content{QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}}};
    for (const QString &url : urls)
        content.append(
            QJsonObject{{u"type"_s, u"image_url"_s}, {u"image_url"_s, QJsonObject{{u"url"_s, url}}}});
    return {{u"role"_s, u"user"_s}, {u"content"_s, content}};
}

QJsonObject enabled()
{
    return {{u"enabled"_s, true}};
}

QByteArray body(const QJsonArray &messages, QJsonObject more = {})
{
    more.insert(u"messages"_s, messages);
    return QJsonDocument(more).toJson(QJsonDocument::Compact);
}

QByteArray asking(const QString &text, const QStringList &urls, const QJsonObject &more = {})
{
    return body({userMessage(text, urls)}, more);
}

QJsonObject errorIn(const httplib::Result &result)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(result->body))
        .object()
        .value("error"_L1)
        .toObject();
}

} // namespace

/// The service in this process, asked over the loopback interface; it really looks at pictures.
class HttpServiceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersWhole();
    void answersStreamed();
    void saysTheSameBothWays();
    void grounding_data();
    void grounding();
    void cutsAtMaxTokens();
    void rememberedPicturesBelongToFollowUps();
    void asksForTheKey_data();
    void asksForTheKey();
    void refuses_data();
    void refuses();
    void refusesTooManyPixels();
    void refusesOtherPaths_data();
    void refusesOtherPaths();
    void refusesLargeBodies();
    void continuesWhenExpected();
    void answersSeveralAtOnce();
    void notesWhenTheAskerLeaves();
    void holdsKeepItAlive();
    void fetchesOnlyWhenAllowed();
    void listsModels();

private:
    /// A service with rules of its own and what it needs to live.
    struct Running {
        explicit Running(engine::Eyes &eyes, engine::ServiceRules rules = {})
            : service(rules, "key", eyes, lifetime)
            , port(service.open().value())
        {
        }
        [[nodiscard]] httplib::Result post(const QByteArray &json, const char *path = ChatPath,
            const httplib::Headers &headers = {{"api-key", "key"}})
        {
            httplib::Client client("127.0.0.1", port);
            client.set_read_timeout(std::chrono::minutes(2));
            return client.Post(path, headers, json.toStdString(), Json);
        }

        engine::Lifetime lifetime;
        engine::HttpService service;
        int port;
    };

    engine::Eyes m_eyes;
    std::unique_ptr<Running>
        m_shared; ///< for all tests that need no rules of their own: it remembers the pictures
    QString m_sign;
};

void HttpServiceTest::initTestCase()
{
    m_sign = dataUrl(signPicture());
    QVERIFY(m_sign.size() > 1000);
    m_shared = std::make_unique<Running>(m_eyes);
}

void HttpServiceTest::answersWhole()
{
    Running &running = *m_shared;
    const auto result = running.post(asking(u"Is there a QR code? What does it say?"_s, {m_sign},
        {{u"enhancements"_s, QJsonObject{{u"grounding"_s, enabled()}}}}));
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    const auto answer = wire::readAnswer(QByteArray::fromStdString(result->body));
    QVERIFY(answer.ok());
    QVERIFY(answer->text.startsWith(
        u"Yes, I found a QR code in the middle that says “https://map.westport.example/harbour”."_s));
    QVERIFY(answer->text.contains(u"Harbour Lane"_s));
    QCOMPARE(answer->finish, model::FinishReason::Stop);
    QVERIFY(answer->usage->promptTokens > 85);
    QCOMPARE(answer->usage->totalTokens, answer->usage->promptTokens + answer->usage->completionTokens);
    const model::GroundingSpan code = answer->grounding.first().spans.first();
    QCOMPARE(code.text, u"a QR code"_s);
    QCOMPARE(code.source, model::RegionSource::Code);
    QVERIFY(code.polygon.boundingRect().width() > 0.05);
}

void HttpServiceTest::answersStreamed()
{
    Running &running = *m_shared;
    const auto result = running.post(asking(u"What does it say?"_s, {m_sign},
        {{u"stream"_s, true}, {u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}}},
            {u"enhancements"_s, QJsonObject{{u"ocr"_s, enabled()}}}}));
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    QCOMPARE(result->get_header_value("Content-Type"), std::string("text/event-stream"));
    QVERIFY(result->body.find(": looking at picture 1 of 1\n\n") != std::string::npos);
    wire::AnswerStream stream;
    stream.add(QByteArray::fromStdString(result->body));
    QVERIFY(stream.finished());
    stream.end();
    QVERIFY(stream.answer().text.contains(u"Museum"_s));
    QVERIFY(stream.answer().problems.isEmpty());
    QVERIFY(stream.answer().usage.has_value());
    QVERIFY(!stream.answer().grounding.isEmpty());
}

void HttpServiceTest::saysTheSameBothWays()
{
    Running &running = *m_shared;
    const QJsonObject grounding{{u"grounding"_s, enabled()}};
    const auto whole = wire::readAnswer(QByteArray::fromStdString(
        running.post(asking(u"Describe"_s, {m_sign}, {{u"enhancements"_s, grounding}}))->body));
    const auto streamed =
        running.post(asking(u"Describe"_s, {m_sign}, {{u"enhancements"_s, grounding}, {u"stream"_s, true}}));
    wire::AnswerStream stream;
    stream.add(QByteArray::fromStdString(streamed->body));
    stream.end();
    QCOMPARE(stream.answer().text, whole->text);
    QCOMPARE(stream.answer().grounding, whole->grounding);
}

void HttpServiceTest::grounding_data()
{
    QTest::addColumn<QJsonObject>("enhancements");
    QTest::addColumn<bool>("object");
    QTest::addColumn<bool>("text");
    QTest::addColumn<bool>("code");
    QTest::newRow("none") << QJsonObject{} << false << false << false;
    QTest::newRow("off") << QJsonObject{{u"ocr"_s, QJsonObject{{u"enabled"_s, false}}}} << false << false
                         << false;
    QTest::newRow("ocr") << QJsonObject{{u"ocr"_s, enabled()}} << true << true << false;
    QTest::newRow("grounding") << QJsonObject{{u"grounding"_s, enabled()}} << true << true << true;
}

void HttpServiceTest::grounding()
{
    QFETCH(QJsonObject, enhancements);
    QFETCH(bool, object);
    QFETCH(bool, text);
    QFETCH(bool, code);
    Running &running = *m_shared;
    const auto result =
        running.post(asking(u"What does it say?"_s, {m_sign}, {{u"enhancements"_s, enhancements}}));
    const std::string &json = result->body;
    QCOMPARE(json.find("\"enhancements\"") != std::string::npos, object);
    QCOMPARE(json.find(R"("source":"text")") != std::string::npos, text);
    QCOMPARE(json.find(R"("source":"code")") != std::string::npos, code);
}

void HttpServiceTest::cutsAtMaxTokens()
{
    Running &running = *m_shared;
    const auto answer = wire::readAnswer(QByteArray::fromStdString(
        running.post(asking(u"What does it say?"_s, {m_sign}, {{u"max_tokens"_s, 3}}))->body));
    QCOMPARE(answer->finish, model::FinishReason::Length);
    QVERIFY(answer->text.size() <= 12);
    QVERIFY(answer->usage->completionTokens <= 3);
}

void HttpServiceTest::rememberedPicturesBelongToFollowUps()
{
    Running &running = *m_shared;
    const QString blank = dataUrl(plainPng({64, 64}));
    const QJsonArray messages{userMessage(u"What is this?"_s, {blank}),
        QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, u"Nothing."_s}},
        userMessage(u"And this?"_s, {m_sign}), userMessage(u"Is there a QR code?"_s, {})};
    const auto answer = wire::readAnswer(QByteArray::fromStdString(
        running.post(body(messages, {{u"enhancements"_s, QJsonObject{{u"grounding"_s, enabled()}}}}))->body));
    QVERIFY(answer->text.startsWith(u"Yes, I found a QR code"_s));
    QCOMPARE(answer->grounding.first().spans.first().picture, 1); // among all pictures of the request
}

void HttpServiceTest::asksForTheKey_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("api-key") << u"api-key"_s << u"key"_s << 200;
    QTest::newRow("bearer") << u"Authorization"_s << u"Bearer key"_s << 200;
    QTest::newRow("wrong") << u"api-key"_s << u"other"_s << 401;
    QTest::newRow("none") << u"x-nothing"_s << u""_s << 401;
}

void HttpServiceTest::asksForTheKey()
{
    QFETCH(QString, header);
    QFETCH(QString, value);
    QFETCH(int, status);
    Running &running = *m_shared;
    // A body that does not fit the socket's buffers: the refusal must arrive all the same.
    const QString large = u"x"_s.repeated(900'000);
    const auto result =
        running.post(asking(large, {}), ChatPath, {{header.toStdString(), value.toStdString()}});
    QVERIFY(result);
    QCOMPARE(result->status, status);
    if (status == 401)
        QCOMPARE(errorIn(result).value("code"_L1).toString(), u"401"_s);
}

void HttpServiceTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("param");
    QTest::addColumn<QString>("words");
    const QString url = u"messages[0].content[1].image_url.url"_s;
    const auto picture = [](const QByteArray &bytes) { return asking(u"What?"_s, {dataUrl(bytes)}); };
    QTest::newRow("not JSON") << QByteArray("{") << QString() << u"not JSON"_s;
    QTest::newRow("no messages") << QByteArray("{}") << u"messages"_s << u"messages"_s;
    QTest::newRow("text for a picture") << picture("hello, I am text") << url << u"not a picture"_s;
    QTest::newRow("a cut picture") << picture(signPicture().left(2000)) << url << u"Invalid image data"_s;
    QTest::newRow("a drawing") << picture(
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>")
                               << url << u""_s;
    QTest::newRow("eleven pictures") << asking(u"What?"_s, QStringList(11, dataUrl(plainPng({8, 8}))))
                                     << u"messages"_s << u"at most 10"_s;
    QTest::newRow("an address") << asking(u"What?"_s, {u"https://pictures.example/a.png"_s}) << url
                                << u"does not fetch"_s;
    QTest::newRow("a file") << asking(u"What?"_s, {u"file:///etc/passwd"_s}) << url << u"data URL"_s;
}

void HttpServiceTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, param);
    QFETCH(QString, words);
    Running &running = *m_shared;
    for (const bool stream : {false, true}) {
        if (stream && json.startsWith("{\""))
            json.replace(0, 1, "{\"stream\":true,");
        const auto result = running.post(json);
        QVERIFY(result);
        QCOMPARE(result->status, 400);
        const QJsonObject error = errorIn(result);
        QCOMPARE(error.value("param"_L1).toString(), param);
        QVERIFY2(error.value("message"_L1).toString().contains(words),
            qPrintable(error.value("message"_L1).toString()));
        QCOMPARE(error.value("type"_L1).toString(), u"invalid_request_error"_s);
    }
}

void HttpServiceTest::refusesTooManyPixels()
{
    engine::ServiceRules rules;
    rules.intake.limits.pixels = 10'000;
    Running running(m_eyes, rules);
    QCOMPARE(running.post(asking(u"What?"_s, {dataUrl(plainPng({100, 100}))}))->status, 200);
    const auto result = running.post(asking(u"What?"_s, {dataUrl(plainPng({101, 100}))}));
    QCOMPARE(result->status, 400);
    QVERIFY(errorIn(result).value("message"_L1).toString().contains(u"10000"_s));
}

void HttpServiceTest::refusesOtherPaths_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown path") << u"POST"_s << u"/v1/nothing"_s << 404;
    QTest::newRow("GET on chat") << u"GET"_s << u"/openai/deployments/a/chat/completions?api-version=1"_s
                                 << 405;
    QTest::newRow("PUT on chat") << u"PUT"_s << u"/openai/deployments/a/chat/completions?api-version=1"_s
                                 << 405;
    QTest::newRow("DELETE on chat") << u"DELETE"_s
                                    << u"/openai/deployments/a/chat/completions?api-version=1"_s << 405;
    QTest::newRow("OPTIONS") << u"OPTIONS"_s << u"/openai/deployments/a/chat/completions?api-version=1"_s
                             << 405;
    QTest::newRow("no api-version") << u"POST"_s << u"/openai/deployments/a/chat/completions"_s << 400;
    QTest::newRow("empty api-version")
        << u"POST"_s << u"/openai/deployments/a/chat/completions?api-version="_s << 400;
    QTest::newRow("path climbing") << u"GET"_s << u"/openai/v1/../../etc/passwd"_s << 404;
}

void HttpServiceTest::refusesOtherPaths()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    Running &running = *m_shared;
    httplib::Client client("127.0.0.1", running.port);
    httplib::Request request;
    request.method = method.toStdString();
    request.path = path.toStdString();
    request.headers = {{"api-key", "key"}, {"Content-Type", Json}};
    request.body = method == u"POST"_s || method == u"PUT"_s ? "{}" : "";
    const auto result = client.send(request);
    QVERIFY(result);
    QCOMPARE(result->status, status);
    QVERIFY(!errorIn(result).value("message"_L1).toString().isEmpty());
    QVERIFY(!result->has_header("Access-Control-Allow-Origin"));
}

void HttpServiceTest::refusesLargeBodies()
{
    engine::ServiceRules rules;
    rules.mostBodyBytes = 100'000;
    Running running(m_eyes, rules);
    const auto result = running.post(asking(QString(200'000, u'x'), {}));
    QVERIFY(result);
    QCOMPARE(result->status, 413);
    QCOMPARE(errorIn(result).value("code"_L1).toString(), u"413"_s);

    httplib::Client client("127.0.0.1", running.port);
    const std::string piece(50'000, ' ');
    const auto chunked = client.Post(
        ChatPath, {{"api-key", "key"}},
        [&](size_t offset, httplib::DataSink &sink) {
            sink.write(piece.data(), piece.size());
            if (offset > 200'000)
                sink.done();
            return true;
        },
        Json);
    QVERIFY(chunked);
    QCOMPARE(chunked->status, 413);
}

void HttpServiceTest::continuesWhenExpected()
{
    Running &running = *m_shared;
    const QByteArray json = asking(u"Hello"_s, {});
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(u"127.0.0.1"_s, quint16(running.port));
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray("POST ") + ChatPath
        + " HTTP/1.1\r\nHost: localhost\r\napi-key: key\r\nContent-Type: application/json\r\n"
        + "Expect: 100-continue\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n");
    QByteArray received;
    while (!received.contains("\r\n\r\n") && socket.waitForReadyRead())
        received += socket.readAll();
    QVERIFY(received.startsWith("HTTP/1.1 100"));
    socket.write(json);
    while (socket.waitForReadyRead())
        received += socket.readAll();
    QVERIFY(received.contains("HTTP/1.1 200"));
}

void HttpServiceTest::answersSeveralAtOnce()
{
    Running &running = *m_shared;
    std::vector<std::thread> askers;
    std::atomic_int good = 0;
    for (int i = 0; i < 12; ++i) {
        askers.emplace_back([&, i] {
            const auto result =
                running.post(asking(u"Is there a QR code?"_s, {m_sign}, {{u"stream"_s, i % 2 == 0}}));
            if (result && result->status == 200 && result->body.find("harbour") != std::string::npos)
                ++good;
        });
    }
    for (std::thread &asker : askers)
        asker.join();
    QCOMPARE(good.load(), 12);
}

void HttpServiceTest::notesWhenTheAskerLeaves()
{
    Running running(m_eyes);
    httplib::Client client("127.0.0.1", running.port);
    httplib::Request request;
    request.method = "POST";
    request.path = ChatPath;
    request.headers = {{"api-key", "key"}, {"Content-Type", Json}};
    request.body = asking(u"What does it say?"_s, {dataUrl(plainPng({1500, 1500}))},
        {{u"stream"_s,
            true}}).toStdString();
    request.content_receiver = [](const char *, size_t, uint64_t, uint64_t) { return false; };
    QVERIFY(!client.send(request));
    // Nobody stays now; once the work has stopped, the service is over.
    running.lifetime.parentGone();
    running.lifetime.waitUntilOver();
    QVERIFY(running.lifetime.over());
}

void HttpServiceTest::holdsKeepItAlive()
{
    Running running(m_eyes);
    std::promise<void> held;
    std::promise<void> letGo;
    std::thread holder([&, released = letGo.get_future()]() mutable {
        httplib::Client client("127.0.0.1", running.port);
        bool first = true;
        client.Get("/groundglass/hold", httplib::Headers{{"api-key", "key"}}, [&](const char *, size_t) {
            if (std::exchange(first, false))
                held.set_value();
            released.wait();
            return false;
        });
    });
    held.get_future().wait();
    running.lifetime.parentGone();
    QVERIFY(!running.lifetime.over());
    letGo.set_value();
    holder.join();
    running.lifetime.waitUntilOver();
}

void HttpServiceTest::fetchesOnlyWhenAllowed()
{
    httplib::Server shop;
    const std::string picture = signPicture().toStdString();
    shop.Get("/sign.png", [&](const httplib::Request &, httplib::Response &response) {
        response.set_content(picture, "image/png");
    });
    shop.Get("/moved",
        [](const httplib::Request &, httplib::Response &response) { response.set_redirect("/sign.png"); });
    shop.Get("/round",
        [](const httplib::Request &, httplib::Response &response) { response.set_redirect("/round"); });
    shop.Get("/large", [](const httplib::Request &, httplib::Response &response) {
        response.set_content(std::string(3'000'000, 'x'), "image/png");
    });
    const int shopPort = shop.bind_to_any_port("127.0.0.1");
    std::thread keeper([&] { shop.listen_after_bind(); });
    const QString address = u"http://127.0.0.1:%1"_s.arg(shopPort);

    engine::ServiceRules rules;
    rules.intake.fetchAddresses = true;
    {
        Running careful(m_eyes, rules);
        const auto result = careful.post(asking(u"Is there a QR code?"_s, {address + u"/sign.png"_s}));
        QCOMPARE(result->status, 400);
        QVERIFY(errorIn(result).value("message"_L1).toString().contains(u"local network"_s));
    }
    rules.intake.fetchPrivateAddresses = true;
    rules.intake.limits.bytes = 2'000'000;
    {
        Running open(m_eyes, rules);
        const auto ask = [&](const QString &path) {
            return open.post(asking(u"Is there a QR code?"_s, {address + path}));
        };
        QVERIFY(ask(u"/sign.png"_s)->body.find("harbour") != std::string::npos);
        QVERIFY(ask(u"/moved"_s)->body.find("harbour") != std::string::npos);
        QVERIFY(errorIn(ask(u"/round"_s)).value("message"_L1).toString().contains(u"redirects too often"_s));
        QVERIFY(errorIn(ask(u"/large"_s)).value("message"_L1).toString().contains(u"too large"_s));
        QVERIFY(errorIn(ask(u"/none"_s)).value("message"_L1).toString().contains(u"404"_s));
    }
    shop.stop();
    keeper.join();
}

void HttpServiceTest::listsModels()
{
    Running &running = *m_shared;
    httplib::Client client("127.0.0.1", running.port);
    const auto result = client.Get("/openai/v1/models", httplib::Headers{{"api-key", "key"}});
    QCOMPARE(result->status, 200);
    QVERIFY(result->body.find("groundglass-engine") != std::string::npos);
}

QTEST_GUILESS_MAIN(HttpServiceTest)
#include "httpservicetest.moc"
