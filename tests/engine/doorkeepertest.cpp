#include "engine/doorkeeper.h"

#include <QTest>

using namespace Qt::StringLiterals;
using engine::Doorkeeper;
using engine::Visit;

class DoorkeeperTest : public QObject {
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void knowsThisComputer_data();
    void knowsThisComputer();
    void anEmptyKeyOpensNothing();
};

void DoorkeeperTest::decides_data()
{
    QTest::addColumn<Visit>("visit");
    QTest::addColumn<int>("status"); // 0: comes in
    const Visit good{.method = "POST",
        .path = u"/openai/deployments/any thing/chat/completions"_s,
        .hasApiVersion = true,
        .host = "127.0.0.1:5000",
        .apiKey = "secret"};
    const auto changed = [&good](auto change) {
        Visit visit = good;
        change(visit);
        return visit;
    };
    QTest::newRow("chat") << good << 0;
    QTest::newRow("extensions") << changed([](Visit &v) {
        v.path = u"/openai/deployments/x/extensions/chat/completions"_s;
    }) << 0;
    QTest::newRow("bearer") << changed([](Visit &v) {
        v.apiKey.clear();
        v.authorization = "bearer secret";
    }) << 0;
    QTest::newRow("v1 needs no version") << changed([](Visit &v) {
        v.path = u"/openai/v1/chat/completions"_s;
        v.hasApiVersion = false;
    }) << 0;
    QTest::newRow("models") << changed([](Visit &v) {
        v.method = "GET";
        v.path = u"/openai/v1/models"_s;
    }) << 0;
    QTest::newRow("hold") << changed([](Visit &v) {
        v.method = "GET";
        v.path = u"/groundglass/hold"_s;
    }) << 0;
    QTest::newRow("no key") << changed([](Visit &v) { v.apiKey.clear(); }) << 401;
    QTest::newRow("wrong key") << changed([](Visit &v) { v.apiKey = "secreT"; }) << 401;
    QTest::newRow("beginning of the key") << changed([](Visit &v) { v.apiKey = "secre"; }) << 401;
    QTest::newRow("longer than the key") << changed([](Visit &v) { v.apiKey = "secrets"; }) << 401;
    QTest::newRow("another scheme") << changed([](Visit &v) {
        v.apiKey.clear();
        v.authorization = "Basic secret";
    }) << 401;
    QTest::newRow("a name of another computer")
        << changed([](Visit &v) { v.host = "evil.example:5000"; }) << 403;
    QTest::newRow("no host") << changed([](Visit &v) { v.host.clear(); }) << 403;
    QTest::newRow("unknown path") << changed([](Visit &v) {
        v.path = u"/openai/deployments/x/completions"_s;
    }) << 404;
    QTest::newRow("root") << changed([](Visit &v) { v.path = u"/"_s; }) << 404;
    QTest::newRow("wrong method") << changed([](Visit &v) { v.method = "GET"; }) << 405;
    QTest::newRow("no api-version") << changed([](Visit &v) { v.hasApiVersion = false; }) << 400;
}

void DoorkeeperTest::decides()
{
    QFETCH(Visit, visit);
    QFETCH(int, status);
    const auto refusal = Doorkeeper("secret").refusal(visit);
    QCOMPARE(refusal ? refusal->status.value_or(-1) : 0, status);
    if (refusal)
        QVERIFY(refusal->detail.endsWith(u'.') && !refusal->code.isEmpty()
            && !refusal->detail.contains(u"secret"_s));
}

void DoorkeeperTest::knowsThisComputer_data()
{
    QTest::addColumn<bool>("known");
    for (const char *name : {"localhost", "localhost:80", "LOCALHOST", "127.0.0.1", "127.1.2.3:9", "[::1]",
             "[::1]:8080", "localhost."})
        QTest::newRow(name) << true;
    for (const char *name :
        {"", "example.com", "localhost.example.com", "127.0.0.1.example.com", "127.0.0.1@evil.example",
            "192.168.0.1", "0.0.0.0", "[::2]", "localhost:", "localhost:80:80", "evil.example:127"})
        QTest::newRow(*name ? name : "empty") << false;
}

void DoorkeeperTest::knowsThisComputer()
{
    QFETCH(bool, known);
    const QByteArray name = QTest::currentDataTag();
    QCOMPARE(Doorkeeper::namesThisComputer(name == "empty" ? QByteArray() : name), known);
}

void DoorkeeperTest::anEmptyKeyOpensNothing()
{
    const Visit visit{.method = "GET", .path = u"/openai/v1/models"_s, .host = "127.0.0.1"};
    QCOMPARE(Doorkeeper(QByteArray()).refusal(visit)->status, 401);
}

QTEST_APPLESS_MAIN(DoorkeeperTest)
#include "doorkeepertest.moc"
