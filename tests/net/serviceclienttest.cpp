#include "net/serviceclient.h"

#include "support/scriptedservice.h"

#include <QTest>

using model::Problem;
using support::Reaction;
using support::ScriptedService;
using support::SeenRequest;
using Preset = model::Connection::Preset;
using namespace Qt::StringLiterals;

namespace {

template <class T> T ended(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        qFatal("the call did not end");
    return future.result();
}

Reaction json(const QByteArray &body)
{
    return Reaction::whole(200, body);
}

model::Connection compatible(const QUrl &url)
{
    model::Connection connection;
    connection.kind = model::Connection::Kind::OpenAICompatible;
    connection.endpoint = url;
    return connection;
}

/// A service far away that is reached through a proxy only.
model::Connection behind(const QUrl &proxy)
{
    model::Connection connection = compatible(QUrl(u"http://vision.example/v1"_s));
    connection.plainHttpAllowed = true;
    connection.route = {
        .proxy = model::Route::Proxy::Own, .proxyHost = u"127.0.0.1"_s, .proxyPort = proxy.port()};
    return connection;
}

constexpr auto twoModels = R"({"data":[{"id":"llava"},{"id":"words"}]})";

} // namespace

class ServiceClientTest : public QObject {
    Q_OBJECT

private slots:
    void listsModelsWithTheKeyInItsHeader();
    void asksTheV1FormAtItsOwnPath();
    void saysWhyThereIsNoList_data();
    void saysWhyThereIsNoList();
    void followsNoRedirectWithAKey();
    void aTokenFromTheEnvironmentIsSentAsBearer();
    void goesTheConnectionsOwnWay();
    void saysThatItsProxyRefuses();
    void findsWhichLocalModelsSee();
    void asksNoOtherComputer();
};

void ServiceClientTest::listsModelsWithTheKeyInItsHeader()
{
    ScriptedService service({json(twoModels)});
    net::ServiceClient client;
    const auto models = ended(client.models(compatible(service.url()), {.apiKey = "long-key-0123456789"}));
    QVERIFY(models.ok());
    QCOMPARE(models->size(), 2);
    QCOMPARE(service.requests().first().method, "GET");
    QCOMPARE(service.requests().first().target, "/v1/models");
    QCOMPARE(service.requests().first().header("Authorization"), "Bearer long-key-0123456789");
}

void ServiceClientTest::asksTheV1FormAtItsOwnPath()
{
    ScriptedService service({json(twoModels)});
    net::ServiceClient client;
    model::Connection connection = compatible(service.url());
    connection.kind = model::Connection::Kind::AzureV1;
    QVERIFY(ended(client.models(connection, {.apiKey = "long-key-0123456789"})).ok());
    QCOMPARE(service.requests().first().target, "/openai/v1/models");
    QCOMPARE(service.requests().first().header("api-key"), "long-key-0123456789");
}

void ServiceClientTest::saysWhyThereIsNoList_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Problem::Kind>("kind");
    const QByteArray denied = R"({"error":{"message":"wrong key long-key-0123456789","code":"401"}})";
    QTest::newRow("key") << 401 << denied << Problem::Kind::SignInNeeded;
    QTest::newRow("path") << 404 << QByteArray() << Problem::Kind::AddressWrong;
    QTest::newRow("broken") << 503 << QByteArray("oh") << Problem::Kind::ServiceFailed;
    QTest::newRow("a page") << 200 << QByteArray("<html></html>") << Problem::Kind::AnswerUnreadable;
}

void ServiceClientTest::saysWhyThereIsNoList()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Problem::Kind, kind);
    ScriptedService service({Reaction::whole(status, body)});
    net::ServiceClient client;
    const auto models = ended(client.models(compatible(service.url()), {.apiKey = "long-key-0123456789"}));
    QVERIFY(!models.ok());
    QCOMPARE(models.problem().kind, kind);
    QVERIFY(!models.problem().detail.contains(u"long-key-0123456789"));
}

void ServiceClientTest::followsNoRedirectWithAKey()
{
    ScriptedService other({json(twoModels)});
    ScriptedService service({Reaction::redirect(307, other.url().toEncoded() + "/v1/models")});
    net::ServiceClient client;
    const auto models = ended(client.models(compatible(service.url()), {.apiKey = "long-key-0123456789"}));
    QCOMPARE(models.problem().kind, Problem::Kind::RedirectRefused);
    QCOMPARE(other.connections(), 0);
}

