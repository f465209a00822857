#include "ui/transcript/transcript.h"
#include "presentation/conversationmodel.h"
#include "presentation/linking.h"
#include "presentation/picturesource.h"
#include "presentation/regionsmodel.h"
#include "ui/transcript/answerview.h"
#include "ui/transcript/card.h"
#include "ui/transcript/textview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;
using presentation::Linking;
using presentation::RegionId;
using ui::transcript::AnswerView;
using ui::transcript::TextView;

namespace {

model::Region regionFor(const QString &text, const QString &word, model::Tie tie = model::Tie::Given)
{
    return {.label = word,
        .polygon = QPolygonF(QRectF(0.1, 0.1, 0.2, 0.1)),
        .spans = {{.offset = text.indexOf(word), .length = word.size(), .tie = tie}}};
}

Message question(qint64 id, const QString &text)
{
    return {.id = id, .role = model::Role::User, .text = text};
}

Message answer(qint64 id, const QString &text, const QStringList &words = {})
{
    Message message{.id = id, .role = model::Role::Assistant, .connectionName = u"Built-in"_s};
    message.answer.text = text;
    for (const QString &word : words)
        message.answer.regions.append(regionFor(text, word));
    return message;
}

/// A transcript on a model that the test fills.
struct Room {
    presentation::ConversationModel model;
    Linking linking;
    presentation::PictureSource pictures{[](const model::Picture &) { return QString(); }};
    ui::transcript::Transcript transcript{model, linking, pictures};

