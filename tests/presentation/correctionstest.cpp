#include "presentation/judged.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using model::Correction;
using model::Region;
using model::Verdict;
using presentation::Corrections;

namespace {

const QRectF left(20, 20, 100, 100);
const QRectF right(220, 20, 100, 100);

QList<Region> two()
{
    return {Judged::box(u"cat"_s, left), Judged::box(u"dog"_s, right)};
}

} // namespace

class CorrectionsTest : public QObject {
    Q_OBJECT

private slots:
    void everyChangeIsSeenKeptAndUndone_data();
    void everyChangeIsSeenKeptAndUndone();
    void theAnswerItselfNeverChanges();
    void theViewDecidesWhatIsShown();
    void addedRegionsComeAfterTheModels();
    void theCorrectedSetIsWhatIsRight();
    void nudgesAreOneStep();
    void aChangeBackIsNoChange();
    void undoSaysWhatItUndoes();
    void whatWasSaidIsThereAgainAfterARestart();
    void aGrowingAnswerCannotBeCorrected();
    void regionsThatAreNotThereAreLeftAlone();
    void eachConversationHasItsOwnUndo();
};

void CorrectionsTest::everyChangeIsSeenKeptAndUndone_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"accept", "reject", "rename", "move", "remove", "add"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void CorrectionsTest::everyChangeIsSeenKeptAndUndone()
{
    QFETCH(const QString, what);
    Judged judged(two());
    const QList<Region> before = judged.regions.regions();
    auto &c = judged.corrections;
    Correction expected{.number = 0};
    if (what == "accept"_L1 || what == "reject"_L1) {
        expected.verdict = what == "accept"_L1 ? Verdict::Accepted : Verdict::Rejected;
        c.judge(judged.id(0), expected.verdict);
        QCOMPARE(judged.regions.markAt(0).verdict, expected.verdict);
        QVERIFY(
            judged.regions.descriptionAt(0).contains(what == "accept"_L1 ? u"accepted"_s : u"rejected"_s));
    } else if (what == "rename"_L1) {
        expected.label = u"tiger"_s;
        c.rename(judged.id(0), u" tiger  "_s);
        QCOMPARE(judged.regions.regionAt(0).label, u"tiger"_s);
        QVERIFY(judged.regions.markAt(0).renamed);
    } else if (what == "move"_L1) {
        expected.polygon = Judged::polygon(left.translated(10, 0));
        c.place(judged.id(0), *expected.polygon, Corrections::Change::Move);
        QCOMPARE(judged.regions.regionAt(0).polygon, *expected.polygon);
        QVERIFY(judged.regions.markAt(0).moved);
    } else if (what == "remove"_L1) {
        expected.removed = true;
        c.remove(judged.id(0));
        QVERIFY(judged.regions.regionAt(0).polygon.isEmpty());
        QVERIFY(judged.regions.markAt(0).removed);
    } else {
        expected = {.number = -1, .label = u"fox"_s, .polygon = Judged::polygon(right)};
        QCOMPARE(c.add(judged.answer(), Judged::polygon(right), 0, u"fox"_s), judged.id(2));
        QCOMPARE(judged.regions.regionAt(2).source, model::RegionSource::Hand);
        QVERIFY(judged.regions.markAt(2).added);
    }
    QCOMPARE(judged.stored(), QList<Correction>{expected});
    c.undo().undo();
    QCOMPARE(judged.regions.regions(), before);
    QCOMPARE(judged.regions.markAt(0), presentation::RegionMark());
    QCOMPARE(judged.stored(), QList<Correction>());
    c.undo().redo();
    QCOMPARE(judged.stored(), QList<Correction>{expected});
    QVERIFY(!c.undo().canRedo());
}

void CorrectionsTest::theAnswerItselfNeverChanges()
{
    Judged judged(two());
    judged.corrections.rename(judged.id(0), u"tiger"_s);
    judged.corrections.place(judged.id(1), Judged::polygon(left), Corrections::Change::Reshape);
    judged.corrections.remove(judged.id(0));
    QCOMPARE(judged.conversation.messageAt(1).answer.regions, two());
}

void CorrectionsTest::theViewDecidesWhatIsShown()
{
    Judged judged(two());
    judged.corrections.rename(judged.id(0), u"tiger"_s);
    judged.corrections.judge(judged.id(0), Verdict::Accepted);
    judged.corrections.add(judged.answer(), Judged::polygon(right), 0);
    QCOMPARE(judged.regions.rowCount(), 3);
    judged.corrections.setView(Corrections::View::Model);
    QCOMPARE(judged.regions.regions(), two());
    QCOMPARE(
        judged.regions.markAt(0).verdict, Verdict::Accepted); // of the model's region it is said all the same
    judged.corrections.setView(Corrections::View::Both);
    QCOMPARE(judged.regions.rowCount(), 3);
    QCOMPARE(judged.regions.regionAt(0).label, u"tiger"_s);
}

void CorrectionsTest::addedRegionsComeAfterTheModels()
{
    Judged judged(two());
    auto &c = judged.corrections;
    QCOMPARE(c.add(judged.answer(), Judged::polygon(left), 0, u"first"_s), judged.id(2));
    QCOMPARE(c.add(judged.answer(), Judged::polygon(right), 0, u"second"_s), judged.id(3));
    c.rename(judged.id(3), u"other"_s);
    QCOMPARE(judged.regions.regionAt(3).label, u"other"_s);
    c.remove(judged.id(2));
    QCOMPARE(judged.regions.rowCount(), 3);
    QCOMPARE(judged.regions.regionAt(2).label, u"other"_s);
    c.undo().undo();
    QCOMPARE(judged.regions.regionAt(2).label, u"first"_s);
    QCOMPARE(judged.regions.regionAt(3).label, u"other"_s);
}

