#include "grounding/geometry.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace grounding;

namespace {

QPolygonF polygon(std::initializer_list<QPointF> points)
{
    return QPolygonF(QList<QPointF>(points));
}

QPolygonF circle(QPointF centre, double radius, int vertices)
{
    QPolygonF points;
    for (int i = 0; i < vertices; ++i) {
        const double turn = 2 * std::numbers::pi * i / vertices;
        points += centre + radius * QPointF(std::cos(turn), std::sin(turn));
    }
    return points;
}

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class GeometryTest : public QObject {
    Q_OBJECT

private slots:
    void tellsKindsApart()
    {
        using Kind = model::Region::Kind;
        QCOMPARE(kindOf(boxPolygon({0.1, 0.2, 0.3, 0.4})), Kind::Box);
        QCOMPARE(kindOf(polygon({{1, 1}, {1, 3}, {2, 3}, {2, 1}})), Kind::Box);
        QCOMPARE(kindOf(polygon({{1, 1}, {2, 1.1}, {2, 3}, {1, 3}})), Kind::Polygon);
        QCOMPARE(kindOf(polygon({{1, 1}, {2, 3}, {2, 1}, {1, 3}})), Kind::Polygon);
        QCOMPARE(kindOf(polygon({{1, 1}, {2, 1}, {2, 3}})), Kind::Polygon);
        QCOMPARE(kindOf(polygon({{1, 1}})), Kind::Point);
    }

    void measuresAreas_data()
    {
        QTest::addColumn<QPolygonF>("shape");
        QTest::addColumn<double>("expected");
        QTest::newRow("box") << boxPolygon({0, 0, 2, 3}) << 6.0;
        QTest::newRow("triangle") << polygon({{0, 0}, {4, 0}, {0, 3}}) << 6.0;
        QTest::newRow("turned the other way") << polygon({{0, 3}, {4, 0}, {0, 0}}) << 6.0;
        QTest::newRow("L shape") << polygon({{0, 0}, {2, 0}, {2, 1}, {1, 1}, {1, 2}, {0, 2}}) << 3.0;
        QTest::newRow("bow tie, even-odd") << polygon({{0, 0}, {2, 2}, {2, 0}, {0, 2}}) << 2.0;
        QTest::newRow("point") << polygon({{1, 1}}) << 0.0;
        QTest::newRow("nothing") << QPolygonF() << 0.0;
    }

    void measuresAreas()
    {
        QFETCH(QPolygonF, shape);
        QFETCH(double, expected);
        QVERIFY2(near(area(shape), expected), qPrintable(QString::number(area(shape))));
    }

    void measuresOverlap_data()
    {
        QTest::addColumn<QPolygonF>("a");
        QTest::addColumn<QPolygonF>("b");
        QTest::addColumn<double>("expected");
        const QPolygonF square = boxPolygon({0, 0, 2, 2});
        QTest::newRow("same") << square << square << 1.0;
        QTest::newRow("a quarter of each") << square << boxPolygon({1, 1, 2, 2}) << 1.0 / 7;
        QTest::newRow("apart") << square << boxPolygon({3, 3, 1, 1}) << 0.0;
        QTest::newRow("touching") << square << boxPolygon({2, 0, 1, 2}) << 0.0;
        QTest::newRow("diamond inside square") << square << polygon({{1, 0}, {2, 1}, {1, 2}, {0, 1}}) << 0.5;
        QTest::newRow("concave") << polygon({{0, 0}, {2, 0}, {2, 1}, {1, 1}, {1, 2}, {0, 2}})
                                 << boxPolygon({1, 0, 1, 2}) << 0.25;
        QTest::newRow("point and box") << polygon({{1, 1}}) << square << 0.0;
        QTest::newRow("no area at all") << polygon({{1, 1}}) << polygon({{1, 1}}) << 0.0;
    }

    void measuresOverlap()
    {
        QFETCH(QPolygonF, a);
        QFETCH(QPolygonF, b);
        QFETCH(double, expected);
        QVERIFY2(near(overlap(a, b), expected), qPrintable(QString::number(overlap(a, b))));
        QVERIFY(near(overlap(b, a), expected));
    }

    void manyVerticesAreMeasuredInFineStrips()
    {
        const QPolygonF round = circle({0.5, 0.5}, 0.4, 1500);
        QVERIFY(near(area(round), std::numbers::pi * 0.16, 1e-3));
        QVERIFY(near(overlap(round, circle({0.5, 0.5}, 0.2, 1500)), 0.25, 1e-3));
    }

    void findsPointsInside()
    {
        const QPolygonF corner = polygon({{0, 0}, {2, 0}, {2, 1}, {1, 1}, {1, 2}, {0, 2}});
        QVERIFY(holdsPoint(corner, {0.5, 1.5}));
        QVERIFY(!holdsPoint(corner, {1.5, 1.5}));
        QVERIFY(!holdsPoint(polygon({{0, 0}, {2, 2}}), {1, 1}));
    }
};

QTEST_APPLESS_MAIN(GeometryTest)
#include "geometrytest.moc"
