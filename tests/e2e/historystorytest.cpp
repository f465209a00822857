#include "e2e/story.h"

#include "presentation/workspace.h"
#include "support/scriptedservice.h"
#include "ui/stage/stage.h"
#include "ui/transcript/messageview.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/transcript.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panes.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Reaction;

namespace {

constexpr int patience = 60'000;

bool isAnywhere(const QString &folder, const QByteArray &bytes)
{
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

/// People find again what was said, and get rid of it.
class HistoryStoryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("GROUNDGLASS_ENGINE", "/nonexistent");
        qputenv("GROUNDGLASS_KEYCHAIN", "off");
    }
    void wordsAreFoundAndLeadToTheirMessage();
    void theKeyboardIsEnough();
    void filtersAreSetAndTakenAway();
    void aConversationIsDeletedWhileItAnswers();
    void nothingIsLeftOfADeletedConversation();

private:
    static QLineEdit &field(Story &story)
    {
        return *story.window().findChild<QLineEdit *>(u"searchEverything"_s);
    }
    static QListView &list(Story &story, const QString &name)
    {
        return *story.window().findChild<QListView *>(name);
    }
    static void ask(Story &story, const QString &question)
    {
        story.type(question);
        QTest::keyClick(&story.input(), Qt::Key_Return);
    }
    static void askAndWait(Story &story, const QString &question)
    {
        ask(story, question);
        QTRY_VERIFY_WITH_TIMEOUT(
            story.lastMessage().state == model::Message::State::Complete && !story.workspace().isAnswering(),
            patience);
    }
    static void search(Story &story, const QString &typed, int finds)
    {
        QTest::keyClick(&story.window(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(field(story).hasFocus(), patience);
        QTest::keyClicks(&field(story), typed);
        QTRY_VERIFY_WITH_TIMEOUT( // what was just said is found a moment later
            (story.workspace().search().again(), QTest::qWait(200),
                story.workspace().search().rowCount() == finds),
            patience);
    }
    static QStringList marked(Story &story)
    {
        QStringList words;
        const auto &transcript = story.window().panes()->transcript();
        for (const int row : transcript.rowsWithViews()) {
            const auto *text = transcript.viewAt(row)->words();
            for (const auto &range : text->marks())
                words << text->text().mid(range.from, range.to - range.from);
        }
        return words;
    }
};

void HistoryStoryTest::wordsAreFoundAndLeadToTheirMessage()
{
    const QTemporaryDir folder;
    support::ScriptedService service(
        {Reaction::stream(support::shortAnswerEvents({"The lighthouse ", "stands on a **rock**."})),
            Reaction::stream(support::shortAnswerEvents({"A kettle."}))});
    Story story(folder.path());
    story.connectTo(service.url());
    askAndWait(story, u"What is at the coast?"_s);
    const qint64 coast = story.workspace().conversation().conversation();
    story.workspace().newConversation();
    askAndWait(story, u"And in the kitchen?"_s);
    search(story, u"lightho rock"_s, 1);
    auto &finds = list(story, u"searchResults"_s);
    QVERIFY(finds.isVisible());
    QVERIFY(!list(story, u"conversations"_s).isVisible());
    QTest::mouseClick(
        finds.viewport(), Qt::LeftButton, {}, finds.visualRect(finds.model()->index(0, 0)).center());
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().conversation().conversation(), coast, patience);
    QTRY_COMPARE_WITH_TIMEOUT(marked(story), (QStringList{u"lighthouse"_s, u"rock"_s}), patience);
    // Another conversation has no marks of it.
    QTest::keyClick(&story.window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(marked(story).isEmpty(), patience);
}

void HistoryStoryTest::theKeyboardIsEnough()
{
    const QTemporaryDir folder;
    support::ScriptedService service({Reaction::stream(support::shortAnswerEvents({"合計 1,280円 です"}))});
    Story story(folder.path());
    story.connectTo(service.url());
    askAndWait(story, u"How much is it?"_s);
    const qint64 id = story.workspace().conversation().conversation();
    story.workspace().newConversation();
    search(story, u"much"_s, 2); // and the title
    QTest::keyClick(&field(story), Qt::Key_Down);
    auto &finds = list(story, u"searchResults"_s);
    QVERIFY(finds.hasFocus());
    QTest::keyClick(&finds, Qt::Key_Down);
    QTest::keyClick(&finds, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().conversation().conversation(), id, patience);
    QTRY_COMPARE_WITH_TIMEOUT(marked(story), QStringList{u"much"_s}, patience);
    QTest::keyClick(&finds, Qt::Key_Escape);
    QVERIFY(field(story).hasFocus());
    field(story).setText(u"合計"_s);
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().search().rowCount(), 1, patience);
    QTest::keyClick(&field(story), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(marked(story), QStringList{u"合計"_s}, patience);
    QTest::keyClick(&field(story), Qt::Key_Escape);
    QVERIFY(field(story).text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(list(story, u"conversations"_s).isVisible(), patience);
    QTest::keyClick(&field(story), Qt::Key_Escape);
    QVERIFY(story.input().hasFocus());
}

void HistoryStoryTest::filtersAreSetAndTakenAway()
{
    const QTemporaryDir folder;
    support::ScriptedService service({Reaction::stream(support::shortAnswerEvents({"Yes."}))});
    Story story(folder.path());
    story.connectTo(service.url());
    askAndWait(story, u"Is there a harbour?"_s);
    search(story, u"harbour"_s, 2);
    story.workspace().search().setChoice({.withPictures = true});
    const auto visible = [&story](const QString &name) {
        const auto buttons = story.window().findChildren<QAbstractButton *>(name);
        return std::any_of(
            buttons.begin(), buttons.end(), [](const auto *button) { return button->isVisible(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(visible(u"clearFilters"_s), patience);
    QVERIFY(visible(u"filterChip"_s));
    QTest::mouseClick(story.window().findChild<QAbstractButton *>(u"clearFilters"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().search().rowCount(), 2, patience);
    QVERIFY(!visible(u"clearFilters"_s));
    QVERIFY(!visible(u"filterChip"_s));
}

void HistoryStoryTest::aConversationIsDeletedWhileItAnswers()
{
    const QTemporaryDir folder;
    auto events = support::shortAnswerEvents({"It is ", "a long ", "answer."});
    support::ScriptedService service({Reaction::stream(events).stepByStep()});
    Story story(folder.path());
    story.connectTo(service.url());
    ask(story, u"Tell me all."_s);
    QTRY_VERIFY_WITH_TIMEOUT(!service.requests().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        (service.step(), story.lastMessage().answer.text.startsWith(u"It is"_s)), patience);
    const qint64 id = story.workspace().conversation().conversation();
    auto &conversations = list(story, u"conversations"_s);
    QTRY_VERIFY_WITH_TIMEOUT(conversations.currentIndex().isValid(), patience);
    conversations.setFocus();
    QTest::keyClick(&conversations, Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(story.workspace().conversation().rowCount() == 0, patience);
    QVERIFY(!story.workspace().isAnswering());
    QVERIFY(story.window().findChild<QWidget *>(u"undoBar"_s)->isVisible());
    QTest::keyClick(&conversations, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().conversation().conversation(), id, patience);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, model::Message::State::Stopped, patience);
    QVERIFY(!story.window().findChild<QWidget *>(u"undoBar"_s)->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT( // the keyboard is where it was
        story.workspace().history().idAt(conversations.currentIndex().row()), id, patience);
}

void HistoryStoryTest::nothingIsLeftOfADeletedConversation()
{
    const QTemporaryDir folder;
    support::ScriptedService service(
        {Reaction::stream(support::shortAnswerEvents({"The zanzibar quokka."}))});
    {
        Story story(folder.path());
        story.connectTo(service.url());
        story.drop(QStringLiteral(SAMPLES_DIR "/menu.png"), &story.window());
        QTRY_COMPARE_WITH_TIMEOUT(story.workspace().draft().pictures().size(), 1, patience);
        askAndWait(story, u"A xylograph?"_s);
        search(story, u"quokka"_s, 1);
        QTest::keyClick(&field(story), Qt::Key_Escape);
        QVERIFY(isAnywhere(folder.path(), "xylograph"));
        auto &conversations = list(story, u"conversations"_s);
        QTRY_VERIFY_WITH_TIMEOUT(conversations.currentIndex().isValid(), patience);
        QTest::keyClick(&conversations, Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!isAnywhere(folder.path(), "xylograph"), patience);
    }
    QFile picture(QStringLiteral(SAMPLES_DIR "/menu.png"));
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const QByteArray pixels = picture.readAll().mid(2000, 64);
    for (const QByteArray &gone : {QByteArray("xylograph"), QByteArray("zanzibar"), QByteArray("quokka"),
             QByteArray("menu.png"), pixels})
        QVERIFY2(!isAnywhere(folder.path(), gone), gone.constData());
}

QTEST_MAIN(HistoryStoryTest)
#include "historystorytest.moc"
