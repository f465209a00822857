#include "presentation/judged.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Region;
using presentation::Comparison;
using Reference = presentation::Comparison::Reference;

namespace {

const QRectF left(20, 20, 100, 100);
const QRectF right(220, 20, 100, 100);
const QRectF below(20, 180, 100, 100);

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void theModelIsMeasuredByTheCorrectedSet();
    void answersAboutTheSamePictureAreOffered();
    void aThresholdTakesEffectAtOnce();
    void namesMatterWhenAsked();
    void whatTheModelMissedIsAdoptedAsOneStep();
    void annotationsAreFoundByThePicturesName_data();
    void annotationsAreFoundByThePicturesName();
    void annotationsAreReadFromFiles();
    void anUnreadableFileIsSaid();
    void anotherPictureEndsTheComparisonOfAnswers();
    void thousandsAreCompared();

private:
    static QList<Reference> offered(Judged &judged)
    {
        QList<Reference> found;
        bool done = false;
        judged.comparison.collect([&](const QList<Reference> &references) {
            found = references;
            done = true;
        });
        [&] { QTRY_VERIFY(done); }();
        return found;
    }
};

void ComparisonTest::theModelIsMeasuredByTheCorrectedSet()
{
    Judged judged({Judged::box(u"cat"_s, left), Judged::box(u"dog"_s, right)});
    judged.corrections.judge(judged.id(1), model::Verdict::Rejected);
    judged.corrections.add(judged.answer(), Judged::polygon(below), 0, u"fox"_s);
    judged.comparison.compareWith(offered(judged).first());
    QTRY_VERIFY(judged.comparison.isReady());
    QCOMPARE(judged.comparison.metrics(),
        (grounding::Metrics{.matched = 1, .missed = 1, .extra = 1, .overlapSum = 1}));
    QCOMPARE(judged.comparison.fateOfRow(0), Comparison::Fate::Matched);
    QCOMPARE(judged.comparison.fateOfRow(1), Comparison::Fate::Lonely);
    QCOMPARE(judged.comparison.fateOfRow(2), Comparison::Fate::None); // not the model's
    QCOMPARE(judged.comparison.fateOfReference(1), Comparison::Fate::Lonely);
    // and goes on as the person corrects
    judged.corrections.judge(judged.id(1), model::Verdict::Accepted);
    QTRY_COMPARE(judged.comparison.metrics().matched, 2);
}

void ComparisonTest::answersAboutTheSamePictureAreOffered()
{
    Judged judged({Judged::box(u"cat"_s, left)});
    judged.addConversation(u"Elsewhere"_s, {Judged::box(u"cat"_s, left.translated(5, 0))});
    const QList<Reference> found = offered(judged);
    QCOMPARE(
        found.size(), 2); // what I corrected, and the other conversation's answer; not this answer itself
    QVERIFY(found.last().name.contains(u"Elsewhere"_s));
    judged.comparison.compareWith(found.last());
    QTRY_VERIFY(judged.comparison.isReady());
    QCOMPARE(judged.comparison.metrics().matched, 1);
    QVERIFY(qAbs(*judged.comparison.metrics().meanOverlap() - 95.0 / 105) < 1e-9);
}

void ComparisonTest::aThresholdTakesEffectAtOnce()
{
    Judged judged({Judged::box(u"cat"_s, left)});
    judged.comparison.compareWith({.kind = Reference::Kind::File,
        .byPicture = {{u"halves.png"_s, {Judged::box(u"cat"_s, left.translated(20, 0))}}}}); // IoU 2/3
    QTRY_VERIFY(judged.comparison.isReady());
    QCOMPARE(judged.comparison.metrics().matched, 1);
    judged.comparison.setLeastOverlap(0.7);
    QCOMPARE(judged.comparison.metrics().matched, 0);
    QCOMPARE(judged.comparison.fateOfRow(0), Comparison::Fate::Lonely);
    judged.comparison.setLeastOverlap(0.6);
    QCOMPARE(judged.comparison.metrics().matched, 1);
    QSignalSpy ended(&judged.comparison, &Comparison::referenceChanged);
    judged.comparison.end();
    QCOMPARE(ended.size(), 1);
    QVERIFY(!judged.comparison.isOn());
    QVERIFY(judged.comparison.reference().isEmpty());
}

void ComparisonTest::whatTheModelMissedIsAdoptedAsOneStep()
{
    Judged judged({Judged::box(u"cat"_s, left)});
    judged.comparison.compareWith({.kind = Reference::Kind::File,
        .byPicture = {{u"x.png"_s,
            {Judged::box(u"cat"_s, left), Judged::box(u"dog"_s, right), Judged::box(u"fox"_s, below)}}}});
    QVERIFY(judged.comparison.adoptable().isEmpty()); // not known yet
    QTRY_COMPARE(judged.comparison.adoptable().size(), 2);
    QSignalSpy changed(&judged.comparison, &Comparison::changed);
    judged.corrections.adopt(judged.answer(), judged.comparison.adoptable(), 0);
    QVERIFY(!changed.isEmpty());
    QTRY_VERIFY(judged.comparison.isReady());
    QVERIFY(judged.comparison.adoptable().isEmpty());
    const QList<Region> mine = judged.corrections.corrected(judged.answer());
    QCOMPARE(mine.size(), 3);
    QCOMPARE(mine.at(1).label, u"dog"_s);
    QCOMPARE(mine.at(2).polygon, Judged::box({}, below).polygon);
    QCOMPARE(judged.stored().size(), 2);
    judged.corrections.undo().undo();
    QCOMPARE(judged.corrections.corrected(judged.answer()).size(), 1);
    QTRY_COMPARE(judged.comparison.adoptable().size(), 2);
    judged.corrections.undo().redo();
    QCOMPARE(judged.corrections.corrected(judged.answer()).size(), 3);
}

