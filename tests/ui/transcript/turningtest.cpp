#include "presentation/conversationmodel.h"
#include "presentation/linking.h"
#include "presentation/picturesource.h"
#include "ui/transcript/answerview.h"
#include "ui/transcript/findbar.h"
#include "ui/transcript/finding.h"
#include "ui/transcript/textview.h"
#include "ui/transcript/transcript.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Message;
using ui::transcript::MessageView;
using ui::transcript::TextView;
using ui::transcript::Transcript;

namespace {

constexpr int patience = 30'000;

Message question(qint64 id, const QString &text)
{
    return {.id = id, .text = text};
}

Message answer(qint64 id, const QString &text)
{
    Message message{.id = id, .role = model::Role::Assistant, .connectionName = u"Built-in"_s};
    message.answer.text = text;
    return message;
}

struct Room {
    presentation::ConversationModel model;
    presentation::Linking linking;
    presentation::PictureSource pictures{[](const model::Picture &) { return QString(); }};
    Transcript transcript{model, linking, pictures};
    ui::transcript::Finding finding{model, transcript};

    explicit Room(const QList<Message> &messages)
    {
        transcript.resize(420, 600);
        transcript.show();
        model.show({.id = 1, .messages = messages});
    }
    [[nodiscard]] TextView *words(int row) { return transcript.viewAt(row)->words(); }
    template <class Part> [[nodiscard]] Part *part(int row, const QString &name)
    {
        return transcript.viewAt(row)->findChild<Part *>(name);
    }
    [[nodiscard]] QLineEdit *findWords() { return transcript.findChild<QLineEdit *>(u"findWords"_s); }
    [[nodiscard]] QString count() { return transcript.findChild<QLabel *>(u"findCount"_s)->text(); }
};

} // namespace

class TurningTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreFoundMarkedAndSteppedThrough();
    void aMatchFarAwayIsBroughtIntoView();
    void escapeClosesTheSearch();
    void capitalsCountByChoice();
    void theBarsOfferWhatCanBeDone();
    void versionsAreSwitched();
    void aQuestionIsEditedInItsPlace();
    void anEditSurvivesAnotherConversation();
    void nothingIsOfferedWhileAnAnswerIsOnItsWay();
    void aDeletionCanBeTakenBackForAWhile();
    void aSelectionGoesOverMessagesByMouse();
    void aSelectionGoesOverMessagesByKey();
    void everythingIsSelectedAndCopied();
};

