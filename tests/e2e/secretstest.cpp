#include "programrun.h"
#include "story.h"
#include "support/scriptedservice.h"

#include "presentation/draft.h"
#include "presentation/workspace.h"
#include "ui/window/mainwindow.h"
#include "ui/window/readyprompts.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using support::Reaction;
using support::ScriptedService;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QByteArray key = "key-0123456789-nowhere";
const QByteArray visionKey = "vision-9876543210-nowhere";
const QByteArray signature = "c2lnbmVk-nowhere";
const QByteArray videoSignature = "dmlkZW8-nowhere";
const QList<QByteArray> secrets{key, visionKey, signature, videoSignature, "sig="};
const QString picture = u"https://a.blob.example/c/p.png?sv=2024&sig="_s + QString::fromLatin1(signature);
const QString video = u"https://a.blob.example/c/clip.mp4?sp=r&sig="_s + QString::fromLatin1(videoSignature);

/// Files below a folder that hold any of these bytes.
QStringList filesThatHold(const QString &folder, const QList<QByteArray> &wanted)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &one : wanted) {
            if (const auto at = bytes.indexOf(one); at >= 0)
                found << u"%1: …%2…"_s.arg(
                    file.fileName(), QString::fromLatin1(bytes.mid(qMax<qsizetype>(0, at - 60), 160)));
        }
    }
    return found;
}

/// Says on failure where they stand.
bool nothingHolds(const QString &folder, const QList<QByteArray> &wanted)
{
    const QStringList found = filesThatHold(folder, wanted);
    for (const QString &one : found)
        std::fprintf(stderr, "%s\n", qPrintable(one)); // the log is among what is searched
    return found.isEmpty();
}

bool holdsNone(const QString &text)
{
    return std::ranges::none_of(
        secrets, [&text](const QByteArray &secret) { return text.contains(QString::fromLatin1(secret)); });
}

/// A service that repeats all that it was given.
QByteArray echoingError()
{
    return R"({"error":{"code":"401","message":"Access denied: )" + key + " and " + visionKey + " and "
        + picture.toUtf8() + " and " + video.toUtf8() + R"( are wrong."}})";
}

QFile *logFile = nullptr;

void writeLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logFile->write(QByteArray(context.category) + ' ' + message.toUtf8() + '\n');
    logFile->flush();
}

/// All that the program and its network library say while it lives, kept where the search looks.
class FullLog {
public:
    explicit FullLog(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            qFatal("no place for a log");
        logFile = &m_file;
        QLoggingCategory::setFilterRules(u"groundglass*=true\nqt.network*=true"_s);
        m_before = qInstallMessageHandler(writeLog);
    }
    ~FullLog()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(FullLog)

private:
    QFile m_file;
    QtMessageHandler m_before = nullptr;
};

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
        qputenv("XDG_CACHE_HOME", (m_home.path() + u"/cache"_s).toUtf8());
        QVERIFY(QDir(m_home.path()).mkpath(u"tmp"_s));
        qputenv("TMPDIR", (m_home.path() + u"/tmp"_s).toUtf8());
        qputenv("GROUNDGLASS_ENGINE", "/nonexistent");
    }
    void theWindowWritesNoKey();
    void theCommandLineWritesNoKey();

private:
    void connectByPaste(Story &story, const QUrl &service);
    void askUntilAnswered(Story &story, const QString &question);
    void beSentElsewhere(Story &story, ScriptedService &service);
    void lookAtWhatWasSent(Story &story, const QStringList &placeholders);
    void saveAReplay(Story &story);
    int run(const QStringList &words, const QStringList &environment = {});

    QTemporaryDir m_home;
};