void ComparisonTest::namesMatterWhenAsked()
{
    Judged judged({Judged::box(u"cat"_s, left)});
    judged.comparison.compareWith(
        {.kind = Reference::Kind::File, .byPicture = {{u"x.png"_s, {Judged::box(u"dog"_s, left)}}}});
    QTRY_VERIFY(judged.comparison.isReady());
    QCOMPARE(judged.comparison.metrics().matched, 1);
    judged.comparison.setLabelsMatter(true);
    QCOMPARE(judged.comparison.metrics().matched, 0);
    QCOMPARE(judged.comparison.metricsByLabel().keys(), (QStringList{u"cat"_s, u"dog"_s}));
}

void ComparisonTest::annotationsAreFoundByThePicturesName_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("regions");
    QTest::newRow("its name") << QStringList{u"other.png"_s, u"halves.png"_s} << 2;
    QTest::newRow("in a folder") << QStringList{u"a/other.png"_s, u"b/halves.png"_s} << 2;
    QTest::newRow("another ending") << QStringList{u"other.jpg"_s, u"halves.jpg"_s} << 2;
    QTest::newRow("the only one") << QStringList{u"whatever.jpg"_s} << 1;
    QTest::newRow("none of several") << QStringList{u"one.png"_s, u"two.png"_s} << 0;
}

void ComparisonTest::annotationsAreFoundByThePicturesName()
{
    QFETCH(const QStringList, names);
    Judged judged({Judged::box(u"cat"_s, left)});
    Reference reference{.kind = Reference::Kind::File};
    for (int i = 0; i < names.size(); ++i)
        reference.byPicture.insert(names.at(i), QList<Region>(i + 1, Judged::box(u"cat"_s, left)));
    judged.comparison.compareWith(reference);
    QTRY_VERIFY(judged.comparison.isReady());
    QTEST(int(judged.comparison.reference().size()), "regions");
}

void ComparisonTest::annotationsAreReadFromFiles()
{
    Judged judged({Judged::box(u"cat"_s, left)});
    QFile file(judged.folder.filePath(u"truth.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"images":[{"id":5,"file_name":"halves.png","width":400,"height":300},
        {"id":6,"file_name":"other.png","width":10,"height":10}],
        "categories":[{"id":1,"name":"cat"}],
        "annotations":[{"id":1,"image_id":5,"category_id":1,"bbox":[20,20,100,100]},
        {"id":2,"image_id":6,"category_id":1,"bbox":[0,0,5,5]}]})");
    file.close();
    judged.comparison.compareWithFile(file.fileName());
    QTRY_VERIFY(judged.comparison.isReady());
    QCOMPARE(judged.comparison.referenceName(), u"truth.json"_s);
    QCOMPARE(judged.comparison.metrics(), (grounding::Metrics{.matched = 1, .overlapSum = 1}));
    QCOMPARE(judged.comparison.reference().first().label, u"cat"_s);
}

void ComparisonTest::anUnreadableFileIsSaid()
{
    Judged judged({Judged::box(u"cat"_s, left)});
    QFile file(judged.folder.filePath(u"broken.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"images\": [");
    file.close();
    QSignalSpy failed(&judged.comparison, &Comparison::failed);
    judged.comparison.compareWithFile(file.fileName());
    QTRY_COMPARE(failed.size(), 1);
    judged.comparison.compareWithFile(judged.folder.filePath(u"nothing.json"_s));
    QTRY_COMPARE(failed.size(), 2);
    QVERIFY(!judged.comparison.isOn());
}

void ComparisonTest::anotherPictureEndsTheComparisonOfAnswers()
{
    Judged judged({Judged::box(u"cat"_s, left)});
    judged.addConversation(u"Elsewhere"_s, {Judged::box(u"cat"_s, left)});
    judged.comparison.compareWith(offered(judged).last());
    QVERIFY(judged.comparison.isOn());
    judged.conversation.show({.id = -1});
    QVERIFY(!judged.comparison.isOn());
}

void ComparisonTest::thousandsAreCompared()
{
    QList<Region> many;
    QList<Region> moved;
    for (int i = 0; i < 5000; ++i) {
        const QRectF place((i % 100) * 4, (i / 100) * 6, 3, 5);
        many << Judged::box(u"x"_s, place);
        moved << Judged::box(u"x"_s, place.translated(0.3, 0));
    }
    Judged judged(many);
    judged.comparison.compareWith({.kind = Reference::Kind::File, .byPicture = {{u"halves.png"_s, moved}}});
    QTRY_VERIFY_WITH_TIMEOUT(judged.comparison.isReady(), 30'000);
    QCOMPARE(judged.comparison.metrics().matched, 5000);
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparisontest.moc"
