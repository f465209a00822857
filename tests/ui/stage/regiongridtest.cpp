#include "ui/stage/regiongrid.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using ui::stage::RegionGrid;

namespace {

QPolygonF box(double x, double y, double w, double h)
{
    return QPolygonF({{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}});
}

const QSizeF reach(0.002, 0.002);

std::vector<RegionGrid::Entry> manyBoxes(int count)
{
    QRandomGenerator random(11);
    std::vector<RegionGrid::Entry> entries;
    for (int i = 0; i < count; ++i) {
        const double size = 0.001 + 0.02 * random.generateDouble();
        entries.push_back({i, box(random.generateDouble(), random.generateDouble(), size, size / 2)});
    }
    return entries;
}

} // namespace

class RegionGridTest : public QObject {
    Q_OBJECT

private slots:
    void theSmallestComesFirst()
    {
        const RegionGrid grid(
            {{10, box(0, 0, 1, 1)}, {11, box(0.4, 0.4, 0.2, 0.2)}, {12, box(0.3, 0.3, 0.4, 0.4)}});
        QCOMPARE(grid.at({0.5, 0.5}, reach), (std::vector{11, 12, 10}));
        QCOMPARE(grid.at({0.1, 0.1}, reach), (std::vector{10}));
    }

    void coincidentOnesAreAllFoundInTheirOrder()
    {
        const RegionGrid grid({{3, box(0.4, 0.4, 0.2, 0.2)}, {5, box(0.4, 0.4, 0.2, 0.2)}});
        QCOMPARE(grid.at({0.5, 0.5}, reach), (std::vector{3, 5}));
    }

    void aPolygonIsItsShapeNotItsBounds()
    {
        const RegionGrid grid({{0, QPolygonF({{0.1, 0.1}, {0.9, 0.1}, {0.1, 0.9}})}});
        QCOMPARE(grid.at({0.2, 0.2}, reach), (std::vector{0}));
        QVERIFY(grid.at({0.8, 0.8}, reach).empty());
    }

    void pointsAndLinesAreHitWithinReach()
    {
        const RegionGrid grid({{0, QPolygonF({{0.5, 0.5}})}, {1, QPolygonF({{0.1, 0.1}, {0.3, 0.1}})}});
        QCOMPARE(grid.at({0.501, 0.501}, reach), (std::vector{0}));
        QCOMPARE(grid.at({0.2, 0.1015}, reach), (std::vector{1}));
        QVERIFY(grid.at({0.505, 0.505}, reach).empty());
    }

    void whatLiesOutsideThePictureIsFoundThere()
    {
        const RegionGrid grid({{0, box(-0.3, 0.5, 0.2, 0.1)}, {1, box(0.5, 1.2, 0.1, 0.1)}});
        QCOMPARE(grid.at({-0.2, 0.55}, reach), (std::vector{0}));
        QCOMPARE(grid.touching({0.4, 1.1, 0.3, 0.3}), (std::vector{1}));
    }

    void anEmptyGridHasNothing()
    {
        QVERIFY(RegionGrid().at({0.5, 0.5}, reach).empty());
        QVERIFY(RegionGrid(std::vector<RegionGrid::Entry>{}).touching({0, 0, 1, 1}).empty());
    }

    void amongVeryManyItFindsWhatASearchThroughAllFinds()
    {
        const std::vector<RegionGrid::Entry> entries = manyBoxes(100'000);
        const RegionGrid grid(entries);
        QRandomGenerator random(5);
        for (int i = 0; i < 200; ++i) {
            const QPointF place(random.generateDouble(), random.generateDouble());
            std::vector<int> expected;
            for (const auto &entry : entries) {
                if (entry.polygon.boundingRect().contains(place))
                    expected.push_back(entry.number);
            }
            std::vector<int> found = grid.at(place, {1e-9, 1e-9});
            std::ranges::sort(found);
            QCOMPARE(found, expected);
        }
    }

    void theVisibleOnesComeInTheirOrder()
    {
        const std::vector<RegionGrid::Entry> entries = manyBoxes(20'000);
        const RegionGrid grid(entries);
        const QRectF area(0.31, 0.42, 0.2, 0.1);
        std::vector<int> expected;
        for (const auto &entry : entries) {
            if (entry.polygon.boundingRect().intersects(area))
                expected.push_back(entry.number);
        }
        QCOMPARE(grid.touching(area), expected);
    }
};

QTEST_APPLESS_MAIN(RegionGridTest)
#include "regiongridtest.moc"
