#include "asked.h"

#include "net/networkproblem.h"
#include "net/proxies.h"

#include <QFile>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>

using model::Problem;
using support::Reaction;
using support::ScriptedService;
using namespace std::chrono_literals;

namespace {

/// Sets a variable for one test and puts the old value back.
class Environment {
public:
    Environment(const char *name, const QByteArray &value)
        : m_name(name)
        , m_old(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Environment() { qputenv(m_name, m_old); }
    Q_DISABLE_COPY_MOVE(Environment)

private:
    const char *m_name;
    QByteArray m_old;
};

QByteArray logged;

void gather(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message.toUtf8() + '\n';
}

constexpr auto deadAddress = "http://127.0.0.1:9"; // the discard port: nobody listens

QByteArray address(const QUrl &url, const QByteArray &path)
{
    return url.toEncoded() + path;
}

} // namespace

/// Where a key and a question may travel, and where not.
class TrustTest : public QObject {
    Q_OBJECT

private slots:
    void followsNoRedirectToAnotherPlace_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void followsNoRedirectToAnotherPlace()
    {
        QFETCH(int, status);
        ScriptedService other({Reaction::stream(support::shortAnswerEvents({"Stolen."}))});
        ScriptedService service({Reaction::redirect(status, address(other.url(), "/there?sig=1"))});
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::RedirectRefused);
        QCOMPARE(asked.problem().status, std::optional<int>(status));
        QCOMPARE(asked.problem().subject, QStringLiteral("127.0.0.1"));
        QCOMPARE(service.requests().size(), 1);
        QCOMPARE(other.connections(), 0);
    }