    Room()
    {
        transcript.resize(400, 500);
        transcript.show();
    }
    TextView *words(int row)
    {
        auto *view = dynamic_cast<AnswerView *>(transcript.viewAt(row));
        return view ? view->words() : nullptr;
    }
    QAbstractButton *button(const QString &text)
    {
        for (auto *button : transcript.findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
};

} // namespace

class TranscriptTest : public QObject {
    Q_OBJECT

private slots:
    void groundedWordsAreUnderlinedInTheColourOfTheirRegion();
    void hoveringWordsTellsTheirRegion();
    void clickingWordsSelectsTheirRegionAndClickingElsewhereNone();
    void aRegionSelectedElsewhereLightsItsWordsAndScrollsToThem();
    void theViewFollowsTheStreamUntilThePersonScrollsUp();
    void theRowInViewStaysWhenAnAnswerGrowsBelow();
    void onlyRowsNearTheViewHaveWidgets();
    void wordsCanBeSelectedAndCopied();
    void copyGivesTheWholeAnswer();
    void markdownIsShownWithoutItsMarks();
    void codeHasAButtonThatCopiesIt();
    void aLinkTellsWhereItLeadsBeforeItOpens();
    void aProblemIsACardWithItsNextStep();
    void anAnswerThatWasTooLongCanGoOn();
    void whatHappenedBesideTheWordsIsTold_data();
    void whatHappenedBesideTheWordsIsTold();
    void aWaitCountsDownAndThenAsksAgain();
    void toolCallsTakeRepliesWhileTheyAreLast();
    void whatAnAnswerCostStandsBelowIt();
    void whatWasSentIsOneClickAway();
    void anInterruptedAnswerSaysSoAndCanBeAskedAgain();
    void aScreenReaderFindsTextAndPhrases();
    void howSureATieIsIsSaid();
    void whatElseTheModelWasToldIsOneClickAway();
    void theRawTextIsOneClickAway();
    void wordsAreSelectedByKeyAndStaySelected();
    void aMenuOverWordsNamesThem();
    void longWordsFitIntoANarrowPane();
    void anyMessageOfManyIsScrolledTo();
    void theViewStaysWhenThePaneGetsNarrow();
    void eachConversationKeepsItsPlace();
    void whatGrowsIsPaintedWhereItChanged();
    void aNarrowerPaneIsPaintedAnew();
};

void TranscriptTest::groundedWordsAreUnderlinedInTheColourOfTheirRegion()
{
    Room room;
    room.model.show(
        {.id = 1, .messages = {answer(2, u"There is a cake for 4.50."_s, {u"cake"_s, u"4.50"_s})}});
    TextView *view = room.words(0);
    QVERIFY(view);
    const QImage image = view->grab().toImage();
    for (int region = 0; region < 2; ++region) {
        const QRect piece = view->wordsPieces(region).first();
        int hits = 0;
        for (int y = piece.top(); y < piece.bottom() + 4 && y < image.height(); ++y)
            hits += image.pixelColor(piece.center().x(), y) == presentation::regionColour(region) ? 1 : 0;
        QVERIFY2(hits >= 2 && hits <= 3, qPrintable(QString::number(hits)));
    }
}

void TranscriptTest::hoveringWordsTellsTheirRegion()
{
    Room room;
    room.model.show(
        {.id = 1, .messages = {answer(2, u"There is a cake for 4.50."_s, {u"cake"_s, u"4.50"_s})}});
    QSignalSpy hovered(&room.linking, &Linking::hoveredChanged);
    TextView *view = room.words(0);
    QTest::mouseMove(view, view->wordsPieces(1).first().center());
    QTRY_COMPARE(room.linking.hovered(), std::optional(RegionId{2, 1}));
    QCOMPARE(view->hovered(), std::optional(1));
    QTest::mouseMove(view, view->wordsPieces(0).first().topLeft() - QPoint(20, -5));
    QTRY_COMPARE(room.linking.hovered(), std::optional<RegionId>());
}

void TranscriptTest::clickingWordsSelectsTheirRegionAndClickingElsewhereNone()
{
    Room room;
    room.model.show({.id = 1, .messages = {answer(2, u"There is a cake."_s, {u"cake"_s})}});
    TextView *view = room.words(0);
    QTest::mouseClick(view, Qt::LeftButton, {}, view->wordsPieces(0).first().center());
    QCOMPARE(room.linking.selected(), std::optional(RegionId{2, 0}));
    QCOMPARE(view->selected(), std::optional(0));
    QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(3, 5));
    QCOMPARE(room.linking.selected(), std::optional<RegionId>());
}

void TranscriptTest::aRegionSelectedElsewhereLightsItsWordsAndScrollsToThem()
{
    Room room;
    QList<Message> messages;
    for (int pair = 0; pair < 30; ++pair) {
        messages << question(2 * pair + 1, u"What is number %1?"_s.arg(pair));
        messages << answer(2 * pair + 2, u"It is a cake of kind %1."_s.arg(pair), {u"cake"_s});
    }
    room.model.show({.id = 1, .messages = messages});
    QVERIFY(!room.words(1));
    room.linking.select(RegionId{2, 0}, Linking::From::Stage);
    TextView *view = room.words(1);
    QVERIFY(view);
    QCOMPARE(view->selected(), std::optional(0));
    const QPoint middle = view->mapTo(room.transcript.viewport(), view->wordsRect(0).center());
    QVERIFY(room.transcript.viewport()->rect().contains(middle));
    QVERIFY(!room.transcript.isFollowing());
}

void TranscriptTest::theViewFollowsTheStreamUntilThePersonScrollsUp()
{
    Room room;
    Message growing = answer(2, {});
    growing.state = Message::State::Growing;
    room.model.show({.id = 1, .messages = {question(1, u"Read it"_s), growing}});
    auto *bar = room.transcript.verticalScrollBar();
    auto *jump = room.transcript.findChild<QAbstractButton *>(u"jumpToEnd"_s);
    const auto grow = [&] {
        growing.answer.text += u"Another line of the page.\n"_s;
        room.model.replace(1, growing);
    };
    for (int line = 0; line < 60; ++line)
        grow();
    QVERIFY(bar->maximum() > 200);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(!jump->isVisible());
    bar->setValue(50);
    grow();
    QCOMPARE(bar->value(), 50);
    QVERIFY(jump->isVisible());
    QTest::mouseClick(jump, Qt::LeftButton);
    QCOMPARE(bar->value(), bar->maximum());
    grow();
    QCOMPARE(bar->value(), bar->maximum());
}

void TranscriptTest::theRowInViewStaysWhenAnAnswerGrowsBelow()
{
    Room room;
    QList<Message> messages;
    for (qint64 id = 1; id <= 20; ++id)
        messages << answer(id, QString(300, u'w') + u" end"_s);
    room.model.show({.id = 1, .messages = messages});
    auto *bar = room.transcript.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int row = 10;
    QVERIFY(room.transcript.viewAt(row));
    const int before = room.transcript.viewAt(row)->y();
    messages.last().answer.text += QString(2000, u'w');
    room.model.replace(19, messages.last());
    QCOMPARE(room.transcript.viewAt(row)->y(), before);
}

void TranscriptTest::onlyRowsNearTheViewHaveWidgets()
{
    Room room;
    QList<Message> messages;
    for (qint64 id = 1; id <= 5000; ++id)
        messages << answer(id, u"Line %1"_s.arg(id));
    room.model.show({.id = 1, .messages = messages});
    QVERIFY(room.transcript.findChildren<AnswerView *>().size() < 60);
    room.transcript.verticalScrollBar()->setValue(0);
    QVERIFY(room.transcript.viewAt(0));
    QVERIFY(room.transcript.findChildren<AnswerView *>().size() < 60);
}

void TranscriptTest::wordsCanBeSelectedAndCopied()
{
    Room room;
    room.model.show({.id = 1, .messages = {answer(2, u"alpha beta gamma"_s)}});
    TextView *view = room.words(0);
    QTest::mouseDClick(
        view, Qt::LeftButton, {}, QPoint(view->fontMetrics().horizontalAdvance(u"alpha be"_s), 8));
    QCOMPARE(view->selectedText(), u"beta"_s);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"beta"_s);
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view->selectedText(), u"alpha beta gamma"_s);
}

