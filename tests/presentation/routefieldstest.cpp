#include "presentation/routefields.h"
#include "presentation/connectionfields.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using presentation::RouteFields;
using Proxy = model::Route::Proxy;

class RouteFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void proxyIsHostAndPort_data();
    void proxyIsHostAndPort();
    void whatIsKeptIsTypedBackAsItWas();
    void onlyWhatBelongsToTheChosenProxyIsKept();
    void certificateFiles_data();
    void certificateFiles();
    void aConnectionTakesItsWayFromTheFields();
    void aPasswordIsOfOneProxyOnly();
};

void RouteFieldsTest::proxyIsHostAndPort_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("a name") << u"proxy.example:8080"_s << u"proxy.example"_s << 8080;
    QTest::newRow("spaces around it") << u"  proxy.example:1 "_s << u"proxy.example"_s << 1;
    QTest::newRow("the last port") << u"10.0.0.1:65535"_s << u"10.0.0.1"_s << 65535;
    QTest::newRow("IPv6") << u"[fd00::1]:3128"_s << u"fd00::1"_s << 3128;
    for (const auto *wrong : {"", ":", ":80", "proxy.example", "proxy.example:", "proxy.example:0",
             "proxy.example:65536", "proxy.example:-1", "proxy.example:80x", "http://proxy.example:80",
             "proxy.example:80/", "me:secret@proxy.example:80", "proxy example:80", "fd00::1:80", "[]:80",
             "proxy.example:99999999999999999999"})
        QTest::newRow(*wrong ? wrong : "nothing") << QString::fromLatin1(wrong) << QString() << 0;
}

void RouteFieldsTest::proxyIsHostAndPort()
{
    QFETCH(QString, typed);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto address = presentation::proxyAddressFrom(typed);
    QCOMPARE(address.has_value(), port > 0);
    if (address) {
        QCOMPARE(address->host, host);
        QCOMPARE(address->port, port);
    }
    const RouteFields fields{.proxy = Proxy::Own, .address = typed};
    QCOMPARE(presentation::routeTrouble(fields).isEmpty(), port > 0);
    QCOMPARE(presentation::routeFrom(fields).ok(), port > 0);
}

void RouteFieldsTest::whatIsKeptIsTypedBackAsItWas()
{
    for (const model::Route &route : {model::Route{}, model::Route{.proxy = Proxy::None},
             model::Route{
                 .proxy = Proxy::Own, .proxyHost = u"p.example"_s, .proxyPort = 80, .proxyUser = u"me"_s},
             model::Route{.proxy = Proxy::Own, .proxyHost = u"fd00::1"_s, .proxyPort = 80},
             model::Route{.caFile = QStringLiteral(NET_TEST_DATA "/selfsigned.pem")}}) {
        const auto again = presentation::routeFrom(presentation::routeFieldsOf(route));
        QVERIFY(again.ok());
        QVERIFY(*again == route);
    }
}

void RouteFieldsTest::onlyWhatBelongsToTheChosenProxyIsKept()
{
    const RouteFields fields{
        .proxy = Proxy::None, .address = u"nonsense"_s, .user = u"me"_s, .password = u"x"_s};
    QVERIFY(presentation::routeTrouble(fields).isEmpty());
    QVERIFY(*presentation::routeFrom(fields) == model::Route{.proxy = Proxy::None});
    const RouteFields nobody{.proxy = Proxy::Own, .address = u"p.example:80"_s, .password = u"x"_s};
    QVERIFY(presentation::routeTrouble(nobody).contains(u"user"));
}

void RouteFieldsTest::certificateFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("usable");
    QFile real(QStringLiteral(NET_TEST_DATA "/selfsigned.pem"));
    QVERIFY(real.open(QIODevice::ReadOnly));
    const QByteArray pem = real.readAll();
    QTest::newRow("a certificate") << pem << true;
    QTest::newRow("words before it") << "# office\n" + pem << true;
    QTest::newRow("a broken one before it")
        << "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n" + pem << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("words") << QByteArray("hello") << false;
    QTest::newRow("cut off") << pem.left(pem.size() / 2) << false;
    QTest::newRow("no content") << QByteArray("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n")
                                << false;
    QTest::newRow("bytes") << QByteArray(10'000, '\xff') << false;
}

void RouteFieldsTest::certificateFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, usable);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ca.pem"_s);
    QVERIFY(!presentation::routeTrouble({.caFile = path}).isEmpty()); // not there
    QVERIFY(!presentation::routeTrouble({.caFile = folder.path()}).isEmpty()); // a folder
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(presentation::routeTrouble({.caFile = path}).isEmpty(), usable);
    const auto route = presentation::routeFrom({.caFile = path});
    QCOMPARE(route.ok(), usable);
    if (!usable)
        QCOMPARE(route.problem().kind, model::Problem::Kind::UsageWrong);
}

void RouteFieldsTest::aConnectionTakesItsWayFromTheFields()
{
    presentation::ConnectionFields fields{.kind = model::Connection::Kind::OpenAICompatible,
        .endpoint = u"https://vision.example/v1"_s,
        .modelOrDeployment = u"m"_s,
        .route = {.proxy = Proxy::Own, .address = u"p.example:80"_s}};
    const auto connection = presentation::connectionFrom(fields);
    QVERIFY(connection.ok());
    QCOMPARE(connection->route.proxyHost, u"p.example"_s);
    QVERIFY(presentation::addressedFrom(fields)->route == connection->route);
    QVERIFY(presentation::fieldsOf(*connection).route == fields.route);
    fields.route.address = u"p.example:0"_s;
    QVERIFY(!presentation::connectionFrom(fields).ok());
    QVERIFY(!presentation::addressedFrom(fields).ok());
}

void RouteFieldsTest::aPasswordIsOfOneProxyOnly()
{
    const model::Route one{
        .proxy = Proxy::Own, .proxyHost = u"p.example"_s, .proxyPort = 80, .proxyUser = u"me"_s};
    model::Route other = one;
    other.caFile = u"/a.pem"_s;
    QVERIFY(presentation::isSameProxy(one, other));
    other.proxyUser = u"you"_s;
    QVERIFY(!presentation::isSameProxy(one, other));
    other = one;
    other.proxyHost = u"evil.example"_s;
    QVERIFY(!presentation::isSameProxy(one, other));
}

QTEST_GUILESS_MAIN(RouteFieldsTest)
#include "routefieldstest.moc"