    void followsNoRedirectToAnotherScheme()
    {
        ScriptedService service({Reaction::redirect(307, "https://127.0.0.1/there")});
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::RedirectRefused);
    }

    void followsARedirectWithinTheService()
    {
        ScriptedService service(
            {Reaction::redirect(307, "/elsewhere"), Reaction::stream(support::shortAnswerEvents({"Here."}))});
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QVERIFY(asked.answered());
        QCOMPARE(service.requests().last().target, QByteArray("/elsewhere"));
        QCOMPARE(service.requests().last().header("api-key"), QByteArray(testKey));
        QCOMPARE(service.requests().last().body, service.requests().first().body);
    }

    void endsARedirectThatGoesRound()
    {
        ScriptedService service({Reaction::redirect(308, "/again")});
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::RedirectRefused);
        QVERIFY(service.requests().size() < 10);
    }

    void sendsLoopbackAddressesThroughNoProxy()
    {
        const Environment proxy("http_proxy", deadAddress);
        const Environment all("all_proxy", deadAddress);
        const Environment none("no_proxy", "");
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 9));
        ScriptedService service({Reaction::stream(support::shortAnswerEvents({"Direct."}))});
        net::ChatClient client;
        Asked byNumber = ask(client, service.url());
        QVERIFY(byNumber.hasEnded());
        QUrl named = service.url();
        named.setHost(QStringLiteral("localhost"));
        Asked byName = ask(client, named);
        QVERIFY(byName.hasEnded());
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
        QVERIFY(byNumber.answered());
        QVERIFY(byName.answered());
    }

    void sendsOtherAddressesThroughTheProxyOfTheEnvironment()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        ScriptedService proxy({Reaction::whole(502, {})});
        const Environment environment("https_proxy", proxy.url().toEncoded());
        const Environment upper("HTTPS_PROXY", proxy.url().toEncoded());
        const Environment none("no_proxy", "");
        net::ChatClient client(nullptr, {.backoffBase = 1ms, .retries = 0});
        Asked asked = ask(client, QUrl(QStringLiteral("https://vision.example")));
        QVERIFY(asked.hasEnded());
        QVERIFY(!asked.answered());
        QCOMPARE(proxy.requests().size(), 1);
        QCOMPARE(proxy.requests().first().method, QByteArray("CONNECT"));
        QCOMPARE(proxy.requests().first().target, QByteArray("vision.example:443"));
        QVERIFY(!proxy.requests().first().hasHeader("api-key"));
    }

    void trustsNoCertificateThatNobodyVouchesFor()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        QFile certificate(QStringLiteral(NET_TEST_DATA "/selfsigned.pem"));
        QFile key(QStringLiteral(NET_TEST_DATA "/selfsigned.key"));
        QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(&certificate));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] { heard += socket->readAll(); });
        });
        net::ChatClient client;
        Asked asked = ask(client, QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort())));
        QVERIFY(asked.hasEnded());
        QCOMPARE(asked.problem().kind, Problem::Kind::TlsFailed);
        QVERIFY(!asked.problem().detail.isEmpty());
        QCOMPARE(heard, QByteArray());
    }

    void logsNeitherKeysNorQuestions()
    {
        logged.clear();
        const QtMessageHandler before = qInstallMessageHandler(gather);
        QLoggingCategory::setFilterRules(QStringLiteral("groundglass.net.debug=true"));
        ScriptedService service({Reaction::stream(support::shortAnswerEvents({"Yes."}))});
        net::ChatClient client;
        Asked asked = ask(client, service.url());
        const bool ended = asked.hasEnded();
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(before);
        QVERIFY(ended);
        QVERIFY(logged.contains("127.0.0.1"));
        QVERIFY(!logged.contains(testKey));
        QVERIFY(!logged.contains("What does it say"));
    }

    void knowsThisComputerByName_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isLoopback");
        for (const char *host : {"localhost", "LOCALHOST", "127.0.0.1", "127.255.0.3", "::1"})
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const char *host : {"", "localhost.example", "127.0.0.1.example", "127.0.0", "127.0.0.256",
                 "1127.0.0.1", "128.0.0.1", "127.0.0.+1", "::2", "0.0.0.0", "10.0.0.1", "notlocalhost"})
            QTest::addRow("not '%s'", host) << QString::fromLatin1(host) << false;
    }

    void knowsThisComputerByName()
    {
        QFETCH(QString, host);
        QTEST(net::isLoopback(host), "isLoopback");
    }

    void givesEveryNetworkErrorItsAdvice_data()
    {
        QTest::addColumn<QNetworkReply::NetworkError>("error");
        QTest::addColumn<Problem::Kind>("kind");
        using Reply = QNetworkReply;
        QTest::newRow("host") << Reply::HostNotFoundError << Problem::Kind::HostNotFound;
        QTest::newRow("refused") << Reply::ConnectionRefusedError << Problem::Kind::ConnectionRefused;
        QTest::newRow("closed") << Reply::RemoteHostClosedError << Problem::Kind::ConnectionLost;
        QTest::newRow("network down") << Reply::TemporaryNetworkFailureError << Problem::Kind::ConnectionLost;
        QTest::newRow("tls") << Reply::SslHandshakeFailedError << Problem::Kind::TlsFailed;
        QTest::newRow("proxy refused") << Reply::ProxyConnectionRefusedError << Problem::Kind::ProxyFailed;
        QTest::newRow("proxy sign-in")
            << Reply::ProxyAuthenticationRequiredError << Problem::Kind::ProxyFailed;
        QTest::newRow("proxy host") << Reply::ProxyNotFoundError << Problem::Kind::ProxyFailed;
        QTest::newRow("timeout") << Reply::TimeoutError << Problem::Kind::TimedOut;
        QTest::newRow("no HTTP") << Reply::ProtocolFailure << Problem::Kind::AnswerUnreadable;
        QTest::newRow("unknown scheme") << Reply::ProtocolUnknownError << Problem::Kind::AddressUnusable;
        QTest::newRow("server") << Reply::UnknownServerError << Problem::Kind::ServiceFailed;
        QTest::newRow("redirects") << Reply::TooManyRedirectsError << Problem::Kind::RedirectRefused;
    }

    void givesEveryNetworkErrorItsAdvice()
    {
        QFETCH(QNetworkReply::NetworkError, error);
        QTEST(net::kindOf(error), "kind");
    }
};

QTEST_GUILESS_MAIN(TrustTest)
#include "trusttest.moc"