void TranscriptTest::copyGivesTheWholeAnswer()
{
    Room room;
    room.model.show({.id = 1, .messages = {answer(2, u"It says:\n- Espresso"_s)}});
    QTest::mouseClick(room.button(u"Copy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"It says:\n- Espresso"_s);
}

void TranscriptTest::markdownIsShownWithoutItsMarks()
{
    Room room;
    room.model.show({.id = 1, .messages = {answer(2, u"A **bold** claim\n\n- one"_s)}});
    TextView *view = room.words(0);
    view->selectAll();
    view->copy();
    QCOMPARE(QApplication::clipboard()->text(), u"A bold claim\n- one"_s);
    view->copyMarkdown();
    QCOMPARE(QApplication::clipboard()->text(), u"A **bold** claim\n\n- one"_s);
    Message builtIn = answer(3, u"It says *2.40*"_s);
    builtIn.answer.modelName = u"groundglass-engine"_s; // quotes what it reads
    room.model.append(builtIn);
    QTRY_VERIFY(room.words(1));
    QCOMPARE(room.words(1)->shownText({0, 99}), u"It says *2.40*"_s);
}

void TranscriptTest::codeHasAButtonThatCopiesIt()
{
    Room room;
    room.model.show({.id = 1, .messages = {answer(2, u"Run\n\n```sh\nls -l\n```"_s)}});
    TextView *view = room.words(0);
    QCOMPARE(view->copyMarks().size(), 1);
    QTest::mouseClick(view, Qt::LeftButton, {}, view->copyMarks().constFirst().center());
    QCOMPARE(QApplication::clipboard()->text(), u"ls -l"_s);
}

void TranscriptTest::aLinkTellsWhereItLeadsBeforeItOpens()
{
    Room room;
    room.model.show({.id = 1, .messages = {answer(2, u"[here](https://example.com/a)"_s)}});
    TextView *view = room.words(0);
    QTest::mouseClick(view, Qt::LeftButton, {}, QPoint(8, 8));
    auto *menu = view->findChild<QMenu *>(u"linkMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().constFirst()->text().contains(u"https://example.com/a"_s));
    menu->actions().constLast()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"https://example.com/a"_s);
    menu->close();
}

void TranscriptTest::aProblemIsACardWithItsNextStep()
{
    Room room;
    Message failed = answer(2, {});
    failed.state = Message::State::Failed;
    failed.answer.problems = {{.kind = model::Problem::Kind::ConnectionRefused, .subject = u"example.org"_s}};
    room.model.show({.id = 1, .messages = {question(1, u"Read it"_s), failed}});
    auto *card = room.transcript.findChild<ui::transcript::Card *>(u"problemCard"_s);
    QVERIFY(card);
    QCOMPARE(card->sentence(), presentation::explain(failed.answer.problems.first()).sentence);
    QVERIFY(!room.words(1)->isVisible()); // never as words of the answer
    QSignalSpy steps(&room.transcript, &ui::transcript::Transcript::stepWanted);
    auto *button = card->findChild<QAbstractButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first().at(1).toLongLong(), 2);
}

void TranscriptTest::anAnswerThatWasTooLongCanGoOn()
{
    Room room;
    Message message = answer(2, u"And then"_s);
    message.answer.finish = model::FinishReason::Length;
    room.model.show({.id = 1, .messages = {question(1, u"Tell"_s), message}});
    QSignalSpy wanted(&room.transcript, &ui::transcript::Transcript::continueWanted);
    auto *button = room.button(u"Continue"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), 2);
}

