#include "programrun.h"
#include "story.h"
#include "support/scriptedservice.h"

#include "presentation/draft.h"
#include "presentation/workspace.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using support::Reaction;
using support::ScriptedService;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const QByteArray key = "key-0123456789-nowhere";
const QByteArray signature = "c2lnbmVk-nowhere";
const QByteArray visionKey = "vision-9876543210-nowhere";

/// Files below a folder that hold any of these bytes.
QStringList filesThatHold(const QString &folder, const QList<QByteArray> &secrets)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &secret : secrets) {
            if (bytes.contains(secret))
                found << file.fileName();
        }
    }
    return found;
}

QByteArray echoingError()
{
    return R"({"error":{"code":"401","message":"Access denied: )" + key + " and " + visionKey
        + R"( are wrong."}})";
}

} // namespace

/// Nothing that a whole run writes down holds a key, whichever way the key went in.
class SecretsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("GROUNDGLASS_KEYCHAIN", "off");
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", (m_home.path() + u"/config"_s).toUtf8());
        qputenv("XDG_DATA_HOME", (m_home.path() + u"/share"_s).toUtf8());
        qputenv("GROUNDGLASS_ENGINE", "/nonexistent");
    }
    void theWindowWritesNoKey();
    void theCommandLineWritesNoKey();

private:
    void askAboutASignedAddress(Story &story);
    void lookAtWhatWasSent(Story &story);

    QTemporaryDir m_home;
};

void SecretsTest::theWindowWritesNoKey()
{
    ScriptedService service(
        {Reaction::whole(401, echoingError()), Reaction::stream(support::shortAnswerEvents({"Espresso"}))});
    const QString folder = m_home.path() + u"/data"_s;
    {
        Story story(folder, {});
        QTRY_VERIFY_WITH_TIMEOUT(story.window().findChild<QAction *>(u"connectModel"_s), patience);
        story.window().findChild<QAction *>(u"connectModel"_s)->trigger();
        const auto field = [&story](
                               const QString &name) { return story.window().findChild<QLineEdit *>(name); };
        field(u"paste"_s)
            ->setText(u"curl \"%1/openai/deployments/see/chat/completions?api-version=2024-02-15-preview\" "
                      "-H \"api-key: %2\""_s.arg(service.url().toString(), QString::fromLatin1(key)));
        QCOMPARE(field(u"deployment"_s)->text(), u"see"_s);
        QCOMPARE(field(u"key"_s)->text().toLatin1(), key);
        QVERIFY(field(u"paste"_s)->text().isEmpty());
        field(u"visionEndpoint"_s)->setText(service.url().toString());
        field(u"visionKey"_s)->setText(QString::fromLatin1(visionKey));
        QTest::mouseClick(story.window().findChild<QAbstractButton *>(u"connect"_s), Qt::LeftButton);
        story.type(u"What does it say?"_s);
        QTest::keyClick(&story.input(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, model::Message::State::Failed, patience);
        QCOMPARE(service.requests().first().header("api-key"), key);
        QVERIFY(service.requests().first().body.contains(visionKey));
        QTRY_VERIFY_WITH_TIMEOUT(!story.workspace().isAnswering(), patience);
        story.workspace().askAgain(story.lastMessage().id);
        QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().answer.text, u"Espresso"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!story.workspace().isAnswering(), patience);
        askAboutASignedAddress(story);
        QVERIFY(service.requests().last().body.contains("sig=" + signature));
        lookAtWhatWasSent(story);
    }
    QVERIFY(QFile::exists(folder + u"/connections.json"_s));
    QVERIFY(!filesThatHold(m_home.path(), {"Espresso"}).isEmpty()); // the search finds what is there
    QVERIFY(!filesThatHold(m_home.path(), {"<api-key>"}).isEmpty()); // what was sent is among it
    QVERIFY(!filesThatHold(m_home.path(), {"<vision-key>"}).isEmpty());
    QVERIFY(!filesThatHold(m_home.path(), {"&<signature>"}).isEmpty());
    QCOMPARE(filesThatHold(m_home.path(), {key, visionKey, signature, "sig="}), QStringList());
}

