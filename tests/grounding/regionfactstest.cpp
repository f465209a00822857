#include "grounding/regionfacts.h"

#include "grounding/geometry.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using grounding::Doubt;
using grounding::RegionFacts;
using grounding::regionFacts;

namespace {

model::Region box(const QRectF &fractions, const QString &label = {}, int picture = 0)
{
    return {.label = label, .polygon = grounding::boxPolygon(fractions), .picture = picture};
}

model::Region written(const QRectF &fractions, const QStringList &flags = {})
{
    model::Region region = box(fractions);
    region.source = model::RegionSource::AnswerText;
    region.flags = flags;
    return region;
}

model::Region tied(const QRectF &fractions, const QList<model::Span> &spans)
{
    model::Region region = box(fractions);
    region.spans = spans;
    return region;
}

} // namespace

class RegionFactsTest : public QObject {
    Q_OBJECT

private slots:
    void areaAndHighestOverlapAreFound()
    {
        const auto facts = regionFacts({box({0, 0, 0.5, 0.5}), box({0.25, 0, 0.5, 0.5}),
            box({0.3, 0, 0.5, 0.5}), box({0.9, 0.9, 0.1, 0.1})});
        QCOMPARE(facts.at(0).area, 0.25);
        QVERIFY(qAbs(facts.at(0).overlap - 1.0 / 3) < 1e-9);
        QCOMPARE(facts.at(0).overlapsWith, 1);
        QCOMPARE(facts.at(1).overlapsWith, 2);
        QCOMPARE(facts.at(3).overlap, 0.0);
        QCOMPARE(facts.at(3).overlapsWith, -1);
    }

    void polygonsOverlapByTheirOutlinesNotTheirBounds()
    {
        model::Region lower{.kind = model::Region::Kind::Polygon,
            .polygon = QPolygonF(QList<QPointF>{{0, 0}, {0, 1}, {1, 1}})};
        model::Region upper{.kind = model::Region::Kind::Polygon,
            .polygon = QPolygonF(QList<QPointF>{{0, 0}, {1, 0}, {1, 1}})};
        const auto facts = regionFacts({lower, upper, lower});
        QVERIFY(facts.at(1).overlap < 1e-6);
        QVERIFY(qAbs(facts.at(0).area - 0.5) < 1e-9);
        QVERIFY(qAbs(facts.at(0).overlap - 1) < 1e-9);
        QCOMPARE(facts.at(0).overlapsWith, 2);
    }

    void regionsOfOtherPicturesAreNoNeighbours()
    {
        const auto facts = regionFacts({box({0, 0, 0.5, 0.5}), box({0, 0, 0.5, 0.5}, {}, 1)});
        QCOMPARE(facts.at(0).overlap, 0.0);
        QVERIFY(!facts.at(0).doubts);
    }

    void duplicatesAreThoseAboveNineTenths()
    {
        const auto facts =
            regionFacts({box({0.1, 0.1, 0.4, 0.4}), box({0.1, 0.1, 0.4, 0.39}), box({0.1, 0.1, 0.4, 0.3})});
        QVERIFY(facts.at(0).doubts.testFlag(Doubt::Duplicate));
        QVERIFY(facts.at(1).doubts.testFlag(Doubt::Duplicate));
        QVERIFY(!facts.at(2).doubts.testFlag(Doubt::Duplicate));
    }

    void pointsOnOnePlaceAreDuplicatesAndNotDegenerate()
    {
        const model::Region point{.kind = model::Region::Kind::Point, .polygon = {{0.5, 0.5}}};
        const auto facts =
            regionFacts({point, point, {.kind = model::Region::Kind::Point, .polygon = {{0.9, 0.5}}}});
        QCOMPARE(facts.at(0).doubts, grounding::Doubts(Doubt::Duplicate));
        QVERIFY(!facts.at(2).doubts);
    }

    void whatLeavesThePictureIsFlagged()
    {
        const auto facts = regionFacts({box({0.8, 0.1, 0.3, 0.1}), box({-0.1, 0.1, 0.3, 0.1}),
            box({0.8, 0.1, 0.2001, 0.1}), written({0.5, 0.5, 0.5, 0.5}, {u"clamped"_s})});
        QVERIFY(facts.at(0).doubts.testFlag(Doubt::OutOfPicture));
        QVERIFY(facts.at(1).doubts.testFlag(Doubt::OutOfPicture));
        QVERIFY(!facts.at(2).doubts);
        QVERIFY(facts.at(3).doubts.testFlag(Doubt::OutOfPicture));
    }