void ServiceClientTest::aTokenFromTheEnvironmentIsSentAsBearer()
{
    qputenv("GROUNDGLASS_TEST_TOKEN", "token-1");
    ScriptedService service({json(twoModels)});
    net::ServiceClient client;
    model::Connection connection = compatible(service.url());
    connection.signIn = {.how = model::SignIn::How::TokenVariable, .variable = u"GROUNDGLASS_TEST_TOKEN"_s};
    QVERIFY(ended(client.models(connection, {})).ok());
    QCOMPARE(service.requests().first().header("Authorization"), "Bearer token-1");
}

void ServiceClientTest::goesTheConnectionsOwnWay()
{
    ScriptedService proxy(
        {Reaction::whole(407, "who?", {{"Proxy-Authenticate", "Basic realm=\"office\""}}), json(twoModels)});
    net::ServiceClient client;
    model::Connection connection = behind(proxy.url());
    connection.route.proxyUser = u"me"_s;
    const auto models =
        ended(client.models(connection, {.apiKey = "long-key-0123456789", .proxyPassword = "open-sesame"}));
    QVERIFY2(models.ok(), "the proxy was not used");
    QCOMPARE(models->size(), 2);
    QVERIFY(proxy.requests().last().target.startsWith("http://vision.example/"));
    QCOMPARE(proxy.requests().last().header("Proxy-Authorization"),
        "Basic " + QByteArray("me:open-sesame").toBase64());
}

void ServiceClientTest::saysThatItsProxyRefuses()
{
    ScriptedService proxy({Reaction::whole(407, "no", {{"Proxy-Authenticate", "Basic realm=\"office\""}})});
    net::ServiceClient client;
    model::Connection connection = behind(proxy.url());
    connection.route.proxyUser = u"me"_s;
    const auto models = ended(client.models(connection, {.apiKey = "k", .proxyPassword = "wrong"}));
    QCOMPARE(models.problem().kind, Problem::Kind::ProxyFailed);
    QVERIFY(proxy.requests().size() < 10); // not for ever
    connection.route.proxyPort = 1;
    QCOMPARE(ended(client.models(connection, {.apiKey = "k"})).problem().kind, Problem::Kind::ProxyFailed);
}

void ServiceClientTest::findsWhichLocalModelsSee()
{
    ScriptedService ollama({});
    ollama.reactWith([](const SeenRequest &asked) {
        if (asked.target == "/v1/models")
            return json(twoModels);
        return asked.body.contains("llava") ? json(R"({"capabilities":["completion","vision"]})")
                                            : json(R"({"capabilities":["completion"]})");
    });
    ScriptedService lmStudio({});
    lmStudio.reactWith([](const SeenRequest &asked) {
        return asked.target == "/api/v0/models" ? json(R"({"data":[{"id":"v","type":"vlm"}]})")
                                                : json(R"({"data":[{"id":"v"}]})");
    });
    ScriptedService llamaCpp({});
    llamaCpp.reactWith([](const SeenRequest &asked) {
        return asked.target == "/props" ? json(R"({"modalities":{"vision":false}})")
                                        : json(R"({"data":[{"id":"file.gguf"}]})");
    });
    ScriptedService website({Reaction::whole(200, "<html></html>")});
    net::ServiceClient client;
    const auto found = ended(client.findLocal({{Preset::Ollama, ollama.url()},
        {Preset::LmStudio, lmStudio.url()}, {Preset::LlamaCpp, llamaCpp.url()}, {Preset::Vllm, website.url()},
        {Preset::Vllm, QUrl(u"http://127.0.0.1:9"_s)}}));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).models,
        (QList<model::ListedModel>{{.name = u"llava"_s, .sees = true}, {.name = u"words"_s, .sees = false}}));
    QCOMPARE(found.at(1).models.first().sees, std::optional(true));
    QCOMPARE(found.at(2).models.first().sees, std::optional(false));
}

void ServiceClientTest::asksNoOtherComputer()
{
    net::ServiceClient client;
    QVERIFY(ended(client.findLocal({{Preset::Ollama, QUrl(u"http://example.com:11434"_s)}})).isEmpty());
    for (const model::LocalPlace &place : net::usualLocalPlaces())
        QCOMPARE(place.address.host(), u"127.0.0.1"_s);
}

QTEST_GUILESS_MAIN(ServiceClientTest)
#include "serviceclienttest.moc"
