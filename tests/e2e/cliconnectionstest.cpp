#include "programrun.h"

#include "support/cardseer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Reaction;
using support::SeenRequest;

namespace {

struct Ended {
    int code = 0;
    QString output = {};
    QString errors = {};
};

} // namespace

/// The connections of the command line, over the real program and a pretended service.
class CliConnectionsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsAddedIsListedMeasuredAndRemoved();
    void whatWasMeasuredReadsTheNextAnswer();
    void aTestThatFailsSaysWhyAndGivesItsCode();
    void theWayToItIsKept();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();

private:
    Ended run(const QStringList &words)
    {
        ProgramRun program(programOfBuild(u"groundglass-cli"_s), words,
            {u"GROUNDGLASS_KEYCHAIN=off"_s, u"GROUNDGLASS_DATA="_s + m_folder->path()});
        const int code = program.exitCode();
        return {.code = code,
            .output = QString::fromUtf8(program.output()),
            .errors = QString::fromUtf8(program.errors())};
    }
    Ended add(const QUrl &address)
    {
        return run({u"connections"_s, u"add"_s, u"Mine"_s, u"--kind"_s, u"openai"_s, u"--endpoint"_s,
            address.toString(), u"--model"_s, u"nobody-knows-7b"_s});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CliConnectionsTest::whatIsAddedIsListedMeasuredAndRemoved()
{
    support::ScriptedService service{QList<Reaction>{}};
    service.reactWith(
        [](const SeenRequest &asked) { return support::answerByLooking(asked, {.yFirst = true}); });
    QCOMPARE(add(service.url()).code, 0);
    QVERIFY(run({u"connections"_s, u"list"_s}).output.contains(u"nobody-knows-7b"));

    const Ended tested = run({u"connections"_s, u"test"_s, u"Mine"_s, u"--cards"_s});
    QVERIFY2(tested.code == 0, qPrintable(tested.output + tested.errors));
    QVERIFY(tested.output.contains(u"pixels on average"));
    QVERIFY(tested.errors.contains(u"tokens")); // what it costs, before it is sent
    QCOMPARE(service.requests().size(), 6);
    QFile kept(m_folder->filePath(u"connections.json"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains("\"yxyx\""));

    QCOMPARE(run({u"connections"_s, u"remove"_s, u"Mine"_s}).code, 0);
    QVERIFY(run({u"connections"_s, u"list"_s}).output.isEmpty());
}

void CliConnectionsTest::whatWasMeasuredReadsTheNextAnswer()
{
    support::ScriptedService service{QList<Reaction>{}};
    service.reactWith(
        [](const SeenRequest &asked) { return support::answerByLooking(asked, {.yFirst = true}); });
    QCOMPARE(add(service.url()).code, 0);
    QCOMPARE(run({u"connections"_s, u"test"_s, u"Mine"_s, u"--cards"_s}).code, 0);
    service.reactWith([](const SeenRequest &) {
        return support::saying(u"[{\"label\":\"a cup\",\"box\":[100,200,300,600]}]"_s);
    });
    const Ended asked = run({u"ask"_s, u"--connection"_s, u"Mine"_s, u"--image"_s,
        QStringLiteral(SAMPLES_DIR "/menu.png"), u"--format"_s, u"json"_s, u"Where is the cup?"_s});
    QCOMPARE(asked.code, 0);
    const QString json = QString(asked.output).remove(u' ');
    QVERIFY2(json.contains(u"0.2") && json.contains(u"0.6"), qPrintable(json)); // x from the second number
    QVERIFY2(json.indexOf(u"[0.2,0.1]") >= 0 || json.contains(u"\"x\":0.2"), qPrintable(json));
}

void CliConnectionsTest::aTestThatFailsSaysWhyAndGivesItsCode()
{
    support::ScriptedService service{QList<Reaction>{}};
    service.reactWith([](const SeenRequest &) {
        return Reaction::whole(401, R"({"error":{"code":"401","message":"Access denied"}})");
    });
    QCOMPARE(add(service.url()).code, 0);
    const Ended tested = run({u"connections"_s, u"test"_s, u"Mine"_s, u"--cards"_s});
    QCOMPARE(tested.code, 3);
    QVERIFY(tested.output.contains(u"does not work"));
    QCOMPARE(service.requests().size(), 1); // no cards after a wrong key
}

void CliConnectionsTest::theWayToItIsKept()
{
    support::ScriptedService proxy({Reaction::whole(
        407, {}, {{"Proxy-Authenticate", "Basic realm=\"office\""}, {"Connection", "close"}})});
    const QString certificates = QStringLiteral(NET_TEST_DATA "/selfsigned.pem");
    const Ended added = run({u"connections"_s, u"add"_s, u"Mine"_s, u"--kind"_s, u"openai"_s, u"--endpoint"_s,
        u"https://vision.example/v1"_s, u"--model"_s, u"m"_s, u"--proxy"_s,
        u"127.0.0.1:%1"_s.arg(proxy.url().port()), u"--proxy-user"_s, u"me"_s, u"--ca-file"_s, certificates});
    QVERIFY2(added.code == 0, qPrintable(added.errors));
    QFile kept(m_folder->filePath(u"connections.json"_s));
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray json = kept.readAll();
    QVERIFY2(json.contains("\"me\"") && json.contains("selfsigned.pem"), json.constData());

    QCOMPARE(run({u"connections"_s, u"test"_s, u"Mine"_s}).code, 3);
    QVERIFY(!proxy.requests().isEmpty()); // it is the proxy that was asked for the service
    QCOMPARE(proxy.requests().first().method, QByteArray("CONNECT"));
    QCOMPARE(proxy.requests().first().target, QByteArray("vision.example:443"));
}

void CliConnectionsTest::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no verb") << QStringList{};
    QTest::newRow("unknown verb") << QStringList{u"paint"_s};
    QTest::newRow("no name") << QStringList{u"add"_s};
    QTest::newRow("plain http elsewhere") << QStringList{u"add"_s, u"A"_s, u"--kind"_s, u"openai"_s,
        u"--endpoint"_s, u"http://example.com"_s, u"--model"_s, u"m"_s};
    const QStringList adding{u"add"_s, u"A"_s, u"--kind"_s, u"openai"_s, u"--endpoint"_s,
        u"https://vision.example"_s, u"--model"_s, u"m"_s};
    QTest::newRow("a proxy without a port") << adding + QStringList{u"--proxy"_s, u"proxy.example"_s};
    QTest::newRow("a port beyond the last") << adding + QStringList{u"--proxy"_s, u"proxy.example:65536"_s};
    QTest::newRow("a user without a proxy") << adding + QStringList{u"--proxy-user"_s, u"me"_s};
    QTest::newRow("a key in place of a certificate")
        << adding + QStringList{u"--ca-file"_s, QStringLiteral(NET_TEST_DATA "/selfsigned.key")};
    QTest::newRow("no such connection") << QStringList{u"test"_s, u"Nobody"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"--loud"_s};
}

void CliConnectionsTest::whatMakesNoSenseIsRefused()
{
    QFETCH(QStringList, words);
    const Ended refused = run(QStringList{u"connections"_s} + words);
    QCOMPARE(refused.code, 2);
    QVERIFY(!refused.errors.trimmed().isEmpty());
}

QTEST_GUILESS_MAIN(CliConnectionsTest)
#include "cliconnectionstest.moc"
