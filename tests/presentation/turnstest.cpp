#include "presentation/turns.h"

#include "presentation/talk.h"

#include <QSignalSpy>

using namespace talking;

namespace {

Reaction answering(const QByteArray &words)
{
    return Reaction::stream(support::shortAnswerEvents({words}));
}

QStringList said(presentation::Workspace &workspace)
{
    QStringList all;
    for (const Message &message : workspace.conversation().messages())
        all << (message.role == model::Role::Assistant ? message.answer.text : message.text);
    return all;
}

bool waitForAnswer(Talk &talk, const QStringList &wanted)
{
    return QTest::qWaitFor(
        [&] { return !talk.workspace.isAnswering() && said(talk.workspace) == wanted; }, patience);
}

void ask(Talk &talk, const QString &question)
{
    talk.workspace.draft().setText(question);
    talk.workspace.ask();
}

} // namespace

class TurnsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("GROUNDGLASS_ENGINE", "/nonexistent"); }
    void askingAgainMakesAVersionAndLosesNothing();
    void anEditedQuestionBringsItsOwnAnswerAndThePictures();
    void onlyTheChosenWayGoesOut();
    void theChosenVersionIsThereAfterOpeningAnew();
    void aBranchIsANewConversationWithThePictures();
    void aDeletedTurnCanBeTakenBack();
    void aDeletedTurnIsGoneForGood();
    void anAnswerOnItsWayIsNotDeleted();
    void twoConversationsAreAnsweredAtOnce();
};

void TurnsTest::askingAgainMakesAVersionAndLosesNothing()
{
    Talk talk({answering("first"), answering("later"), answering("second")});
    presentation::ConversationModel &model = talk.workspace.conversation();
    ask(talk, u"One?"_s);
    QVERIFY(waitForAnswer(talk, {u"One?"_s, u"first"_s}));
    ask(talk, u"Two?"_s);
    QVERIFY(waitForAnswer(talk, {u"One?"_s, u"first"_s, u"Two?"_s, u"later"_s}));
    talk.workspace.askAgain(model.messageAt(1).id);
    QVERIFY(waitForAnswer(talk, {u"One?"_s, u"second"_s}));
    QCOMPARE(model.versionAt(1), (presentation::ConversationModel::Version{1, 2}));
    QCOMPARE(model.versionAt(0), presentation::ConversationModel::Version());
    talk.workspace.turns().showVersion(model.messageAt(1).id, -1);
    QCOMPARE(said(talk.workspace), (QStringList{u"One?"_s, u"first"_s, u"Two?"_s, u"later"_s}));
    QCOMPARE(model.versionAt(1), (presentation::ConversationModel::Version{0, 2}));
    talk.workspace.turns().showVersion(model.messageAt(1).id, -1); // there is none before the first
    QCOMPARE(said(talk.workspace).size(), 4);
}

void TurnsTest::anEditedQuestionBringsItsOwnAnswerAndThePictures()
{
    Talk talk({answering("a menu"), answering("a price")});
    presentation::ConversationModel &model = talk.workspace.conversation();
    talk.workspace.draft().addFile(QStringLiteral(SAMPLES_DIR "/menu.png"));
    ask(talk, u"What?"_s);
    QVERIFY(waitForAnswer(talk, {u"What?"_s, u"a menu"_s}));
    const QList<model::Picture> pictures = model.messageAt(0).pictures;
    QCOMPARE(pictures.size(), 1);
    talk.workspace.askEdited(model.messageAt(0).id, u"  "_s); // nothing to ask
    talk.workspace.askEdited(model.messageAt(1).id, u"no question"_s);
    talk.workspace.askEdited(model.messageAt(0).id, u"How much?"_s);
    QVERIFY(waitForAnswer(talk, {u"How much?"_s, u"a price"_s}));
    QCOMPARE(model.messageAt(0).pictures, pictures);
    QVERIFY(talk.service.requests().last().body.contains("data:image/png;base64,"));
    talk.workspace.turns().showVersion(model.messageAt(0).id, -1);
    QCOMPARE(said(talk.workspace), (QStringList{u"What?"_s, u"a menu"_s}));
}

void TurnsTest::onlyTheChosenWayGoesOut()
{
    Talk talk({answering("wrong"), answering("right"), answering("on")});
    ask(talk, u"One?"_s);
    QVERIFY(waitForAnswer(talk, {u"One?"_s, u"wrong"_s}));
    talk.workspace.askAgain(talk.workspace.conversation().messageAt(1).id);
    QVERIFY(waitForAnswer(talk, {u"One?"_s, u"right"_s}));
    ask(talk, u"Two?"_s);
    QVERIFY(waitForAnswer(talk, {u"One?"_s, u"right"_s, u"Two?"_s, u"on"_s}));
    const QByteArray body = talk.service.requests().last().body;
    QVERIFY(body.contains("right"));
    QVERIFY(!body.contains("wrong"));
}

