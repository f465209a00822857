#include "ui/stage/tools/drawing.h"

#include <QTest>

using namespace ui::stage;

namespace {

const QRectF picture(0, 0, 200, 100);
const QPolygonF box = boxShape(QRectF(40, 20, 60, 40));
const QPolygonF triangle{QList<QPointF>{{20, 80}, {60, 20}, {100, 80}}};

Grip vertex(int index)
{
    return {Grip::Part::Vertex, index, {}};
}
Grip edge(int index)
{
    return {Grip::Part::Edge, index, {}};
}

} // namespace

Q_DECLARE_METATYPE(Grip)
Q_DECLARE_METATYPE(Constraint)

class ReshapingTest : public QObject {
    Q_OBJECT

private slots:
    void aGripTakesTheShapeAlong_data();
    void aGripTakesTheShapeAlong();
    void whatIsUnderThePointerCanBeTaken();
    void shapesGrowAndStayInThePicture();
    void aPolygonKeepsThreeVertices();
    void boxesAreDrawnFromCornerToCorner();
    void polygonsAreDrawnVertexByVertex();
    void pointsAreSet();
};

void ReshapingTest::aGripTakesTheShapeAlong_data()
{
    QTest::addColumn<QPolygonF>("shape");
    QTest::addColumn<Grip>("grip");
    QTest::addColumn<QPointF>("by");
    QTest::addColumn<Constraint>("constraint");
    QTest::addColumn<QPolygonF>("expected");
    const auto rect = [](double x, double y, double w, double h) { return boxShape(QRectF(x, y, w, h)); };
    const QPointF some(10, 6);
    QTest::newRow("box, lower right corner")
        << box << vertex(2) << some << Constraint::Free << rect(40, 20, 70, 46);
    QTest::newRow("box, upper left corner")
        << box << vertex(0) << some << Constraint::Free << rect(50, 26, 50, 34);
    QTest::newRow("box, corner beyond the opposite one")
        << box << vertex(2) << QPointF(-80, 0) << Constraint::Free << rect(20, 20, 20, 40);
    QTest::newRow("box, corner keeping the ratio")
        << box << vertex(2) << QPointF(30, 0) << Constraint::Kept << rect(40, 20, 90, 60);
    QTest::newRow("box, corner beyond the picture")
        << box << vertex(2) << QPointF(500, 500) << Constraint::Free << rect(40, 20, 160, 80);
    QTest::newRow("box, top") << box << edge(0) << some << Constraint::Free << rect(40, 26, 60, 34);
    QTest::newRow("box, right") << box << edge(1) << some << Constraint::Free << rect(40, 20, 70, 40);
    QTest::newRow("box, bottom") << box << edge(2) << some << Constraint::Free << rect(40, 20, 60, 46);
    QTest::newRow("box, left") << box << edge(3) << some << Constraint::Free << rect(50, 20, 50, 40);
    QTest::newRow("box, both sides") << box << edge(1) << some << Constraint::Kept << rect(30, 20, 80, 40);
    QTest::newRow("box, moved") << box << Grip{} << some << Constraint::Free << rect(50, 26, 60, 40);
    QTest::newRow("box, moved along") << box << Grip{} << some << Constraint::Kept << rect(50, 20, 60, 40);
    QTest::newRow("box, moved beyond the picture")
        << box << Grip{} << QPointF(-500, 500) << Constraint::Free << rect(0, 60, 60, 40);
    QTest::newRow("polygon, vertex") << triangle << vertex(1) << some << Constraint::Free
                                     << QPolygonF{QList<QPointF>{{20, 80}, {70, 26}, {100, 80}}};
    QTest::newRow("polygon, vertex along one axis")
        << triangle << vertex(1) << some << Constraint::Kept
        << QPolygonF{QList<QPointF>{{20, 80}, {70, 20}, {100, 80}}};
    QTest::newRow("polygon, edge becomes a vertex")
        << triangle << edge(2) << QPointF(0, 10) << Constraint::Free
        << QPolygonF{QList<QPointF>{{20, 80}, {60, 20}, {100, 80}, {60, 90}}};
    QTest::newRow("point") << QPolygonF{QPointF(10, 10)} << Grip{} << QPointF(-50, 5) << Constraint::Free
                           << QPolygonF{QPointF(0, 15)};
    QTest::newRow("what began outside may stay outside")
        << rect(-50, 10, 30, 20) << Grip{} << QPointF(5, 0) << Constraint::Free << rect(-45, 10, 30, 20);
}