void TranscriptTest::whatHappenedBesideTheWordsIsTold_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("said");
    Message message = answer(2, u"Words"_s);
    message.answer.picturesLeftOut = 3;
    QTest::newRow("pictures left out") << message << u"3 earlier picture"_s;
    message = answer(2, u"I cannot."_s);
    message.answer.refused = true;
    QTest::newRow("refused") << message << u"declined"_s;
    message = answer(2, {});
    message.answer.withdrawn = true;
    message.answer.problems = {{.kind = model::Problem::Kind::ContentFiltered}};
    QTest::newRow("withdrawn") << message << u"taken back"_s;
}

void TranscriptTest::whatHappenedBesideTheWordsIsTold()
{
    QFETCH(Message, message);
    QFETCH(QString, said);
    Room room;
    room.model.show({.id = 1, .messages = {question(1, u"Tell"_s), message}});
    QStringList sentences;
    for (const auto *card : room.transcript.findChildren<ui::transcript::Card *>()) {
        if (card->isVisible())
            sentences += card->sentence();
    }
    QVERIFY2(!sentences.filter(said).isEmpty(), qPrintable(sentences.join(u'\n')));
}

void TranscriptTest::aWaitCountsDownAndThenAsksAgain()
{
    Room room;
    Message growing = answer(2, {});
    growing.state = Message::State::Growing;
    Message failed = growing;
    failed.state = Message::State::Failed;
    failed.answer.problems = {
        {.kind = model::Problem::Kind::RateLimited, .wait = std::chrono::milliseconds(1500)}};
    room.model.show({.id = 1, .messages = {question(1, u"Tell"_s), growing}});
    room.model.replace(1, failed);
    QSignalSpy again(&room.transcript, &ui::transcript::Transcript::askAgainWanted);
    auto *button = room.transcript.findChild<QAbstractButton *>(u"waitAndAsk"_s);
    QVERIFY(button);
    QVERIFY2(button->text().startsWith(u"Wait "_s), qPrintable(button->text()));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(button->text().startsWith(u"Asking again in "_s));
    QTest::mouseClick(button, Qt::LeftButton); // taken back
    QVERIFY(button->text().startsWith(u"Wait "_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 30'000);
    QCOMPARE(again.first().first().toLongLong(), 2);
    QCOMPARE(button->text(), u"Ask again"_s);
    QTest::mouseClick(button, Qt::LeftButton); // and at once from now on
    QCOMPARE(again.size(), 2);
}

void TranscriptTest::toolCallsTakeRepliesWhileTheyAreLast()
{
    Room room;
    Message message = answer(2, {});
    message.answer.toolCalls = {{u"c1"_s, u"find"_s, u"{\"a\":1}"_s}, {u"c2"_s, u"look"_s, u"{}"_s}};
    room.model.show({.id = 1, .messages = {question(1, u"Tell"_s), message}});
    QSignalSpy replied(&room.transcript, &ui::transcript::Transcript::toolRepliesGiven);
    const auto edits = room.transcript.findChildren<QLineEdit *>(u"toolReply"_s);
    QCOMPARE(edits.size(), 2);
    QTest::keyClicks(edits.first(), u"42"_s);
    QTest::mouseClick(room.transcript.findChild<QAbstractButton *>(u"sendToolReplies"_s), Qt::LeftButton);
    QCOMPARE(replied.size(), 1);
    QCOMPARE(replied.first().at(1).toStringList(), QStringList({u"42"_s, QString()}));
    Message replies{.id = 3, .role = model::Role::Tool};
    replies.toolReplies = {{u"c1"_s, u"find"_s, u"42"_s}, {u"c2"_s, u"look"_s, {}, true}};
    room.model.append(replies);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(room.transcript.findChildren<QLineEdit *>(u"toolReply"_s).isEmpty());
    QVERIFY(room.transcript.viewAt(2)->accessibleName().contains(u"find: 42"_s));
    QVERIFY(room.transcript.viewAt(2)->accessibleName().contains(u"look: skipped"_s));
}

void TranscriptTest::whatAnAnswerCostStandsBelowIt()
{
    Room room;
    Message message = answer(2, u"Words"_s);
    message.answer.usage = model::Usage{.promptTokens = 455, .completionTokens = 100};
    message.answer.cost = 9'550;
    room.model.show({.id = 1, .messages = {message, answer(3, u"Uncounted"_s)}});
    auto *usage = room.transcript.viewAt(0)->findChild<QLabel *>(u"usage"_s);
    QVERIFY(usage && usage->isVisible());
    QVERIFY(usage->text().contains(u"455"_s) && usage->text().contains(u"$0.00955"_s));
    QVERIFY(!usage->toolTip().isEmpty());
    QVERIFY(!room.transcript.viewAt(1)->findChild<QLabel *>(u"usage"_s)->isVisible());
}

void TranscriptTest::whatWasSentIsOneClickAway()
{
    Room room;
    Message failed = answer(2, {});
    failed.state = Message::State::Failed;
    failed.answer.problems = {{.kind = model::Problem::Kind::RequestRefused}};
    room.model.show({.id = 1, .messages = {failed}});
    QSignalSpy wanted(&room.transcript, &ui::transcript::Transcript::sentWanted);
    auto *button = room.button(u"What was sent"_s);
    QVERIFY(button); // of an answer that failed as well
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void TranscriptTest::anInterruptedAnswerSaysSoAndCanBeAskedAgain()
{
    Room room;
    Message half = answer(2, u"The menu lists"_s);
    half.state = Message::State::Interrupted;
    room.model.show({.id = 1, .messages = {question(1, u"Read it"_s), half}});
    auto *card = room.transcript.findChild<ui::transcript::Card *>(u"interruptedCard"_s);
    QVERIFY(card);
    QSignalSpy again(&room.transcript, &ui::transcript::Transcript::askAgainWanted);
    QTest::mouseClick(card->findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(again.size(), 1);
    QCOMPARE(again.first().first().toLongLong(), 2);
}

void TranscriptTest::aScreenReaderFindsTextAndPhrases()
{
    Room room;
    room.model.show({.id = 1, .messages = {answer(2, u"There is a cake."_s, {u"cake"_s})}});
    QAccessibleInterface *text = QAccessible::queryAccessibleInterface(room.words(0));
    QVERIFY(text);
    QCOMPARE(text->text(QAccessible::Name), u"There is a cake."_s);
    QCOMPARE(text->childCount(), 1);
    QAccessibleInterface *phrase = text->child(0);
    QCOMPARE(phrase->role(), QAccessible::Link);
    QCOMPARE(phrase->text(QAccessible::Name), u"cake"_s);
    QVERIFY(phrase->text(QAccessible::Description).contains(u"left"_s));
    phrase->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(room.linking.selected(), std::optional(RegionId{2, 0}));
}

void TranscriptTest::howSureATieIsIsSaid()
{
    Room room;
    Message message = answer(2, u"A cake, a plate, a fork."_s);
    message.answer.regions = {regionFor(message.answer.text, u"cake"_s),
        regionFor(message.answer.text, u"plate"_s, model::Tie::Matched),
        regionFor(message.answer.text, u"fork"_s, model::Tie::ByHand)};
    room.model.show({.id = 1, .messages = {message}});
    QAccessibleInterface *text = QAccessible::queryAccessibleInterface(room.words(0));
    QCOMPARE(text->childCount(), 3);
    const QStringList sure{u"said by"_s, u"matched by"_s, u"tied by hand"_s};
    for (int phrase = 0; phrase < 3; ++phrase)
        QVERIFY2(text->child(phrase)->text(QAccessible::Description).contains(sure.at(phrase)),
            qPrintable(text->child(phrase)->text(QAccessible::Description)));
}

void TranscriptTest::whatElseTheModelWasToldIsOneClickAway()
{
    Room room;
    Message asked = question(1, u"What is it?"_s);
    room.model.append(asked);
    room.model.append(answer(2, u"A kettle."_s));
    QVERIFY(!room.button(u"Also told to the model"_s));
    asked.addition = u"An image analysis found this in the picture: kettle"_s;
    room.model.replace(0, asked);
    const int before = room.transcript.viewAt(1)->y();
    QAbstractButton *more = room.button(u"Also told to the model"_s);
    QVERIFY(more);
    QTest::mouseClick(more, Qt::LeftButton);
    const auto *words = room.transcript.findChild<TextView *>(u"addition"_s);
    QVERIFY(words && words->isVisible());
    QCOMPARE(words->text(), asked.addition);
    QVERIFY(room.transcript.viewAt(1)->y() > before); // it makes room
    QVERIFY(words->geometry().bottom() <= room.transcript.viewAt(0)->height());
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(!words->isVisible());
    QCOMPARE(room.transcript.viewAt(1)->y(), before);
}

void TranscriptTest::theRawTextIsOneClickAway()
{
    Room room;
    Message message = answer(2, u"A cake."_s, {u"cake"_s});
    const QString raw = u"A <ref>cake</ref><box>(1,2),(3,4)</box>."_s;
    message.answer.reading = model::PlaceReading{.rawText = raw, .family = u"qwen-vl"_s};
    room.model.show({.id = 1, .messages = {message, answer(3, u"Plain words."_s)}});
    auto *button = room.transcript.viewAt(0)->findChild<QAbstractButton *>(u"showRaw"_s);
    QVERIFY(button && button->isVisible());
    QVERIFY(!room.transcript.viewAt(1)->findChild<QAbstractButton *>(u"showRaw"_s)->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(room.words(0)->text(), raw);
    QVERIFY(room.words(0)->grounded().isEmpty());
    room.model.replace(0, message); // it stays so when the answer changes
    QCOMPARE(room.words(0)->text(), raw);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(room.words(0)->text(), u"A cake."_s);
    QCOMPARE(room.words(0)->grounded().size(), 1);

    QSignalSpy frame(&room.transcript, &ui::transcript::Transcript::frameWanted);
    QTest::mouseClick(room.transcript.viewAt(0)->findChild<QAbstractButton *>(u"readAs"_s), Qt::LeftButton);
    QCOMPARE(frame.size(), 1);
    QCOMPARE(frame.first().first().toLongLong(), 2);
}

void TranscriptTest::wordsAreSelectedByKeyAndStaySelected()
{
    Room room;
    room.model.show({.id = 1, .messages = {answer(2, u"A cake here."_s), answer(3, u"And there."_s)}});
    QSignalSpy changed(&room.transcript, &ui::transcript::Transcript::selectedWordsChanged);
    TextView *view = room.words(0);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(view->selectedText(), u"A cake"_s);
    QCOMPARE(changed.size(), 3);
    room.transcript.setFocus(); // turning elsewhere keeps them
    QVERIFY(room.transcript.selectedWords());
    QCOMPARE(room.transcript.selectedWords()->message, 2);
    QCOMPARE(room.transcript.selectedWords()->length, 6);
    QTest::keyClick(room.words(1), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(view->selectedText().isEmpty()); // another answer takes over
    QCOMPARE(room.transcript.selectedWords()->message, 3);
}

void TranscriptTest::aMenuOverWordsNamesThem()
{
    Room room;
    room.model.show({.id = 1, .messages = {answer(2, u"There is a cake."_s, {u"cake"_s})}});
    RegionId region;
    presentation::WordRange words;
    connect(&room.transcript, &ui::transcript::Transcript::wordsMenuOpening, this,
        [&](QMenu *, RegionId over, presentation::WordRange under) {
            region = over;
            words = under;
        });
    TextView *view = room.words(0);
    const QPoint point = view->wordsPieces(0).first().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, view->mapToGlobal(point));
    QApplication::sendEvent(view, &event);
    QCOMPARE(region, (RegionId{2, 0}));
    QCOMPARE(words.offset, 11);
    QCOMPARE(words.length, 4);
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void TranscriptTest::longWordsFitIntoANarrowPane()
{
    Room room;
    room.transcript.resize(200, 400);
    room.model.show({.id = 1, .messages = {question(1, QString(300, u'W')), answer(2, QString(300, u'W'))}});
    for (int row = 0; row < 2; ++row) {
        QVERIFY(room.transcript.viewAt(row));
        QVERIFY(room.transcript.viewAt(row)->geometry().right() <= room.transcript.viewport()->width());
    }
}

namespace {

QList<Message> many(int count)
{
    QList<Message> messages;
    for (int id = 1; id <= count; ++id)
        messages.append(id % 2
                ? question(id, u"Question %1?"_s.arg(id))
                : answer(id, u"Answer %1.\n\n"_s.arg(id) + u"Some more words. "_s.repeated(id % 40)));
    return messages;
}

/// The row at the top of the view.
int topRow(const Room &room)
{
    return room.transcript.firstRowInView();
}

} // namespace

void TranscriptTest::anyMessageOfManyIsScrolledTo()
{
    Room room;
    room.model.show({.id = 1, .messages = many(10'000)});
    QVERIFY(room.transcript.isFollowing());
    QVERIFY(room.transcript.viewAt(9'999));
    QVERIFY(room.transcript.rowsWithViews().size() < 40);
    for (const qint64 message : {1, 5'000, 9'998, 2, 7'777}) {
        room.transcript.bringIntoView(message, {0, 6});
        const int row = room.model.rowOf(message);
        auto *view = room.transcript.viewAt(row);
        QVERIFY(view);
        const QRect there = view->geometry();
        QVERIFY2(room.transcript.viewport()->rect().intersects(there), qPrintable(QString::number(message)));
        QVERIFY(room.transcript.rowsWithViews().size() < 40);
    }
    room.transcript.jumpToEnd();
    QVERIFY(room.transcript.isFollowing());
    QCOMPARE(room.transcript.verticalScrollBar()->value(), room.transcript.verticalScrollBar()->maximum());
}

void TranscriptTest::theViewStaysWhenThePaneGetsNarrow()
{
    Room room;
    room.model.show({.id = 1, .messages = many(400)});
    room.transcript.bringIntoView(200, {0, 6});
    const int row = topRow(room);
    room.transcript.resize(300, 500);
    QCOMPARE(topRow(room), row);
    room.transcript.resize(700, 900);
    QCOMPARE(topRow(room), row);
    Message last = answer(400, u"It grows."_s);
    last.state = Message::State::Growing;
    room.model.replace(399, last);
    last.answer.text += u"\n\nAnd grows."_s.repeated(30);
    room.model.replace(399, last);
    QCOMPARE(topRow(room), row);
    QVERIFY(!room.transcript.isFollowing());
}

namespace {

/// Remembers what was painted of a widget.
class Paints : public QObject {
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }

    QRegion painted;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
};

} // namespace

void TranscriptTest::whatGrowsIsPaintedWhereItChanged()
{
    Room room;
    Message growing = answer(1, u"A paragraph that stays.\n\n"_s.repeated(40) + u"And one"_s);
    growing.state = Message::State::Growing;
    room.model.show({.id = 1, .messages = {growing}});
    QVERIFY(QTest::qWaitForWindowExposed(&room.transcript));
    QTest::qWait(50);
    TextView *words = room.words(0);
    Paints paints(words);
    growing.answer.text += u" that grows"_s;
    room.model.replace(0, growing);
    QTRY_VERIFY_WITH_TIMEOUT(!paints.painted.isEmpty(), 30'000);
    QVERIFY2(paints.painted.boundingRect().top() > words->height() - 80,
        qPrintable(QString::number(paints.painted.boundingRect().top())));
    paints.painted = {};
    growing.answer.text += u"\n\nA paragraph behind it"_s; // the view follows and what is drawn is moved
    room.model.replace(0, growing);
    QTRY_VERIFY_WITH_TIMEOUT(!paints.painted.isEmpty(), 30'000);
    QVERIFY2(paints.painted.boundingRect().height() < 160,
        qPrintable(QString::number(paints.painted.boundingRect().height())));
}

void TranscriptTest::aNarrowerPaneIsPaintedAnew()
{
    Room room;
    room.model.show({.id = 1, .messages = {answer(1, u"Some words that are wrapped once. "_s.repeated(9))}});
    QVERIFY(QTest::qWaitForWindowExposed(&room.transcript));
    TextView *words = room.words(0);
    QTest::qWait(50);
    Paints paints(words);
    room.transcript.resize(300, 500);
    QTRY_VERIFY_WITH_TIMEOUT(QRegion(words->rect()).subtracted(paints.painted).isEmpty(), 30'000);
}

void TranscriptTest::eachConversationKeepsItsPlace()
{
    Room room;
    const model::Conversation one{.id = 1, .messages = many(300)};
    const model::Conversation other{.id = 2, .messages = many(10)};
    room.model.show(one);
    room.transcript.bringIntoView(100, {0, 6});
    const int row = topRow(room);
    room.model.show(other);
    QVERIFY(room.transcript.isFollowing());
    room.model.show(one);
    QVERIFY(!room.transcript.isFollowing());
    QCOMPARE(topRow(room), row);
}

QTEST_MAIN(TranscriptTest)
#include "transcripttest.moc"
