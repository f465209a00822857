#include "e2e/story.h"

#include "presentation/workspace.h"
#include "support/scriptedservice.h"
#include "ui/stage/stage.h"
#include "ui/transcript/answerview.h"
#include "ui/transcript/textview.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using model::Message;

namespace {

constexpr int patience = 60'000;

/// The beginning of an answer with one grounded phrase; the rest never comes.
QList<QByteArray> beginningOfAnAnswer()
{
    const QByteArray grounding =
        R"("enhancements":{"grounding":{"lines":[{"text":"The menu lists espresso","spans":[{"text":"espresso",)"
        R"("offset":15,"length":8,"polygon":[{"x":0.1,"y":0.3},{"x":0.5,"y":0.3},{"x":0.5,"y":0.4},)"
        R"({"x":0.1,"y":0.4}]}]}],"status":"Success"}})";
    return {
        R"({"id":"a","model":"m","choices":[{"index":0,"delta":{"role":"assistant"},"finish_reason":null}]})",
        R"({"id":"a","model":"m","choices":[{"index":0,"delta":{"content":"The menu lists espresso"},)"
            + grounding + R"(,"finish_reason":null}]})"};
}

/// What the other process does: asks, and tells when words and regions are kept. It never ends by itself.
int live(const QString &folder, const QString &endpoint)
{
    Story story(folder);
    story.connectTo(QUrl(endpoint));
    story.drop(QStringLiteral(SAMPLES_DIR "/menu.png"), &story.window());
    if (!QTest::qWaitFor([&] { return story.workspace().draft().pictures().size() == 1; }, patience))
        return 1;
    QObject::connect(&story.workspace(), &presentation::Workspace::growthKept, [&story] {
        if (story.lastMessage().answer.regions.isEmpty())
            return;
        std::printf("kept\n");
        std::fflush(stdout);
    });
    story.type(u"What is on it?"_s);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    return QApplication::exec();
}

} // namespace

/// A program that is killed in mid-answer loses nothing that was shown.
class InterruptedTest : public QObject {
    Q_OBJECT

private slots:
    void anAnswerKilledHalfWayIsThereAndSaysSo();
    void stopEndsTheAnswerAndKeepsItsWords_data();
    void stopEndsTheAnswerAndKeepsItsWords();
    void aClosedWindowLeavesTheAnswerInterrupted();
};

void InterruptedTest::anAnswerKilledHalfWayIsThereAndSaysSo()
{
    const QTemporaryDir folder;
    support::ScriptedService service(
        {support::Reaction::stream(beginningOfAnAnswer(), support::Reaction::End::Hang)});
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(
        QCoreApplication::applicationFilePath(), {u"--live"_s, folder.path(), service.url().toString()});
    QByteArray said;
    connect(
        &program, &QProcess::readyReadStandardOutput, this, [&] { said += program.readAllStandardOutput(); });
    QTRY_VERIFY_WITH_TIMEOUT(said.contains("kept"), patience);
    ::kill(static_cast<pid_t>(program.processId()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, patience);

    Story story(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().conversation().rowCount(), 2, patience);
    const Message answer = story.lastMessage();
    QCOMPARE(answer.state, Message::State::Interrupted);
    QCOMPARE(answer.answer.text, u"The menu lists espresso"_s);
    QCOMPARE(answer.answer.regions.size(), 1);
    QCOMPARE(story.workspace().conversation().messageAt(0).pictures.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!story.stage().viewport().imageSize().isEmpty(), patience);
    QTRY_VERIFY(story.answerWords());
    QCOMPARE(story.answerWords()->grounded().size(), 1);
    auto *card = story.window().findChild<QWidget *>(u"interruptedCard"_s);
    QVERIFY(card);
    auto *again = card->findChild<QAbstractButton *>();
    QVERIFY(again);
    QCOMPARE(again->text(), u"Ask again"_s);
    story.connectTo(service.url());
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(service.requests().size(), 2, patience);
    QCOMPARE(story.lastMessage().state, Message::State::Growing);
}

void InterruptedTest::stopEndsTheAnswerAndKeepsItsWords_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("the stop button") << false;
    QTest::newRow("the Esc key") << true;
}

void InterruptedTest::stopEndsTheAnswerAndKeepsItsWords()
{
    QFETCH(const bool, byKey);
    const QTemporaryDir folder;
    support::ScriptedService service(
        {support::Reaction::stream(beginningOfAnAnswer(), support::Reaction::End::Hang)});
    Story story(folder.path());
    story.connectTo(service.url());
    story.type(u"What is on it?"_s);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!story.lastMessage().answer.text.isEmpty(), patience);
    QCOMPARE(story.lastMessage().state, Message::State::Growing);
    if (byKey)
        QTest::keyClick(&story.input(), Qt::Key_Escape);
    else
        QTest::mouseClick(story.window().findChild<QAbstractButton *>(u"send"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, Message::State::Stopped, patience);
    QCOMPARE(story.lastMessage().answer.text, u"The menu lists espresso"_s);
    QTRY_VERIFY(!story.workspace().isAnswering());
}

void InterruptedTest::aClosedWindowLeavesTheAnswerInterrupted()
{
    const QTemporaryDir folder;
    support::ScriptedService service(
        {support::Reaction::stream(beginningOfAnAnswer(), support::Reaction::End::Hang)});
    {
        Story story(folder.path());
        story.connectTo(service.url());
        story.type(u"What is on it?"_s);
        QTest::keyClick(&story.input(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!story.lastMessage().answer.text.isEmpty(), patience);
    }
    Story again(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(again.workspace().conversation().rowCount(), 2, patience);
    QCOMPARE(again.lastMessage().state, Message::State::Interrupted);
    QCOMPARE(again.lastMessage().answer.text, u"The menu lists espresso"_s);
}

int main(int argc, char *argv[])
{
    qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); // these stories need no built-in service
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--live"_s)
        return live(arguments.at(2), arguments.at(3));
    InterruptedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "interruptedtest.moc"