void TurnsTest::theChosenVersionIsThereAfterOpeningAnew()
{
    Talk talk({answering("first"), answering("second")});
    ask(talk, u"One?"_s);
    QVERIFY(waitForAnswer(talk, {u"One?"_s, u"first"_s}));
    talk.workspace.askAgain(talk.workspace.conversation().messageAt(1).id);
    QVERIFY(waitForAnswer(talk, {u"One?"_s, u"second"_s}));
    const qint64 id = talk.workspace.conversation().conversation();
    talk.workspace.newConversation();
    talk.open(id);
    QCOMPARE(said(talk.workspace), (QStringList{u"One?"_s, u"second"_s}));
    talk.workspace.turns().showVersion(talk.workspace.conversation().messageAt(1).id, -1);
    talk.workspace.newConversation();
    talk.open(id);
    QCOMPARE(said(talk.workspace), (QStringList{u"One?"_s, u"first"_s}));
    QCOMPARE(talk.workspace.conversation().versionAt(1), (presentation::ConversationModel::Version{0, 2}));
}

void TurnsTest::aBranchIsANewConversationWithThePictures()
{
    Talk talk;
    const qint64 trunk = talk.keep({{u"One?"_s, u"first"_s}, {u"Two?"_s, u"second"_s}});
    talk.open(trunk);
    talk.workspace.turns().branch(talk.workspace.conversation().messageAt(1).id);
    QTRY_VERIFY_WITH_TIMEOUT(talk.workspace.conversation().conversation() != trunk, patience);
    QCOMPARE(said(talk.workspace), (QStringList{u"One?"_s, u"first"_s}));
    const model::Picture picture = talk.workspace.conversation().messageAt(0).pictures.value(0);
    QVERIFY(QFile::exists(talk.history.picturePath(picture)));
    QCOMPARE(talk.workspace.conversation().messageAt(1).answer.regions.size(), 1);
    talk.open(trunk);
    QCOMPARE(said(talk.workspace).size(), 4);
}

void TurnsTest::aDeletedTurnCanBeTakenBack()
{
    Talk talk;
    const qint64 id = talk.keep({{u"One?"_s, u"first"_s}, {u"Two?"_s, u"second"_s}});
    talk.open(id);
    presentation::Turns &turns = talk.workspace.turns();
    QSignalSpy removed(&turns, &presentation::Turns::removed);
    QSignalSpy over(&turns, &presentation::Turns::removalDone);
    turns.remove(talk.workspace.conversation().messageAt(0).id);
    QCOMPARE(said(talk.workspace), (QStringList{u"Two?"_s, u"second"_s}));
    QCOMPARE(removed.value(0).value(0).toInt(), 2);
    turns.takeBack();
    QCOMPARE(over.size(), 1);
    QCOMPARE(said(talk.workspace).size(), 4);
    talk.workspace.newConversation();
    talk.open(id);
    QCOMPARE(said(talk.workspace).size(), 4);
}

void TurnsTest::aDeletedTurnIsGoneForGood()
{
    Talk talk;
    const qint64 id = talk.keep({{u"One?"_s, u"first"_s}, {u"Two?"_s, u"second"_s}});
    talk.open(id);
    const QString picture =
        talk.history.picturePath(talk.workspace.conversation().messageAt(0).pictures.constFirst());
    talk.workspace.turns().remove(talk.workspace.conversation().messageAt(0).id);
    QVERIFY(QFile::exists(picture));
    talk.workspace.newConversation(); // the time to take it back is over
    QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(picture), patience);
    talk.open(id);
    QCOMPARE(said(talk.workspace), (QStringList{u"Two?"_s, u"second"_s}));
}

void TurnsTest::anAnswerOnItsWayIsNotDeleted()
{
    Talk talk({answering("late").stepByStep()});
    ask(talk, u"Slow?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(talk.service.requests().size(), 1, patience);
    talk.workspace.turns().remove(talk.workspace.conversation().messageAt(0).id);
    talk.workspace.turns().remove(talk.workspace.conversation().messageAt(1).id);
    QCOMPARE(talk.workspace.conversation().rowCount(), 2);
}

void TurnsTest::twoConversationsAreAnsweredAtOnce()
{
    Talk talk({answering("slow answer").stepByStep(), answering("quick answer")});
    ask(talk, u"Slow?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(talk.service.requests().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(talk.workspace.conversation().conversation() > 0, patience);
    const qint64 slow = talk.workspace.conversation().conversation();
    const auto isMarked = [&talk](qint64 id) {
        const int row = talk.workspace.history().rowOf(id);
        return row >= 0
            && talk.workspace.history().index(row).data(presentation::HistoryModel::AnsweringRole).toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isMarked(slow), patience);
    talk.workspace.newConversation();
    ask(talk, u"Quick?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(talk.service.requests().size(), 2, patience);
    QVERIFY(isMarked(slow));
    for (int step = 0; step < 24; ++step)
        talk.service.step();
    QVERIFY(waitForAnswer(talk, {u"Quick?"_s, u"quick answer"_s}));
    const qint64 quick = talk.workspace.conversation().conversation();
    QVERIFY(quick != slow);
    QTRY_VERIFY_WITH_TIMEOUT(!isMarked(slow) && !isMarked(quick), patience);
    talk.open(slow);
    QCOMPARE(said(talk.workspace), (QStringList{u"Slow?"_s, u"slow answer"_s}));
}

QTEST_MAIN(TurnsTest)
#include "turnstest.moc"
