#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <httplib.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000; // milliseconds; only ever waited out when something is broken

/// The program as another program starts it.
class Engine {
public:
    explicit Engine(const QString &data, const QStringList &more = {}, const QByteArray &firstLine = "\n")
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(BIN_DIR "/groundglass-engine"),
            QStringList{u"--parent-pipe"_s, u"--data"_s, data} + more);
        m_process.write(firstLine);
    }
    ~Engine()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(Patience);
    }

    /// The line that says it is ready; empty when it ended instead.
    QJsonObject ready()
    {
        while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning
            && m_process.waitForReadyRead(Patience)) { }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    void leave() { m_process.closeWriteChannel(); }
    [[nodiscard]] bool ended()
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(Patience);
    }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

QByteArray keyIn(const QJsonObject &ready)
{
    QFile file(ready.value("key_file"_L1).toString());
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed() : QByteArray();
}

/// What the service says to somebody who shows this key; 0 when there is no service.
int statusWith(const QJsonObject &ready, const QByteArray &key)
{
    const QUrl url(ready.value("url"_L1).toString());
    httplib::Client client(url.host().toStdString(), url.port());
    const auto result = client.Get("/openai/v1/models", httplib::Headers{{"api-key", key.toStdString()}});
    return result ? result->status : 0;
}

int statusOf(const QJsonObject &ready)
{
    return statusWith(ready, keyIn(ready));
}

} // namespace

class EngineProcessTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void saysThatItIsReady();
    void takesTheKeyFrom_data();
    void takesTheKeyFrom();
    void endsWithItsParent();
    void endsWhenTold();
    void secondStarterJoins();
    void serviceOutlivesItsFirstStarter();
    void joinerEndsWhenTheServiceDies();
    void whatADeadServiceLeftIsNoHindrance();
    void refusesBadUsage_data();
    void refusesBadUsage();
    void portInUse();
    void helpAndVersion();

