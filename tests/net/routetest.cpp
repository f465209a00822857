#include "asked.h"

#include "support/tlsservice.h"

#include <QSslSocket>
#include <QTemporaryDir>

using model::Problem;
using support::Reaction;
using support::ScriptedService;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

net::ChatTimings quick()
{
    return {.backoffBase = 1ms, .retries = 0};
}

model::Connection farAway()
{
    return {.kind = model::Connection::Kind::OpenAICompatible,
        .name = u"far"_s,
        .endpoint = QUrl(u"http://vision.example/v1"_s),
        .plainHttpAllowed = true,
        .modelName = u"m"_s};
}

Asked askOver(
    net::ChatClient &client, const model::Connection &connection, const QByteArray &proxyPassword = {})
{
    return Asked(
        client.ask(question(), connection, {.apiKey = testKey, .proxyPassword = proxyPassword}, nullptr));
}

/// By way of a proxy on this computer.
model::Connection throughProxy(int port, const QString &user = {})
{
    model::Connection connection = farAway();
    connection.route = {
        .proxy = model::Route::Proxy::Own, .proxyHost = u"127.0.0.1"_s, .proxyPort = port, .proxyUser = user};
    return connection;
}

} // namespace

/// A connection's own way to its service: its proxy, its certificates, and the limits that its questions
/// share.
class RouteTest : public QObject {
    Q_OBJECT

private slots:
    void goesThroughTheConnectionsOwnProxy();
    void signsInAtTheProxy();
    void saysThatTheProxyRefused();
    void saysThatNoProxyIsThere();
    void ownProxiesAreForTheirConnectionsOnly();
    void trustsTheConnectionsOwnCertificate();
    void namesACertificateFileThatHoldsNone();
    void oneThatIsToldToWaitKeepsTheOthersFromAsking();
    void anUsedUpAllowanceHoldsTheNextQuestionBack();
    void limitsAreOfOneDeployment();
};

void RouteTest::goesThroughTheConnectionsOwnProxy()
{
    ScriptedService proxy({Reaction::stream(support::shortAnswerEvents({"Through."}))});
    net::ChatClient client(nullptr, quick());
    Asked asked = askOver(client, throughProxy(proxy.url().port()));
    QVERIFY(asked.hasEnded());
    QVERIFY(asked.answered());
    QCOMPARE(asked.answer().text, u"Through."_s);
    QVERIFY(proxy.requests().first().target.startsWith("http://vision.example/v1/chat/completions"));
}

void RouteTest::signsInAtTheProxy()
{
    ScriptedService proxy({Reaction::whole(407, "who?", {{"Proxy-Authenticate", "Basic realm=\"office\""}}),
        Reaction::stream(support::shortAnswerEvents({"Through."}))});
    net::ChatClient client(nullptr, quick());
    Asked asked = askOver(client, throughProxy(proxy.url().port(), u"me"_s), "open-sesame");
    QVERIFY(asked.hasEnded());
    QVERIFY2(asked.answered(), qPrintable(asked.problem().detail));
    QCOMPARE(proxy.requests().last().header("Proxy-Authorization"),
        "Basic " + QByteArray("me:open-sesame").toBase64());
}

void RouteTest::saysThatTheProxyRefused()
{
    ScriptedService proxy({Reaction::whole(407, "no", {{"Proxy-Authenticate", "Basic realm=\"office\""}})});
    net::ChatClient client(nullptr, quick());
    Asked asked = askOver(client, throughProxy(proxy.url().port(), u"me"_s), "wrong-password");
    QVERIFY(asked.hasEnded());
    QCOMPARE(asked.problem().kind, Problem::Kind::ProxyFailed);
    QVERIFY(proxy.requests().size() < 10); // not for ever
    QVERIFY(!asked.reply->record().request.contains("wrong-password"));
}

void RouteTest::saysThatNoProxyIsThere()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    for (const QString &scheme : {u"http"_s, u"https"_s}) {
        net::ChatClient client(nullptr, quick());
        model::Connection connection = throughProxy(9); // the discard port: nobody listens
        connection.endpoint.setScheme(scheme);
        Asked asked = askOver(client, connection);
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::ProxyFailed);
    }
}