/// With the address of a picture that gives rights to whoever has it.
void SecretsTest::askAboutASignedAddress(Story &story)
{
    story.workspace().draft().addAddress(
        QUrl(u"https://a.blob.example/c/p.png?sv=2024&sig="_s + QString::fromLatin1(signature)));
    story.type(u"And this one?"_s);
    const auto before = story.lastMessage().id;
    QTest::keyClick(&story.input(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(story.lastMessage().id != before, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!story.workspace().isAnswering(), patience);
    QCOMPARE(story.lastMessage().answer.text, u"Espresso"_s);
}

/// The panel shows placeholders, and so does what is copied from it.
void SecretsTest::lookAtWhatWasSent(Story &story)
{
    const auto buttons = story.window().findChildren<QAbstractButton *>(u"whatWasSent"_s);
    QVERIFY(!buttons.isEmpty());
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(story.window().findChild<QPlainTextEdit *>(u"sentRequest"_s), patience);
    const QString request = story.window().findChild<QPlainTextEdit *>(u"sentRequest"_s)->toPlainText();
    QVERIFY(request.contains(u"<api-key>"_s));
    QVERIFY(request.contains(u"<vision-key>"_s));
    QVERIFY(request.contains(u"<signature>"_s));
    QTest::mouseClick(story.window().findChild<QAbstractButton *>(u"copyCurl"_s), Qt::LeftButton);
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY(curl.startsWith(u"curl "_s));
    for (const QByteArray &secret : {key, visionKey, signature, QByteArray("sig=")})
        QVERIFY(!(request + curl).contains(QString::fromLatin1(secret)));
}

void SecretsTest::theCommandLineWritesNoKey()
{
    ScriptedService service({Reaction::whole(401, echoingError())});
    const QString folder = m_home.path() + u"/cli"_s;
    const QStringList keys{u"GROUNDGLASS_API_KEY="_s + QString::fromLatin1(key),
        u"GROUNDGLASS_VISION_KEY="_s + QString::fromLatin1(visionKey), u"GROUNDGLASS_KEYCHAIN=off"_s};
    const auto run = [&](const QStringList &words) {
        ProgramRun program(
            programOfBuild(u"groundglass-cli"_s), words + QStringList{u"--data"_s, folder}, keys);
        const int code = program.exitCode();
        const QByteArray all = program.output() + program.errors();
        const bool isTold = all.contains(key) || all.contains(visionKey) || all.contains(signature);
        if (isTold)
            qWarning("a key was printed: %s", all.constData());
        return isTold ? -100 : code;
    };
    QCOMPARE(run({u"connections"_s, u"add"_s, u"Mine"_s, u"--endpoint"_s, service.url().toString(),
                 u"--deployment"_s, u"see"_s, u"--kind"_s, u"azure"_s, u"--vision-endpoint"_s,
                 service.url().toString()}),
        0);
    QCOMPARE(run({u"connections"_s, u"list"_s}), 0);
    QCOMPARE(run({u"connections"_s, u"test"_s, u"Mine"_s}), 3);
    QCOMPARE(run({u"ask"_s, u"--connection"_s, u"mine"_s, u"--ocr"_s, u"--dry-run"_s, u"What?"_s}), 0);
    QCOMPARE(run({u"ask"_s, u"--connection"_s, u"mine"_s, u"--ocr"_s, u"What?"_s}), 3);
    QCOMPARE(service.requests().last().header("api-key"), key);
    QVERIFY(service.requests().last().body.contains(visionKey));
    const QString address = u"https://a.blob.example/c/p.png?sv=2024&sig="_s + QString::fromLatin1(signature);
    QCOMPARE(
        run({u"ask"_s, u"--connection"_s, u"mine"_s, u"--image"_s, address, u"--dry-run"_s, u"What?"_s}), 0);
    QCOMPARE(run({u"ask"_s, u"--connection"_s, u"mine"_s, u"--image"_s, address, u"What?"_s}), 3);
    QVERIFY(service.requests().last().body.contains("sig=" + signature));
    QCOMPARE(filesThatHold(m_home.path(), {key, visionKey, signature, "sig="}), QStringList());
    QCOMPARE(run({u"connections"_s, u"remove"_s, u"Mine"_s}), 0);
    QCOMPARE(run({u"ask"_s, u"--connection"_s, u"mine"_s, u"What?"_s}), 2);
}

QTEST_MAIN(SecretsTest)
#include "secretstest.moc"
