#include "grounding/matching.h"

#include "grounding/geometry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using grounding::Matching;
using grounding::MatchRules;
using model::Region;

namespace {

Region box(const QRectF &rect, const QString &label = {})
{
    return {.label = label, .polygon = grounding::boxPolygon(rect)};
}

Region point(double x, double y)
{
    return {.kind = Region::Kind::Point, .polygon = QPolygonF{QPointF(x, y)}};
}

/// "0=1 2=0" for found 0 with expected 1 and found 2 with expected 0.
QString pairsOf(const Matching &matching)
{
    QStringList words;
    for (const grounding::Pair &pair : matching.matched)
        words << u"%1=%2"_s.arg(pair.found).arg(pair.expected);
    words.sort();
    return words.join(u' ');
}

QString numbers(const std::vector<int> &values)
{
    QStringList words;
    for (const int value : values)
        words << QString::number(value);
    return words.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(QList<Region>)

class MatchingTest : public QObject {
    Q_OBJECT

private slots:
    void regionsFindTheirPartners_data();
    void regionsFindTheirPartners();
    void placesAgree_data();
    void placesAgree();
    void metricsCountAndAddUp();
    void nothingHasNoShares();
    void metricsAreToldByLabel();
    void aGridFindsWhatTryingAllFinds();
    void anotherThresholdNeedsNoGeometry();
    void numbersThatAreNoneMatchNothing();
};

void MatchingTest::regionsFindTheirPartners_data()
{
    QTest::addColumn<QList<Region>>("found");
    QTest::addColumn<QList<Region>>("expected");
    QTest::addColumn<double>("least");
    QTest::addColumn<bool>("labelsMustAgree");
    QTest::addColumn<QString>("pairs");
    QTest::addColumn<QString>("missed");
    QTest::addColumn<QString>("extra");

    const QRectF left(0.1, 0.1, 0.2, 0.2);
    const QRectF right(0.6, 0.1, 0.2, 0.2);
    const QRectF leftMoved(0.12, 0.1, 0.2, 0.2); // IoU 0.818
    const QRectF leftMovedFar(0.2, 0.1, 0.2, 0.2); // IoU 1/3
    using Regions = QList<Region>;

    QTest::newRow("nothing") << Regions{} << Regions{} << 0.5 << false << u""_s << u""_s << u""_s;
    QTest::newRow("nothing found") << Regions{} << Regions{box(left)} << 0.5 << false << u""_s << u"0"_s
                                   << u""_s;
    QTest::newRow("nothing expected")
        << Regions{box(left)} << Regions{} << 0.5 << false << u""_s << u""_s << u"0"_s;
    QTest::newRow("in another order") << Regions{box(right), box(left)} << Regions{box(left), box(right)}
                                      << 0.5 << false << u"0=1 1=0"_s << u""_s << u""_s;
    QTest::newRow("just below the threshold")
        << Regions{box(leftMovedFar)} << Regions{box(left)} << 0.34 << false << u""_s << u"0"_s << u"0"_s;
    QTest::newRow("just above the threshold")
        << Regions{box(leftMovedFar)} << Regions{box(left)} << 0.33 << false << u"0=0"_s << u""_s << u""_s;
    QTest::newRow("the better one takes it")
        << Regions{box(leftMovedFar), box(leftMoved)} << Regions{box(left)} << 0.3 << false << u"1=0"_s
        << u""_s << u"0"_s;
    QTest::newRow("who has others gives way")
        << Regions{box(QRectF(0.1, 0.1, 0.2, 0.2)), box(QRectF(0.06, 0.1, 0.2, 0.2))}
        << Regions{box(QRectF(0.09, 0.1, 0.2, 0.2)), box(leftMoved)} << 0.6 << false << u"0=1 1=0"_s << u""_s
        << u""_s;
    QTest::newRow("each only once") << Regions{box(left), box(left), box(left)}
                                    << Regions{box(left), box(left)} << 0.5 << false << u"0=0 1=1"_s << u""_s
                                    << u"2"_s;
    QTest::newRow("coincident ones by label") << Regions{box(left, u"cup"_s), box(left, u"saucer"_s)}
                                              << Regions{box(left, u"Saucer"_s), box(left, u" cup "_s)} << 0.5
                                              << false << u"0=1 1=0"_s << u""_s << u""_s;
    QTest::newRow("labels differ and do not count")
        << Regions{box(left, u"cat"_s)} << Regions{box(left, u"dog"_s)} << 0.5 << false << u"0=0"_s << u""_s
        << u""_s;
    QTest::newRow("labels differ and count") << Regions{box(left, u"cat"_s)} << Regions{box(left, u"dog"_s)}
                                             << 0.5 << true << u""_s << u"0"_s << u"0"_s;
    QTest::newRow("with labels the worse box wins")
        << Regions{box(left, u"cat"_s), box(leftMoved, u"dog"_s)} << Regions{box(left, u"dog"_s)} << 0.5
        << true << u"1=0"_s << u""_s << u"0"_s;
    QTest::newRow("a point in a box")
        << Regions{point(0.2, 0.2)} << Regions{box(left)} << 0.5 << false << u"0=0"_s << u""_s << u""_s;
    QTest::newRow("outside the picture")
        << Regions{box(QRectF(1.5, 1.5, 1, 1))} << Regions{box(QRectF(1.5, 1.5, 1, 1))} << 0.5 << false
        << u"0=0"_s << u""_s << u""_s;
    QTest::newRow("empty polygons") << Regions{Region{}} << Regions{Region{}} << 0.0 << false << u""_s
                                    << u"0"_s << u"0"_s;
}

void MatchingTest::regionsFindTheirPartners()
{
    QFETCH(const QList<Region>, found);
    QFETCH(const QList<Region>, expected);
    QFETCH(const double, least);
    QFETCH(const bool, labelsMustAgree);
    const MatchRules rules{.leastOverlap = least,
        .labels = labelsMustAgree ? MatchRules::Labels::MustAgree : MatchRules::Labels::Ignored};
    const Matching matching = grounding::matched(found, expected, rules);
    QTEST(pairsOf(matching), "pairs");
    QTEST(numbers(matching.missed), "missed");
    QTEST(numbers(matching.extra), "extra");
}

void MatchingTest::placesAgree_data()
{
    QTest::addColumn<Region>("a");
    QTest::addColumn<Region>("b");
    QTest::addColumn<double>("agreement");
    const QPolygonF triangle{QList<QPointF>{{0, 0}, {1, 0}, {0, 1}}};
    QTest::newRow("same point") << point(0.5, 0.5) << point(0.5, 0.5) << 1.0;
    QTest::newRow("points a twentieth apart") << point(0.5, 0.5) << point(0.55, 0.5) << 0.5;
    QTest::newRow("points far apart") << point(0.5, 0.5) << point(0.9, 0.5) << 0.0;
    QTest::newRow("point beside a box") << point(0.5, 0.5) << box(QRectF(0.51, 0.4, 0.2, 0.2)) << 0.0;
    QTest::newRow("box and half of it") << box(QRectF(0, 0, 1, 1)) << box(QRectF(0, 0, 0.5, 1)) << 0.5;
    QTest::newRow("box and triangle")
        << box(QRectF(0, 0, 1, 1)) << Region{.kind = Region::Kind::Polygon, .polygon = triangle} << 0.5;
    QTest::newRow("equal lines") << box(QRectF(0.1, 0.5, 0.8, 0)) << box(QRectF(0.1, 0.5, 0.8, 0)) << 1.0;
}

void MatchingTest::placesAgree()
{
    QFETCH(const Region, a);
    QFETCH(const Region, b);
    QFETCH(const double, agreement);
    QVERIFY(qAbs(grounding::agreement(a, b) - agreement) < 1e-9);
    QVERIFY(qAbs(grounding::agreement(b, a) - agreement) < 1e-9);
}

void MatchingTest::metricsCountAndAddUp()
{
    const QList<Region> found{
        box(QRectF(0, 0, 0.5, 1)), box(QRectF(0.8, 0.8, 0.1, 0.1)), box(QRectF(0.6, 0, 0.2, 0.2))};
    const QList<Region> expected{box(QRectF(0, 0, 0.4, 1)), box(QRectF(0.6, 0, 0.2, 0.2)),
        box(QRectF(0.9, 0, 0.1, 0.1)), box(QRectF(0, 0, 0.01, 0.01))};
    grounding::Metrics metrics = grounding::metricsOf(grounding::matched(found, expected));
    QCOMPARE(metrics.matched, 2);
    QCOMPARE(metrics.missed, 2);
    QCOMPARE(metrics.extra, 1);
    QCOMPARE(metrics.precision(), std::optional(2.0 / 3));
    QCOMPARE(metrics.recall(), std::optional(0.5));
    QCOMPARE(metrics.f1(), std::optional(4.0 / 7));
    QVERIFY(qAbs(*metrics.meanOverlap() - 0.9) < 1e-9);
    metrics += {.matched = 2, .overlapSum = 1.0};
    QCOMPARE(metrics.recall(), std::optional(4.0 / 6));
    QVERIFY(qAbs(*metrics.meanOverlap() - 0.7) < 1e-9);
}

void MatchingTest::nothingHasNoShares()
{
    const grounding::Metrics nothing;
    QVERIFY(!nothing.precision() && !nothing.recall() && !nothing.f1() && !nothing.meanOverlap());
    const grounding::Metrics missed{.missed = 3};
    QVERIFY(!missed.precision());
    QCOMPARE(missed.recall(), std::optional(0.0));
}

void MatchingTest::metricsAreToldByLabel()
{
    const QRectF a(0, 0, 0.2, 0.2);
    const QRectF b(0.5, 0.5, 0.2, 0.2);
    const QList<Region> found{box(a, u"Cat"_s), box(b, u"dog"_s)};
    const QList<Region> expected{box(a, u"cat "_s), box(b, u"fox"_s)};
    const auto byLabel = grounding::metricsByLabel(
        grounding::matched(found, expected, {.labels = MatchRules::Labels::MustAgree}), found, expected);
    QCOMPARE(byLabel.keys(), (QStringList{u"cat"_s, u"dog"_s, u"fox"_s}));
    QCOMPARE(byLabel[u"cat"_s], (grounding::Metrics{.matched = 1, .overlapSum = 1}));
    QCOMPARE(byLabel[u"dog"_s], (grounding::Metrics{.extra = 1}));
    QCOMPARE(byLabel[u"fox"_s], (grounding::Metrics{.missed = 1}));
}

/// Boxes and points of all sizes, some on cell borders and beyond the picture.
void MatchingTest::aGridFindsWhatTryingAllFinds()
{
    QRandomGenerator random(7);
    const auto some = [&](int count) {
        QList<Region> regions;
        for (int i = 0; i < count; ++i) {
            const double x = random.bounded(40) / 32.0 - 0.1;
            const double y = random.bounded(40) / 32.0 - 0.1;
            const double size = random.bounded(3) == 0 ? 0.6 : 0.05;
            regions << (random.bounded(6) == 0 ? point(x, y) : box(QRectF(x, y, size, size / 2)));
        }
        return regions;
    };
    const QList<Region> found = some(400);
    const QList<Region> expected = some(500);
    std::size_t overlapping = 0;
    for (const Region &a : found) {
        for (const Region &b : expected)
            overlapping += grounding::agreement(a, b) > 0 ? 1 : 0;
    }
    const auto pairs = grounding::overlappingPairs(found, expected);
    QCOMPARE(pairs.size(), overlapping);
    QVERIFY(overlapping > 1000);
    for (std::size_t i = 1; i < pairs.size(); ++i)
        QVERIFY(pairs[i - 1].overlap >= pairs[i].overlap);
}

void MatchingTest::anotherThresholdNeedsNoGeometry()
{
    const QList<Region> found{box(QRectF(0, 0, 0.5, 1)), box(QRectF(0.5, 0, 0.5, 1))};
    const QList<Region> expected{box(QRectF(0, 0, 0.4, 1)), box(QRectF(0.5, 0, 0.5, 1))};
    const auto pairs = grounding::overlappingPairs(found, expected);
    for (const double least : {0.3, 0.79, 0.81, 1.0}) {
        const MatchRules rules{.leastOverlap = least};
        const Matching matching = grounding::matched(pairs, 2, 2, rules);
        QCOMPARE(matching, grounding::matched(found, expected, rules));
        QCOMPARE(matching.matched.size(), least < 0.8 ? 2u : 1u);
    }
}

void MatchingTest::numbersThatAreNoneMatchNothing()
{
    const double none = qQNaN();
    const QList<Region> odd{box(QRectF(none, 0, 1, 1)), point(qInf(), 0), box(QRectF(0, 0, 1, 1))};
    const Matching matching = grounding::matched(odd, {box(QRectF(0, 0, 1, 1))});
    QCOMPARE(pairsOf(matching), u"2=0"_s);
    QCOMPARE(grounding::matched({box(QRectF(0, 0, 1, 1))}, odd).missed.size(), 2u);
}

QTEST_APPLESS_MAIN(MatchingTest)
#include "matchingtest.moc"