void RouteTest::ownProxiesAreForTheirConnectionsOnly()
{
    ScriptedService proxy({Reaction::stream(support::shortAnswerEvents({"Through."}))});
    net::ChatClient client(nullptr, quick());
    Asked through = askOver(client, throughProxy(proxy.url().port()));
    QVERIFY(through.hasEnded());
    QVERIFY(through.answered());
    model::Connection other = farAway();
    other.endpoint = QUrl(u"http://nowhere.invalid/v1"_s);
    other.route.proxy = model::Route::Proxy::None;
    Asked direct = askOver(client, other);
    QVERIFY(direct.hasEnded());
    QVERIFY(!direct.answered());
    QCOMPARE(proxy.requests().size(), 1);
}

void RouteTest::trustsTheConnectionsOwnCertificate()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    support::TlsService service;
    net::ChatClient client(nullptr, quick());
    model::Connection connection = connectionTo(service.url());
    Asked stranger = askOver(client, connection);
    QVERIFY(stranger.hasEnded());
    QCOMPARE(stranger.problem().kind, Problem::Kind::TlsFailed);
    connection.route.caFile = support::TlsService::certificateFile();
    Asked known = askOver(client, connection);
    QVERIFY(known.hasEnded());
    QVERIFY2(known.answered(), qPrintable(known.problem().detail));
    QCOMPARE(known.answer().text, u"Safe."_s);
}

void RouteTest::namesACertificateFileThatHoldsNone()
{
    QTemporaryDir folder;
    for (const QString &file :
        {folder.filePath(u"none.pem"_s), QStringLiteral(NET_TEST_DATA "/selfsigned.key")}) {
        net::ChatClient client(nullptr, quick());
        model::Connection connection = connectionTo(QUrl(u"https://127.0.0.1:9"_s));
        connection.route.caFile = file;
        Asked asked = askOver(client, connection);
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::UsageWrong);
        QVERIFY(asked.problem().detail.contains(file));
    }
}

void RouteTest::oneThatIsToldToWaitKeepsTheOthersFromAsking()
{
    ScriptedService service(
        {Reaction::whole(429, R"({"error":{"code":"429","message":"slow"}})", {{"Retry-After", "3600"}})});
    net::ChatClient client(nullptr, quick());
    Asked first = ask(client, service.url());
    QVERIFY(first.hasEnded());
    Asked second = ask(client, service.url());
    QVERIFY(second.hasEnded());
    QCOMPARE(second.problem().kind, Problem::Kind::RateLimited);
    QVERIFY(*second.problem().wait > 3500s && *second.problem().wait <= 3600s);
    QCOMPARE(service.requests().size(), 1); // the second never reached it
    QVERIFY(second.reply->record().request.isEmpty());
}

void RouteTest::anUsedUpAllowanceHoldsTheNextQuestionBack()
{
    ScriptedService service(
        {Reaction::whole(200, R"({"choices":[{"message":{"content":"Last."},"finish_reason":"stop"}]})",
             {{"x-ratelimit-remaining-requests", "0"}, {"x-ratelimit-reset-requests", "40ms"}}),
            Reaction::stream(support::shortAnswerEvents({"Next."}))});
    net::ChatClient client(nullptr, quick());
    Asked first = ask(client, service.url());
    QVERIFY(first.hasEnded());
    QVERIFY(first.answered());
    Asked second = ask(client, service.url());
    QVERIFY(second.hasEnded());
    QVERIFY(second.answered());
    QCOMPARE(second.answer().text, u"Next."_s);
}

void RouteTest::limitsAreOfOneDeployment()
{
    ScriptedService service(
        {Reaction::whole(429, R"({"error":{"code":"429","message":"slow"}})", {{"Retry-After", "3600"}}),
            Reaction::stream(support::shortAnswerEvents({"Free."}))});
    net::ChatClient client(nullptr, quick());
    Asked first = ask(client, service.url());
    QVERIFY(first.hasEnded());
    model::Connection other = connectionTo(service.url());
    other.deployment = u"other"_s;
    Asked second = askOver(client, other);
    QVERIFY(second.hasEnded());
    QVERIFY(second.answered());
}

QTEST_GUILESS_MAIN(RouteTest)
#include "routetest.moc"
