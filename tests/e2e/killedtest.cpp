#include "e2e/story.h"

#include "database/database.h"
#include "presentation/workspace.h"
#include "support/scriptedservice.h"
#include "ui/transcript/textview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;
using model::Message;

namespace {

constexpr int patience = 60'000;
constexpr int words = 400;
constexpr int usualRounds = 4;
constexpr qint64 safeAfter = 1'000; // milliseconds: what was shown so long before is kept

QList<QByteArray> longAnswer()
{
    QList<QByteArray> events{
        R"({"id":"a","model":"m","choices":[{"index":0,"delta":{"role":"assistant"},"finish_reason":null}]})"};
    for (int word = 0; word < words; ++word)
        events << QStringLiteral(
            R"({"id":"a","model":"m","choices":[{"index":0,"delta":{"content":"word%1 "},"finish_reason":null}]})")
                      .arg(word)
                      .toUtf8();
    return events;
}

QString wholeText()
{
    QString text;
    for (int word = 0; word < words; ++word)
        text += u"word%1 "_s.arg(word);
    return text;
}

void say(const char *what, qsizetype length)
{
    std::printf("%s %lld\n", what, static_cast<long long>(length));
    std::fflush(stdout);
}

/// What the other process does: asks, and tells how much is shown and that some of it
/// is kept. It never ends by itself.
int live(const QString &folder, const QString &endpoint)
{
    Story story(folder);
    story.connectTo(QUrl(endpoint));
    qsizetype shown = 0;
    QTimer looking;
    QObject::connect(&looking, &QTimer::timeout, &story.window(), [&] {
        const ui::transcript::TextView *view = story.answerWords();
        if (view && std::exchange(shown, view->text().size()) != view->text().size())
            say("shown", shown);
    });
    QTimer orphaned; // nobody would end it after a test that failed
    QObject::connect(&orphaned, &QTimer::timeout, &story.window(), [starter = ::getppid()] {
        if (::getppid() != starter)
            std::_Exit(1);
    });
    orphaned.start(1'000);
    looking.start(20);
    QObject::connect(
        &story.workspace(), &presentation::Workspace::growthKept, &story.window(), [] { say("kept", 0); });
    story.type(u"Go on?"_s);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    return QApplication::exec();
}

/// What the other process said.
struct Said {
    bool hasKept = false;
    qsizetype safe = 0; ///< characters that were shown long enough before the end
};

QString integrity(const QString &folder)
{
    const auto database = database::Database::open(folder + u"/history.sqlite"_s);
    return database.ok() ? (*database)->value(u"PRAGMA integrity_check"_s)->toString()
                         : database.problem().detail;
}

} // namespace

/// The program is killed at any moment of an answer: its history stays whole, and what was kept is there.
/// GROUNDGLASS_KILLS says how often, for hundreds on a machine that is calm: then what was shown a second
/// before must be there too.
class KilledTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasShownIsThere();

private:
    Said runAndKill(const QString &folder, QRandomGenerator &random);
};

Said KilledTest::runAndKill(const QString &folder, QRandomGenerator &random)
{
    support::ScriptedService service(
        {support::Reaction::stream(longAnswer(), support::Reaction::End::Hang).stepByStep()});
    QTimer pace;
    connect(&pace, &QTimer::timeout, &service, &support::ScriptedService::step);
    pace.start(random.bounded(5, 15));
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer time;
    time.start();
    QList<std::pair<qint64, qsizetype>> shown; // when, how many characters
    Said said;
    connect(&program, &QProcess::readyReadStandardOutput, this, [&] {
        while (program.canReadLine()) {
            const QList<QByteArray> words = program.readLine().simplified().split(' ');
            said.hasKept = said.hasKept || words.constFirst() == "kept";
            if (words.constFirst() == "shown")
                shown.append({time.elapsed(), words.value(1).toLongLong()});
        }
    });
    program.start(QCoreApplication::applicationFilePath(), {u"--live"_s, folder, service.url().toString()});
    if (!QTest::qWaitFor([&] { return !shown.isEmpty(); }, patience))
        qFatal("no answer came");
    QTest::qWait(random.bounded(2'500));
    ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
    const qint64 killed = time.elapsed();
    program.waitForFinished(patience);
    for (const auto &[at, length] : std::as_const(shown)) {
        if (at <= killed - safeAfter)
            said.safe = length;
    }
    return said;
}

void KilledTest::whatWasShownIsThere()
{
    const int wanted = qEnvironmentVariableIntValue("GROUNDGLASS_KILLS");
    const int rounds = wanted > 0 ? wanted : usualRounds;
    QRandomGenerator random(20240229);
    const QTemporaryDir folder;
    for (int round = 0; round < rounds; ++round) {
        const Said said = runAndKill(folder.path(), random);
        QCOMPARE(integrity(folder.path()), u"ok"_s);
        Story story(folder.path());
        story.workspace().openLast();
        QTRY_VERIFY_WITH_TIMEOUT(story.workspace().conversation().rowCount() >= 2, patience);
        const Message answer = story.lastMessage();
        QCOMPARE(answer.state, Message::State::Interrupted);
        QVERIFY(wholeText().startsWith(answer.answer.text));
        QVERIFY(!said.hasKept || !answer.answer.text.isEmpty());
        QVERIFY2(wanted == 0 || answer.answer.text.size() >= said.safe,
            qPrintable(u"%1 of %2 characters in round %3"_s.arg(answer.answer.text.size())
                           .arg(said.safe)
                           .arg(round)));
    }
}

int main(int argc, char *argv[])
{
    qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); // these stories need no built-in service
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--live"_s)
        return live(arguments.at(2), arguments.at(3));
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "killedtest.moc"