    void nothingAndNoNumbersAreDegenerate()
    {
        model::Region broken = box({0.1, 0.1, 0.1, 0.1});
        broken.polygon[2].setY(std::numeric_limits<double>::quiet_NaN());
        const auto facts = regionFacts({box({0.1, 0.1, 0, 0.2}), {}, broken, box({0.5, 0.5, 0.01, 0.01})});
        for (int i = 0; i < 3; ++i)
            QVERIFY(facts.at(i).doubts.testFlag(Doubt::Degenerate));
        QVERIFY(!facts.at(3).doubts);
    }

    void wordsThatAreNotThereDiffer()
    {
        const QString text = u"A dog."_s;
        model::Region said = tied({0.1, 0.1, 0.1, 0.1}, {{2, 3}});
        const auto fine = regionFacts({said}, text);
        QVERIFY(!fine.at(0).doubts);
        said.flags = QStringList{u"words-differ"_s};
        const auto facts = regionFacts({said, tied({0.3, 0.1, 0.1, 0.1}, {{4, 9}})}, text);
        QVERIFY(facts.at(0).doubts.testFlag(Doubt::WordsDiffer));
        QVERIFY(facts.at(1).doubts.testFlag(Doubt::WordsDiffer));
    }

    void oneOutlineForSeveralThings()
    {
        const QString text = u"The dog, a cat and the dog again."_s;
        const auto facts = regionFacts(
            {tied({0.1, 0.1, 0.2, 0.2}, {{0, 7}, {23, 3}}), tied({0.5, 0.1, 0.2, 0.2}, {{4, 3}, {11, 3}})},
            text);
        QVERIFY(!facts.at(0).doubts.testFlag(Doubt::SeveralObjects));
        QVERIFY(facts.at(1).doubts.testFlag(Doubt::SeveralObjects));
        const auto shared =
            regionFacts({box({0, 0, 0.2, 0.2}, u"fork"_s), box({0, 0, 0.2, 0.2}, u"knife"_s)});
        QVERIFY(shared.at(0).doubts.testFlag(Doubt::SeveralObjects));
        QVERIFY(shared.at(1).doubts.testFlag(Doubt::SeveralObjects));
    }

    void numbersOfAnotherFrameAreNoticed()
    {
        QVERIFY(regionFacts({box({100, 200, 50, 50})}).at(0).doubts.testFlag(Doubt::OtherFrame));
        const auto crowded = regionFacts({written({0.01, 0.02, 0.03, 0.03}),
            written({0.05, 0.05, 0.03, 0.02}), written({0.1, 0.02, 0.02, 0.03})});
        QVERIFY(crowded.at(0).doubts.testFlag(Doubt::OtherFrame));
        const auto spread = regionFacts({written({0.01, 0.02, 0.03, 0.03}), written({0.05, 0.05, 0.03, 0.02}),
            written({0.7, 0.02, 0.02, 0.03})});
        QVERIFY(!spread.at(0).doubts.testFlag(Doubt::OtherFrame));
        const auto found = regionFacts(
            {box({0.01, 0.02, 0.03, 0.03}), box({0.05, 0.05, 0.03, 0.02}), box({0.1, 0.02, 0.02, 0.03})});
        QVERIFY(!found.at(0).doubts.testFlag(Doubt::OtherFrame)); // detectors do not mistake frames
    }

    void aHundredThousandEndSoonHoweverTheyLie()
    {
        QList<model::Region> same(100'000, box({0.1, 0.1, 0.5, 0.5}));
        QVERIFY(regionFacts(same).last().doubts.testFlag(Doubt::Duplicate));
        QList<model::Region> nested;
        for (int i = 0; i < 20'000; ++i)
            nested.append(box({i / 50'000.0, i / 50'000.0, 1 - i / 25'000.0, 1 - i / 25'000.0}));
        QVERIFY(regionFacts(nested).first().overlap > 0);
        QVERIFY(regionFacts({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(RegionFactsTest)
#include "regionfactstest.moc"