void TurningTest::wordsAreFoundMarkedAndSteppedThrough()
{
    Room room({question(1, u"the soup?"_s), answer(2, u"A **so**up and *Soup*"_s)});
    room.finding.open();
    QVERIFY(room.findWords()->isVisible());
    QTest::keyClicks(room.findWords(), u"soup"_s);
    QTRY_COMPARE_WITH_TIMEOUT(room.count(), u"1 of 3"_s, patience);
    QCOMPARE(room.words(0)->marks().size(), 1);
    QCOMPARE(room.words(1)->marks().size(), 2);
    QTest::keyClick(room.findWords(), Qt::Key_Return);
    QCOMPARE(room.count(), u"2 of 3"_s);
    QTest::keyClick(room.findWords(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(room.findWords(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(room.count(), u"3 of 3"_s);
    QTest::mouseClick(room.transcript.findChild<QAbstractButton *>(u"findNext"_s), Qt::LeftButton);
    QCOMPARE(room.count(), u"1 of 3"_s);
    QTest::keyClicks(room.findWords(), u"zzz"_s);
    QTRY_COMPARE_WITH_TIMEOUT(room.count(), u"Nothing found"_s, patience);
    QVERIFY(room.words(1)->marks().isEmpty());
}

void TurningTest::aMatchFarAwayIsBroughtIntoView()
{
    QList<Message> messages;
    for (int id = 1; id <= 2'000; ++id)
        messages.append(answer(id, u"Answer %1. "_s.arg(id).repeated(id % 9 + 1)));
    Room room(messages);
    QVERIFY(!room.transcript.viewAt(500));
    room.finding.open();
    QTest::keyClicks(room.findWords(), u"answer 501."_s);
    QTRY_VERIFY_WITH_TIMEOUT(room.transcript.viewAt(500), patience);
    QVERIFY(!room.words(500)->marks().isEmpty());
    QVERIFY(room.transcript.viewport()->rect().intersects(room.transcript.viewAt(500)->geometry()));
}

void TurningTest::escapeClosesTheSearch()
{
    Room room({question(1, u"soup"_s)});
    room.finding.open();
    QTest::keyClicks(room.findWords(), u"soup"_s);
    QTRY_COMPARE_WITH_TIMEOUT(room.words(0)->marks().size(), 1, patience);
    QTest::keyClick(room.findWords(), Qt::Key_Escape);
    QVERIFY(room.findWords()->parentWidget()->isHidden());
    QVERIFY(room.words(0)->marks().isEmpty());
    room.finding.next(); // opens it again, with what was looked for
    QTRY_COMPARE_WITH_TIMEOUT(room.words(0)->marks().size(), 1, patience);
}

void TurningTest::capitalsCountByChoice()
{
    Room room({question(1, u"Soup soup"_s)});
    room.finding.open();
    QTest::keyClicks(room.findWords(), u"soup"_s);
    QTRY_COMPARE_WITH_TIMEOUT(room.count(), u"1 of 2"_s, patience);
    QTest::mouseClick(room.transcript.findChild<QAbstractButton *>(u"findCase"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(room.count(), u"1 of 1"_s, patience);
}

void TurningTest::theBarsOfferWhatCanBeDone()
{
    Room room({question(7, u"soup?"_s), answer(8, u"Yes"_s)});
    QSignalSpy branch(&room.transcript, &Transcript::branchWanted);
    QSignalSpy remove(&room.transcript, &Transcript::removeWanted);
    QSignalSpy other(&room.transcript, &Transcript::askOtherWanted);
    QTest::mouseClick(room.part<QAbstractButton>(0, u"branchQuestion"_s), Qt::LeftButton);
    QTest::mouseClick(room.part<QAbstractButton>(1, u"branchAnswer"_s), Qt::LeftButton);
    QCOMPARE(branch.value(0).value(0).toLongLong(), 7);
    QCOMPARE(branch.value(1).value(0).toLongLong(), 8);
    QTest::mouseClick(room.part<QAbstractButton>(0, u"removeQuestion"_s), Qt::LeftButton);
    QTest::mouseClick(room.part<QAbstractButton>(1, u"removeAnswer"_s), Qt::LeftButton);
    QCOMPARE(remove.size(), 2);
    QTest::mouseClick(room.part<QAbstractButton>(0, u"copyQuestion"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"soup?"_s);
    auto *ask = room.part<QAbstractButton>(1, u"askOther"_s);
    QVERIFY(ask->isHidden());
    room.transcript.setHasOthersToAsk(true);
    QTest::mouseClick(ask, Qt::LeftButton);
    QCOMPARE(other.value(0).value(0).toLongLong(), 8);
    room.transcript.setAsksAgain(false);
    for (const auto *name : {"editQuestion", "branchQuestion", "removeQuestion"})
        QVERIFY(room.part<QAbstractButton>(0, QString::fromLatin1(name))->isHidden());
}

void TurningTest::versionsAreSwitched()
{
    Room room({question(1, u"One?"_s)});
    Message first = answer(2, u"first"_s);
    Message second = answer(3, u"second"_s);
    first.follows = second.follows = 1;
    second.choice = 1;
    model::Conversation conversation{.id = 1, .messages = {question(1, u"One?"_s), first, second}};
    conversation.messages[0].follows = 0;
    model::sortVersions(conversation);
    room.model.show(conversation);
    QObject::connect(&room.transcript, &Transcript::versionWanted, &room.model,
        [&room](qint64 message, int step) { room.model.showVersion(message, step); });
    QCOMPARE(room.part<QLabel>(1, u"versionWords"_s)->text(), u"2/2"_s);
    QVERIFY(!room.part<QAbstractButton>(1, u"versionAfter"_s)->isEnabled());
    QTest::mouseClick(room.part<QAbstractButton>(1, u"versionBefore"_s), Qt::LeftButton);
    QCOMPARE(room.words(1)->text(), u"first"_s);
    QCOMPARE(room.part<QLabel>(1, u"versionWords"_s)->text(), u"1/2"_s);
    QVERIFY(!room.part<QWidget>(0, u"versions"_s)->isVisible());
}

void TurningTest::aQuestionIsEditedInItsPlace()
{
    Room room({question(1, u"soup?"_s), answer(2, u"Yes"_s)});
    QSignalSpy asked(&room.transcript, &Transcript::askEditedWanted);
    QTest::mouseClick(room.part<QAbstractButton>(0, u"editQuestion"_s), Qt::LeftButton);
    auto *edit = room.part<QPlainTextEdit>(0, u"editQuestionText"_s);
    QVERIFY(edit && edit->isVisible());
    QVERIFY(!room.words(0)->isVisible());
    QCOMPARE(edit->toPlainText(), u"soup?"_s);
    const int height = room.transcript.viewAt(0)->height();
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(edit, u"And tea?"_s);
    QVERIFY(room.transcript.viewAt(0)->height() > height);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(asked.isEmpty());
    QVERIFY(room.words(0)->isVisible());
    QTest::mouseClick(room.part<QAbstractButton>(0, u"editQuestion"_s), Qt::LeftButton);
    QTRY_COMPARE(room.transcript.findChildren<QPlainTextEdit *>().size(), 1);
    edit = room.part<QPlainTextEdit>(0, u"editQuestionText"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"tea?"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(asked.value(0).value(0).toLongLong(), 1);
    QCOMPARE(asked.value(0).value(1).toString(), u"tea?"_s);
}

void TurningTest::anEditSurvivesAnotherConversation()
{
    Room room({question(1, u"soup?"_s), answer(2, u"Yes"_s)});
    QTest::mouseClick(room.part<QAbstractButton>(0, u"editQuestion"_s), Qt::LeftButton);
    QTest::keyClicks(room.part<QPlainTextEdit>(0, u"editQuestionText"_s), u" or tea"_s);
    const model::Conversation conversation = room.model.kept();
    room.model.show({.id = 2});
    room.model.show(conversation);
    const auto *edit = room.part<QPlainTextEdit>(0, u"editQuestionText"_s);
    QVERIFY(edit);
    QCOMPARE(edit->toPlainText(), u"soup? or tea"_s);
}

void TurningTest::nothingIsOfferedWhileAnAnswerIsOnItsWay()
{
    Message growing = answer(4, u"So"_s);
    growing.state = Message::State::Growing;
    Room room({question(1, u"soup?"_s), answer(2, u"Yes"_s), question(3, u"tea?"_s), growing});
    QVERIFY(!room.part<QAbstractButton>(0, u"editQuestion"_s)->isEnabled());
    QVERIFY(!room.part<QAbstractButton>(1, u"askAgain"_s)->isEnabled());
    QVERIFY(room.part<QAbstractButton>(1, u"copyAnswer"_s)->isEnabled());
    growing.state = Message::State::Complete;
    room.model.replace(3, growing);
    QVERIFY(room.part<QAbstractButton>(0, u"editQuestion"_s)->isEnabled());
    QVERIFY(room.part<QAbstractButton>(3, u"askAgain"_s)->isEnabled());
}

void TurningTest::aDeletionCanBeTakenBackForAWhile()
{
    Room room({question(1, u"soup?"_s)});
    QSignalSpy undo(&room.transcript, &Transcript::undoWanted);
    room.transcript.offerUndo(u"2 messages deleted."_s);
    auto *button = room.transcript.findChild<QAbstractButton *>(u"undoDeletion"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undo.size(), 1);
    room.transcript.endUndo();
    QVERIFY(!button->isVisible());
}

void TurningTest::aSelectionGoesOverMessagesByMouse()
{
    Room room({question(1, u"first question"_s),
        answer(2, u"The **second** message\n\n|a|b|\n|---|---|\n|1|2|"_s), answer(3, u"third message"_s)});
    TextView *from = room.words(0);
    TextView *to = room.words(2);
    QTest::mousePress(from, Qt::LeftButton, {}, {0, from->height() / 2});
    const QPoint target = from->mapFromGlobal(to->mapToGlobal(QPoint(to->width() - 1, to->height() / 2)));
    const auto move = [&](QPoint point) {
        QMouseEvent event(
            QEvent::MouseMove, point, from->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(from, &event);
    };
    move(target);
    QCOMPARE(room.words(1)->selection(), (text::Range{0, room.words(1)->text().size()}));
    QVERIFY(!room.transcript.selectedWords());
    QCOMPARE(room.transcript.selectedText(),
        u"first question\n\nThe second message\na\tb\n1\t2\n\nthird message"_s);
    move({from->width() - 1, from->height() / 2}); // and back
    QVERIFY(room.words(1)->selection().isEmpty());
    QCOMPARE(room.transcript.selectedText(), u"first question"_s);
    move(target);
    QTest::mouseRelease(from, Qt::LeftButton, {}, target);
    from->setFocus();
    QTest::keySequence(from, QKeySequence::Copy);
    QVERIFY(QApplication::clipboard()->text().contains(u"a\tb\n1\t2"_s));
    QTest::mouseClick(to, Qt::LeftButton);
    QVERIFY(room.words(1)->selection().isEmpty());
    // With Shift a click goes on from where the selection began.
    QTest::mouseClick(room.words(0), Qt::LeftButton, Qt::ShiftModifier, {0, 5});
    QVERIFY(!room.words(1)->selection().isEmpty());
}

void TurningTest::aSelectionGoesOverMessagesByKey()
{
    Room room({question(1, u"one"_s), answer(2, u"two"_s), answer(3, u"three"_s)});
    TextView *words = room.words(0);
    words->selectBetween(1, 1);
    for (int step = 0; step < 5; ++step)
        QTest::keyClick(words, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(room.transcript.selectedText(), u"ne\n\ntw"_s);
    QTest::keyClick(words, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(words, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(room.transcript.selectedText(), u"ne\n\ntwo\n\nt"_s);
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(words, Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(room.words(1)->selection().isEmpty());
    QCOMPARE(room.transcript.selectedText(), u"o"_s);
}

void TurningTest::everythingIsSelectedAndCopied()
{
    QList<Message> messages;
    for (int id = 1; id <= 500; ++id)
        messages.append(answer(id, u"Answer **%1**"_s.arg(id)));
    Room room(messages);
    TextView *words = room.words(499);
    QTest::keySequence(words, QKeySequence::SelectAll);
    QCOMPARE(room.transcript.selectedText(), u"Answer 500"_s);
    QTest::keySequence(words, QKeySequence::SelectAll);
    QTest::keySequence(words, QKeySequence::Copy);
    const QStringList copied = QApplication::clipboard()->text().split(u"\n\n"_s);
    QCOMPARE(copied.size(), 500);
    QCOMPARE(copied.constFirst(), u"Answer 1"_s);
    room.transcript.bringIntoView(1, {0, 6}); // rows that come into view later are selected too
    QCOMPARE(room.words(0)->selectedText(), u"Answer 1"_s);
}

QTEST_MAIN(TurningTest)
#include "turningtest.moc"