private:
    [[nodiscard]] QString data() const { return m_folder->filePath(u"data"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void EngineProcessTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    qunsetenv("GROUNDGLASS_ENGINE_KEY");
}

void EngineProcessTest::saysThatItIsReady()
{
    Engine engine(data());
    const QJsonObject ready = engine.ready();
    const QUrl url(ready.value("url"_L1).toString());
    QCOMPARE(url.scheme(), u"http"_s);
    QCOMPARE(url.host(), u"127.0.0.1"_s);
    QVERIFY(url.port() > 0);
    QCOMPARE(ready.value("api_version"_L1).toString(), u"2024-02-15-preview"_s);
    QCOMPARE(ready.value("joined"_L1).toBool(true), false);
    QCOMPARE(ready.value("pid"_L1).toInteger(), engine.process().processId());
    const QFileInfo key(ready.value("key_file"_L1).toString());
    QCOMPARE(key.absolutePath(), data() + u"/engine"_s);
    QCOMPARE(key.permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(keyIn(ready).size() >= 32);
    QCOMPARE(statusOf(ready), 200);
    QCOMPARE(statusWith(ready, "guess"), 401);
}

void EngineProcessTest::takesTheKeyFrom_data()
{
    QTest::addColumn<bool>("file");
    QTest::addColumn<bool>("environment");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("the pipe") << false << false << QByteArray("key-of-pipe");
    QTest::newRow("the environment") << false << true << QByteArray("key-of-environment");
    QTest::newRow("a file") << true << true << QByteArray("key-of-file");
}

void EngineProcessTest::takesTheKeyFrom()
{
    QFETCH(bool, file);
    QFETCH(bool, environment);
    QFETCH(QByteArray, expected);
    QFile keyFile(m_folder->filePath(u"mine"_s));
    QVERIFY(keyFile.open(QIODevice::WriteOnly));
    keyFile.write("key-of-file\nmore\n");
    keyFile.close();
    if (environment)
        qputenv("GROUNDGLASS_ENGINE_KEY", "key-of-environment");
    Engine engine(
        data(), file ? QStringList{u"--key-file"_s, keyFile.fileName()} : QStringList(), "key-of-pipe\n");
    const QJsonObject ready = engine.ready();
    QCOMPARE(keyIn(ready), expected);
    QCOMPARE(statusWith(ready, expected), 200);
}

void EngineProcessTest::endsWithItsParent()
{
    Engine engine(data());
    const QJsonObject ready = engine.ready();
    engine.leave();
    QVERIFY(engine.ended());
    QCOMPARE(engine.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(engine.process().exitCode(), 0);
    QVERIFY(!QFile::exists(ready.value("key_file"_L1).toString()));
    QCOMPARE(statusWith(ready, "any"), 0);
}

void EngineProcessTest::endsWhenTold()
{
    for (const int signal : {SIGTERM, SIGINT}) {
        Engine engine(data());
        const QJsonObject ready = engine.ready();
        QVERIFY(!ready.isEmpty());
        ::kill(pid_t(engine.process().processId()), signal);
        QVERIFY(engine.ended());
        QCOMPARE(engine.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(engine.process().exitCode(), 0);
        QVERIFY(!QFile::exists(ready.value("key_file"_L1).toString()));
    }
}

void EngineProcessTest::secondStarterJoins()
{
    Engine first(data(), {}, "key-of-first\n");
    const QJsonObject ready = first.ready();
    Engine second(data(), {}, "key-of-second\n");
    const QJsonObject joined = second.ready();
    QCOMPARE(joined.value("url"_L1), ready.value("url"_L1));
    QCOMPARE(joined.value("pid"_L1), ready.value("pid"_L1));
    QCOMPARE(joined.value("joined"_L1).toBool(), true);
    QCOMPARE(keyIn(joined), QByteArray("key-of-first"));
    QCOMPARE(statusWith(joined, "key-of-second"), 401);
    second.leave();
    QVERIFY(second.ended());
    QCOMPARE(second.process().exitCode(), 0);
    QCOMPARE(statusOf(ready), 200); // the first one's parent is still there
}

void EngineProcessTest::serviceOutlivesItsFirstStarter()
{
    Engine first(data());
    const QJsonObject ready = first.ready();
    Engine second(data());
    QVERIFY(!second.ready().isEmpty());
    first.leave();
    Engine third(data()); // joins a service whose starter is gone
    QCOMPARE(third.ready().value("url"_L1), ready.value("url"_L1));
    second.process().kill(); // its hold goes with it, however it ends
    QVERIFY(second.ended());
    QCOMPARE(statusOf(ready), 200);
    third.leave();
    QVERIFY(third.ended());
    QVERIFY(first.ended());
    QCOMPARE(first.process().exitCode(), 0);
}

void EngineProcessTest::joinerEndsWhenTheServiceDies()
{
    Engine first(data());
    const QJsonObject ready = first.ready();
    Engine second(data());
    QCOMPARE(second.ready().value("joined"_L1).toBool(), true);
    first.process().kill();
    QVERIFY(first.ended());
    QVERIFY(second.ended());
    QCOMPARE(second.process().exitCode(), 1);
    QVERIFY(second.process().readAllStandardError().contains("gone"));
    Engine third(data());
    const QJsonObject again = third.ready();
    QCOMPARE(again.value("joined"_L1).toBool(true), false);
    QVERIFY(keyIn(again) != keyIn(ready) || keyIn(again).size() >= 32);
    QCOMPARE(statusOf(again), 200);
}

void EngineProcessTest::whatADeadServiceLeftIsNoHindrance()
{
    QVERIFY(QDir().mkpath(data() + u"/engine"_s));
    const QList<std::pair<QString, QByteArray>> left = {{u"lock"_s, "4711"}, {u"key"_s, "old\n"},
        {u"service.json"_s, R"({"url":"http://127.0.0.1:1","pid":4711})"}};
    for (const auto &[name, bytes] : left) {
        QFile file(data() + u"/engine/"_s + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Engine engine(data());
    const QJsonObject ready = engine.ready();
    QCOMPARE(ready.value("joined"_L1).toBool(true), false);
    QVERIFY(keyIn(ready) != "old");
    QCOMPARE(statusOf(ready), 200);
}

void EngineProcessTest::refusesBadUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("a key in the arguments") << QStringList{u"--key"_s, u"secret"_s};
    QTest::newRow("no port") << QStringList{u"--port"_s};
    QTest::newRow("a port that is none") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("a word") << QStringList{u"serve"_s};
    QTest::newRow("no pixels") << QStringList{u"--max-pixels"_s, u"0"_s};
}

void EngineProcessTest::refusesBadUsage()
{
    QFETCH(QStringList, arguments);
    Engine engine(data(), arguments);
    QVERIFY(engine.ended());
    QCOMPARE(engine.process().exitCode(), 2);
    const QByteArray sentence = engine.process().readAllStandardError();
    QVERIFY(sentence.startsWith("groundglass-engine: "));
    QCOMPARE(sentence.count('\n'), 1);
    QVERIFY(engine.process().readAllStandardOutput().isEmpty());
}

void EngineProcessTest::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Engine engine(data(), {u"--port"_s, QString::number(other.serverPort())});
    QVERIFY(engine.ended());
    QCOMPARE(engine.process().exitCode(), 1);
    QVERIFY(engine.process().readAllStandardError().contains("port"));
}

void EngineProcessTest::helpAndVersion()
{
    Engine help(data(), {u"--help"_s});
    QVERIFY(help.ended());
    QCOMPARE(help.process().exitCode(), 0);
    QVERIFY(help.process().readAllStandardOutput().contains("--parent-pipe"));
    Engine version(data(), {u"--version"_s});
    QVERIFY(version.ended());
    QVERIFY(version.process().readAllStandardOutput().startsWith("groundglass-engine "));
    QVERIFY(!QFile::exists(data()));
}

QTEST_GUILESS_MAIN(EngineProcessTest)
#include "engineprocesstest.moc"
