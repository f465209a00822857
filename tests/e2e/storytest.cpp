#include "e2e/story.h"

#include "presentation/workspace.h"
#include "ui/stage/stage.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/transcript.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panes.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;

namespace {

constexpr int patience = 120'000; // reading a picture is slow under sanitizers

QString sample(const QString &name)
{
    return QStringLiteral(SAMPLES_DIR) + u'/' + name;
}

} // namespace

/// The first story that a person lives through, with the real built-in service.
class StoryTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aDroppedPictureIsAskedAboutAndItsWordsAndRegionsLightEachOther();
    void aClosedProgramOpensWithTheSameConversation();
    void aSampleNeedsOneClickAndEnter();
    void filesFromTheCommandLineBecomeChips();
    void whatCannotBeAnsweredOffersAModelAndKeepsTheQuestion();

private:
    void askAboutTheMenu(Story &story);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoryTest::init()
{
    qputenv("GROUNDGLASS_ENGINE", BIN_DIR "/groundglass-engine");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void StoryTest::askAboutTheMenu(Story &story)
{
    story.drop(sample(u"menu.png"_s), story.window().panes()->transcript().viewport());
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().draft().pictures().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!story.stage().viewport().imageSize().isEmpty(), patience);
    story.type(u"What does it say?"_s);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    QCOMPARE(story.workspace().draft().rowCount(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, Message::State::Complete, patience);
}

void StoryTest::aDroppedPictureIsAskedAboutAndItsWordsAndRegionsLightEachOther()
{
    Story story(m_folder->path());
    askAboutTheMenu(story);
    const model::Answer answer = story.lastMessage().answer;
    QVERIFY2(answer.text.contains(u"Espresso"_s, Qt::CaseInsensitive), qPrintable(answer.text));
    QVERIFY(!answer.regions.isEmpty());
    QCOMPARE(story.workspace().regions().rowCount(), static_cast<int>(answer.regions.size()));

    ui::transcript::TextView *words = story.answerWords();
    QVERIFY(words);
    QVERIFY(!words->grounded().isEmpty());

    // words -> region
    const int first = words->grounded().first().region;
    QVERIFY(!words->wordsPieces(first).isEmpty());
    const QPoint onWords = words->wordsPieces(first).first().center();
    QTest::mouseMove(words, onWords);
    QTRY_VERIFY(story.workspace().linking().hovered());
    QCOMPARE(story.workspace().linking().hovered()->index, first);
    QTest::mouseClick(words, Qt::LeftButton, {}, onWords);
    QVERIFY(story.workspace().linking().selected());
    QCOMPARE(story.workspace().linking().selected()->index, first);

    // region -> words
    const int last = words->grounded().last().region;
    story.stage().fit();
    QTest::mouseClick(&story.stage(), Qt::LeftButton, {}, story.middleOf(answer.regions.at(last)));
    QTRY_VERIFY(story.workspace().linking().selected());
    const int chosen = story.workspace().linking().selected()->index;
    QTRY_COMPARE(story.answerWords()->selected(), std::optional(chosen));
    QVERIFY(answer.regions.at(chosen).polygon.boundingRect().contains(
        answer.regions.at(last).polygon.boundingRect().center()));
}

void StoryTest::aClosedProgramOpensWithTheSameConversation()
{
    Message before;
    {
        Story story(m_folder->path());
        askAboutTheMenu(story);
        before = story.lastMessage();
        story.window().close();
    }
    Story again(m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(again.workspace().conversation().rowCount(), 2, patience);
    const Message after = again.lastMessage();
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.state, Message::State::Complete);
    QCOMPARE(after.answer.text, before.answer.text);
    QCOMPARE(after.answer.regions.size(), before.answer.regions.size());
    QTRY_VERIFY_WITH_TIMEOUT(!again.stage().viewport().imageSize().isEmpty(), patience);
    QTRY_COMPARE(again.workspace().history().rowCount(), 2); // a heading and the conversation
    QCOMPARE(
        again.workspace().history().data(again.workspace().history().index(1), Qt::DisplayRole).toString(),
        u"What does it say?"_s);
    QTRY_VERIFY(again.answerWords());
    QVERIFY(!again.answerWords()->grounded().isEmpty());
}

void StoryTest::aSampleNeedsOneClickAndEnter()
{
    Story story(m_folder->path());
    auto *button = story.window().findChild<QAbstractButton *>(u"sample"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().draft().pictures().size(), 1, patience);
    QVERIFY(!story.input().toPlainText().isEmpty());
    QTest::keyClick(&story.input(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, Message::State::Complete, patience);
    QVERIFY(!story.lastMessage().answer.regions.isEmpty());
}

void StoryTest::filesFromTheCommandLineBecomeChips()
{
    Story story(m_folder->path(), {sample(u"menu.png"_s), sample(u"invoice.png"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().draft().pictures().size(), 2, patience);
    QCOMPARE(story.window().findChildren<QWidget *>(u"chip"_s).size(), 2);
}

void StoryTest::whatCannotBeAnsweredOffersAModelAndKeepsTheQuestion()
{
    Story story(m_folder->path());
    story.drop(sample(u"menu.png"_s), &story.stage());
    QTRY_COMPARE_WITH_TIMEOUT(story.workspace().draft().pictures().size(), 1, patience);
    story.type(u"Is there a giraffe?"_s);
    QTest::keyClick(&story.input(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(story.lastMessage().state, Message::State::Complete, patience);
    QAbstractButton *offer = nullptr;
    for (auto *button : story.window().findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"Connect a model"_s) && button->isVisible())
            offer = button;
    }
    QVERIFY(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    QVERIFY(story.window().findChild<QWidget *>(u"connectDialog"_s));
    QCOMPARE(story.workspace().conversation().messageAt(0).text, u"Is there a giraffe?"_s);
}

QTEST_MAIN(StoryTest)
#include "storytest.moc"