void CorrectionsTest::theCorrectedSetIsWhatIsRight()
{
    Judged judged({Judged::box(u"a"_s, left), Judged::box(u"b"_s, right), Judged::box(u"c"_s, left)});
    auto &c = judged.corrections;
    c.judge(judged.id(0), Verdict::Rejected);
    c.remove(judged.id(1));
    c.rename(judged.id(2), u"d"_s);
    c.add(judged.answer(), Judged::polygon(right), 0, u"e"_s);
    QStringList labels;
    for (const Region &region : c.corrected(judged.answer()))
        labels << region.label;
    QCOMPARE(labels, (QStringList{u"d"_s, u"e"_s}));
}

void CorrectionsTest::nudgesAreOneStep()
{
    Judged judged(two());
    auto &c = judged.corrections;
    for (int step = 1; step <= 5; ++step)
        c.place(judged.id(0), Judged::polygon(left.translated(step, 0)), Corrections::Change::Nudge);
    c.place(judged.id(1), Judged::polygon(right.translated(1, 0)), Corrections::Change::Nudge);
    c.undo().undo();
    QCOMPARE(judged.regions.regionAt(1).polygon, Judged::polygon(right));
    QCOMPARE(judged.regions.regionAt(0).polygon, Judged::polygon(left.translated(5, 0)));
    c.undo().undo();
    QCOMPARE(judged.regions.regions(), two());
    QVERIFY(!c.undo().canUndo());
}

void CorrectionsTest::aChangeBackIsNoChange()
{
    Judged judged(two());
    auto &c = judged.corrections;
    c.rename(judged.id(0), u"cat"_s);
    c.judge(judged.id(0), Verdict::None);
    QVERIFY(!c.undo().canUndo());
    c.rename(judged.id(0), u"tiger"_s);
    c.rename(judged.id(0), u"cat"_s);
    QVERIFY(c.of(judged.answer()).isEmpty());
    c.judge(judged.id(0), Verdict::Rejected);
    c.rename(judged.id(0), u"lion"_s);
    c.restore(judged.id(0));
    QCOMPARE(judged.regions.regions(), two());
    QVERIFY(judged.stored().isEmpty());
}

void CorrectionsTest::undoSaysWhatItUndoes()
{
    Judged judged(two());
    judged.corrections.judge(judged.id(1), Verdict::Accepted);
    QCOMPARE(judged.corrections.undo().undoText(), u"accept “dog”"_s);
    QSignalSpy stepped(&judged.corrections, &Corrections::steppedTo);
    judged.corrections.undo().undo();
    QCOMPARE(stepped.size(), 1);
    QCOMPARE(stepped.first().first().value<presentation::RegionId>(), judged.id(1));
    QCOMPARE(judged.corrections.undo().redoText(), u"accept “dog”"_s);
}

void CorrectionsTest::whatWasSaidIsThereAgainAfterARestart()
{
    const QTemporaryDir folder;
    qint64 answer = 0;
    qint64 conversation = 0;
    {
        Judged judged(two(), folder.path());
        answer = judged.answer();
        conversation = judged.conversation.conversation();
        judged.corrections.judge(judged.id(0), Verdict::Rejected);
        judged.corrections.add(answer, Judged::polygon(left), 0, u"fox"_s);
        QCOMPARE(judged.stored().size(), 2);
    }
    Judged again({}, folder.path());
    auto loaded = again.history.conversation(conversation);
    loaded.waitForFinished();
    again.conversation.show(*loaded.result());
    QTRY_COMPARE(again.regions.rowCount(), 3);
    QCOMPARE(again.regions.markAt(0).verdict, Verdict::Rejected);
    QCOMPARE(again.regions.regionAt(2).label, u"fox"_s);
    QCOMPARE(again.corrections.add(answer, Judged::polygon(right), 0), (presentation::RegionId{answer, 3}));
}

void CorrectionsTest::aGrowingAnswerCannotBeCorrected()
{
    Judged judged(two());
    model::Message growing = judged.conversation.messageAt(1);
    growing.state = model::Message::State::Growing;
    judged.conversation.replace(1, growing);
    QVERIFY(!judged.corrections.canCorrect(judged.answer()));
    judged.corrections.judge(judged.id(0), Verdict::Accepted);
    QVERIFY(!judged.corrections.add(judged.answer(), Judged::polygon(left), 0));
    QVERIFY(!judged.corrections.undo().canUndo());
}

void CorrectionsTest::regionsThatAreNotThereAreLeftAlone()
{
    Judged judged(two());
    for (const presentation::RegionId nobody : {judged.id(2), judged.id(-1), presentation::RegionId{99, 0}}) {
        judged.corrections.judge(nobody, Verdict::Accepted);
        judged.corrections.remove(nobody);
        judged.corrections.place(nobody, Judged::polygon(left), Corrections::Change::Move);
    }
    judged.corrections.place(judged.id(0), {}, Corrections::Change::Move);
    QVERIFY(!judged.corrections.undo().canUndo());
}

void CorrectionsTest::eachConversationHasItsOwnUndo()
{
    Judged judged(two());
    const model::Conversation first{
        .id = judged.conversation.conversation(), .messages = judged.conversation.messages()};
    judged.corrections.judge(judged.id(0), Verdict::Accepted);
    judged.conversation.show({.id = -1});
    QVERIFY(!judged.corrections.undo().canUndo());
    judged.conversation.show(first);
    QVERIFY(judged.corrections.undo().canUndo());
    QCOMPARE(judged.regions.markAt(0).verdict, Verdict::Accepted);
}

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "correctionstest.moc"