void SecretsTest::theWindowWritesNoKey()
{
    ScriptedService service(QList<Reaction>{});
    int number = 0;
    service.reactWith([&number](const support::SeenRequest &) {
        return ++number % 2 == 1 ? Reaction::whole(401, echoingError())
                                 : Reaction::stream(support::shortAnswerEvents({"Espresso"}));
    });
    const QString folder = m_home.path() + u"/data"_s;
    {
        const FullLog log(m_home.path() + u"/log.txt"_s);
        Story story(folder, {});
        connectByPaste(story, service.url());
        askUntilAnswered(story, u"What does it say?"_s);
        QCOMPARE(service.requests().first().header("api-key"), key);
        QVERIFY(service.requests().first().body.contains("\"key\":\"" + visionKey));

        story.workspace().draft().addAddress(QUrl(picture));
        askUntilAnswered(story, u"And this one?"_s);
        QVERIFY(service.requests().last().body.contains("sig=" + signature));
        lookAtWhatWasSent(story, {u"<api-key>"_s, u"<vision-key>"_s, u"<signature>"_s});

        story.workspace().draft().setVideo(
            model::VideoPart{.documentId = u"clip"_s, .indexName = u"films"_s, .address = video});
        askUntilAnswered(story, u"And in the film?"_s);
        const QByteArray asked = service.requests().last().body;
        QVERIFY(asked.contains(R"("computer_vision_api_key":")" + visionKey));
        QVERIFY(asked.contains(R"("video_urls":[")" + video.toUtf8()));
        lookAtWhatWasSent(story, {u"<api-key>"_s, u"<vision-key>"_s, u"<video-address>"_s});
        saveAReplay(story);
        beSentElsewhere(story, service);
        QVERIFY(nothingHolds(m_home.path(), secrets));
    }
    QVERIFY(QFile::exists(folder + u"/connections.json"_s));
    QVERIFY(!filesThatHold(m_home.path(), {"groundglass.net"}).isEmpty()); // the log is among it
    for (const char *there :
        {"Espresso", "<api-key>", "<vision-key>", "&<signature>", "<video-address>"})
        QVERIFY2(!filesThatHold(m_home.path(), {there}).isEmpty(), there); // the search finds
    QVERIFY(nothingHolds(m_home.path(), secrets));
}

void SecretsTest::connectByPaste(Story &story, const QUrl &service)
{
    story.window().findChild<QAction *>(u"connectModel"_s)->trigger();
    const auto field = [&story](const QString &name) { return story.window().findChild<QLineEdit *>(name); };
    field(u"paste"_s)
        ->setText(u"curl \"%1/openai/deployments/gpt-4-vision-preview/chat/completions?"
                  "api-version=2024-02-15-preview\" -H \"api-key: %2\""_s.arg(
                      service.toString(), QString::fromLatin1(key)));
    QCOMPARE(field(u"deployment"_s)->text(), u"gpt-4-vision-preview"_s);
    QCOMPARE(field(u"key"_s)->text().toLatin1(), key);
    QVERIFY(field(u"paste"_s)->text().isEmpty());
    field(u"visionEndpoint"_s)->setText(service.toString());
    field(u"visionKey"_s)->setText(QString::fromLatin1(visionKey));
    QTest::mouseClick(story.window().findChild<QAbstractButton *>(u"connect"_s), Qt::LeftButton);
}

/// The first try is refused by a service that repeats the keys, the second answered.
void SecretsTest::askUntilAnswered(Story &story, const QString &question)
{
    const auto before = story.lastMessage().id;
    story.type(question);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(story.lastMessage().id != before, patience);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, model::Message::State::Failed, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!story.workspace().isAnswering(), patience);
    story.workspace().askAgain(story.lastMessage().id);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().answer.text, u"Espresso"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!story.workspace().isAnswering(), patience);
}