void ReshapingTest::aGripTakesTheShapeAlong()
{
    QFETCH(const QPolygonF, shape);
    QFETCH(const Grip, grip);
    QFETCH(const QPointF, by);
    QFETCH(const Constraint, constraint);
    const QPointF from(13, 7);
    QTEST(reshaped(shape, grip, from, from + by, constraint, picture), "expected");
}

void ReshapingTest::whatIsUnderThePointerCanBeTaken()
{
    const Viewport view(picture.size(), QSizeF(800, 400), 1);
    const auto partAt = [&](QPointF imagePoint) { return gripAt(view.toView(imagePoint), box, view); };
    QCOMPARE(partAt(box.at(2))->part, Grip::Part::Vertex);
    QCOMPARE(partAt(box.at(2))->index, 2);
    QCOMPARE(partAt({70, 20})->part, Grip::Part::Edge);
    QCOMPARE(partAt({70, 40})->part, Grip::Part::Inside);
    QCOMPARE(partAt({150, 90}), std::nullopt);
    QCOMPARE(
        gripAt(view.toView(QPointF(10, 10)), QPolygonF{QPointF(10, 10)}, view)->part, Grip::Part::Inside);
    // where there is no room, edges have no grip of their own
    QCOMPARE(gripsOf(boxShape(QRectF(10, 10, 2, 2)), view).size(), 4u);
}

void ReshapingTest::shapesGrowAndStayInThePicture()
{
    QCOMPARE(grownBy(box, {10, 0}, picture), boxShape(QRectF(40, 20, 70, 40)));
    QCOMPARE(grownBy(box, {0, -10}, picture), boxShape(QRectF(40, 20, 60, 30)));
    QCOMPARE(grownBy(box, {-500, 500}, picture), boxShape(QRectF(40, 20, 1, 80)));
    QCOMPARE(grownBy(QPolygonF{QPointF(1, 1)}, {5, 5}, picture), QPolygonF{QPointF(1, 1)});
}

void ReshapingTest::aPolygonKeepsThreeVertices()
{
    QCOMPARE(withoutVertex(triangle, 1), triangle);
    const QPolygonF four = triangle + QPolygonF{QPointF(60, 90)};
    QCOMPARE(withoutVertex(four, 3), triangle);
    QCOMPARE(withoutVertex(four, 9), four);
}

void ReshapingTest::boxesAreDrawnFromCornerToCorner()
{
    Drawing drawing(ShapeKind::Box, picture);
    drawing.press({50, 60}, Constraint::Free, 1);
    drawing.move({20, 30}, Constraint::Free);
    QCOMPARE(drawing.preview(), boxShape(QRectF(20, 30, 30, 30)));
    QVERIFY(drawing.isUnderWay() && !drawing.done());
    drawing.release({500, 500}, Constraint::Free, 1);
    QCOMPARE(drawing.done(), boxShape(QRectF(50, 60, 150, 40)));

    Drawing square(ShapeKind::Box, picture);
    square.press({50, 60}, Constraint::Free, 1);
    square.release({70, 65}, Constraint::Kept, 1);
    QCOMPARE(square.done(), boxShape(QRectF(50, 60, 20, 20)));

    Drawing click(ShapeKind::Box, picture);
    click.press({50, 60}, Constraint::Free, 1);
    click.release({50.5, 60}, Constraint::Free, 1);
    QVERIFY(!click.done() && !click.isUnderWay());
}

void ReshapingTest::polygonsAreDrawnVertexByVertex()
{
    Drawing drawing(ShapeKind::Polygon, picture);
    const auto click = [&](QPointF at, Constraint constraint = Constraint::Free) {
        drawing.press(at, constraint, 4);
        drawing.release(at, constraint, 1);
    };
    click({10, 10});
    click({50, 10});
    drawing.close();
    QVERIFY(!drawing.done()); // two vertices are no polygon
    click({52, 48}, Constraint::Kept); // snaps to straight down
    QCOMPARE(drawing.preview().at(2), QPointF(50, 48));
    click({90, 90});
    drawing.takeBackVertex();
    click({11, 12}); // near the first: closes
    QVERIFY(drawing.done());
    QCOMPARE(*drawing.done(), (QPolygonF{QList<QPointF>{{10, 10}, {50, 10}, {50, 48}}}));
}

void ReshapingTest::pointsAreSet()
{
    Drawing drawing(ShapeKind::Point, picture);
    drawing.press({50, 60}, Constraint::Free, 1);
    drawing.release({300, 70}, Constraint::Free, 1);
    QCOMPARE(drawing.done(), QPolygonF{QPointF(200, 70)});
}

QTEST_APPLESS_MAIN(ReshapingTest)
#include "reshapingtest.moc"