/// The panel shows placeholders, and so does what is copied from it.
void SecretsTest::lookAtWhatWasSent(Story &story, const QStringList &placeholders)
{
    const auto buttons = story.window().findChildren<QAbstractButton *>(u"whatWasSent"_s);
    QVERIFY(!buttons.isEmpty());
    QTest::mouseClick(buttons.last(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(story.window().findChild<QPlainTextEdit *>(u"sentRequest"_s), patience);
    auto *shown = story.window().findChild<QPlainTextEdit *>(u"sentRequest"_s);
    for (const QString &placeholder : placeholders)
        QTRY_VERIFY_WITH_TIMEOUT(shown->toPlainText().contains(placeholder), patience);
    QTest::mouseClick(story.window().findChild<QAbstractButton *>(u"copyCurl"_s), Qt::LeftButton);
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY(curl.startsWith(u"curl "_s));
    QVERIFY(holdsNone(shown->toPlainText() + curl));
    shown->window()->close();
    QTRY_VERIFY_WITH_TIMEOUT(!story.window().findChild<QPlainTextEdit *>(u"sentRequest"_s), patience);
}

void SecretsTest::saveAReplay(Story &story)
{
    story.prompts().place = m_home.path() + u"/saved.groundglass"_s;
    story.window().findChild<QAction *>(u"saveReplay"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(story.window().findChild<QAbstractButton *>(u"exportStart"_s), patience);
    QTest::mouseClick(story.window().findChild<QAbstractButton *>(u"exportStart"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!story.window().findChild<QDialog *>(u"exportDialog"_s), patience);
    QVERIFY(QFile::exists(story.prompts().place));
}

/// No key goes along, and nobody is even called there.
void SecretsTest::beSentElsewhere(Story &story, ScriptedService &service)
{
    ScriptedService other({Reaction::stream(support::shortAnswerEvents({"Stolen."}))});
    QUrl elsewhere = other.url();
    elsewhere.setHost(u"localhost"_s);
    service.reactWith([elsewhere](const support::SeenRequest &) {
        return Reaction::redirect(307, elsewhere.toEncoded() + "/there?sig=" + signature + "&api-key=" + key);
    });
    const auto before = story.lastMessage().id;
    story.type(u"And elsewhere?"_s);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(story.lastMessage().id != before, patience);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, model::Message::State::Failed, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!story.workspace().isAnswering(), patience);
    QCOMPARE(story.lastMessage().answer.problems.first().kind, model::Problem::Kind::RedirectRefused);
    QCOMPARE(other.connections(), 0);
}

int SecretsTest::run(const QStringList &words, const QStringList &environment)
{
    const QStringList keys{u"GROUNDGLASS_API_KEY="_s + QString::fromLatin1(key),
        u"GROUNDGLASS_VISION_KEY="_s + QString::fromLatin1(visionKey), u"GROUNDGLASS_KEYCHAIN=off"_s,
        u"QT_LOGGING_RULES=groundglass*=true;qt.network*=true"_s};
    ProgramRun program(programOfBuild(u"groundglass-cli"_s),
        words + QStringList{u"--data"_s, m_home.path() + u"/cli"_s}, keys + environment);
    const int code = program.exitCode();
    const QByteArray all = program.output() + program.errors();
    if (holdsNone(QString::fromUtf8(all)))
        return code;
    qWarning("a key was printed: %s", all.constData());
    return -100;
}

void SecretsTest::theCommandLineWritesNoKey()
{
    ScriptedService service({Reaction::whole(401, echoingError())});
    const auto add = [&](const QString &name, const QString &version) {
        return run({u"connections"_s, u"add"_s, name, u"--endpoint"_s, service.url().toString(),
            u"--deployment"_s, u"gpt-4-vision-preview"_s, u"--kind"_s, u"azure"_s, u"--api-version"_s,
            version, u"--vision-endpoint"_s, service.url().toString()});
    };
    QCOMPARE(add(u"Mine"_s, u"2024-02-15-preview"_s), 0);
    QCOMPARE(add(u"Older"_s, u"2023-12-01-preview"_s), 0);
    QCOMPARE(run({u"connections"_s, u"list"_s}), 0);
    QCOMPARE(run({u"connections"_s, u"test"_s, u"Mine"_s}), 3);
    const QStringList ask{u"ask"_s, u"--connection"_s, u"mine"_s};
    QCOMPARE(run(ask + QStringList{u"--ocr"_s, u"--dry-run"_s, u"What?"_s}), 0);
    QCOMPARE(run(ask + QStringList{u"--ocr"_s, u"What?"_s}), 3);
    QCOMPARE(service.requests().last().header("api-key"), key);
    QVERIFY(service.requests().last().body.contains("\"key\":\"" + visionKey));
    const QStringList signedPicture{u"--image"_s, picture};
    QCOMPARE(run(ask + signedPicture + QStringList{u"--dry-run"_s, u"What?"_s}), 0);
    QCOMPARE(run(ask + signedPicture + QStringList{u"What?"_s}), 3);
    QVERIFY(service.requests().last().body.contains("sig=" + signature));

    const QStringList film{u"ask"_s, u"--connection"_s, u"older"_s, u"--video"_s, u"clip"_s, u"--index"_s,
        u"films"_s, u"What happens?"_s};
    const QStringList address{u"GROUNDGLASS_VIDEO_URL="_s + video};
    QCOMPARE(run(film + QStringList{u"--dry-run"_s}, address), 0);
    QCOMPARE(run(film, address), 3);
    QVERIFY(service.requests().last().target.contains("/extensions/"));
    QVERIFY(service.requests().last().body.contains(R"("computerVisionApiKey":")" + visionKey));
    QVERIFY(service.requests().last().body.contains(R"("videoUrls":[")" + video.toUtf8()));
    service.reactWith(
        [](const support::SeenRequest &) { return Reaction::stream(support::shortAnswerEvents({"Rain"})); });
    const QString replay = m_home.path() + u"/film.groundglass"_s;
    QCOMPARE(run(film + QStringList{u"--save"_s, replay, u"--include"_s, u"host,deployment,system,paths"_s},
                 address),
        0);
    QVERIFY(QFile::exists(replay));

    QVERIFY(nothingHolds(m_home.path(), secrets));
    QCOMPARE(run({u"connections"_s, u"remove"_s, u"Mine"_s}), 0);
    QCOMPARE(run(ask + QStringList{u"What?"_s}), 2);
}

QTEST_MAIN(SecretsTest)
#include "secretstest.moc"
