#include "model/labelplacement.h"

#include <QRandomGenerator>
#include <QTest>

using model::LabelWish;

namespace {

const QRectF view(0, 0, 800, 600);

double overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

} // namespace

class LabelPlacementTest : public QObject {
    Q_OBJECT

private slots:
    void aLoneLabelStandsBesideItsObject()
    {
        const QRectF object(100, 100, 120, 30);
        const auto places = model::placeLabels({{.size = {60, 18}, .object = object}}, view);
        QVERIFY(places.at(0));
        QVERIFY(!places.at(0)->intersects(object));
        QVERIFY(places.at(0)->left() >= object.right());
        QVERIFY(qAbs(places.at(0)->center().y() - object.center().y()) < 1);
    }

    void labelsStayInView_data()
    {
        QTest::addColumn<QRectF>("object");
        QTest::newRow("right edge") << QRectF(700, 100, 100, 40);
        QTest::newRow("left edge, as wide as the view") << QRectF(0, 100, 800, 40);
        QTest::newRow("top left corner") << QRectF(0, 0, 30, 10);
        QTest::newRow("bottom right corner") << QRectF(770, 590, 30, 10);
        QTest::newRow("partly outside") << QRectF(-100, -100, 150, 150);
        QTest::newRow("covers everything") << QRectF(-50, -50, 900, 700);
    }
    void labelsStayInView()
    {
        QFETCH(QRectF, object);
        const auto places = model::placeLabels({{.size = {70, 18}, .object = object}}, view);
        QVERIFY(places.at(0));
        QVERIFY(view.contains(*places.at(0)));
    }

    void anObjectOutOfViewGetsNoLabel()
    {
        const auto places = model::placeLabels({{.size = {70, 18}, .object = {900, 100, 40, 40}}}, view);
        QVERIFY(!places.at(0));
    }

    void neighboursAreAvoided()
    {
        const QRectF left(100, 100, 80, 30);
        const QRectF right(184, 100, 80, 30);
        const auto places = model::placeLabels(
            {{.size = {60, 18}, .object = left}, {.size = {60, 18}, .object = right}}, view);
        QVERIFY(places.at(0) && places.at(1));
        QVERIFY(!places.at(0)->intersects(right));
        QVERIFY(!places.at(1)->intersects(left));
        QVERIFY(!places.at(0)->intersects(*places.at(1)));
    }

    void whatEnclosesTheObjectIsNoHindrance()
    {
        const QRectF inner(300, 300, 80, 30);
        const auto alone = model::placeLabels({{.size = {60, 18}, .object = inner}}, view);
        const auto enclosed = model::placeLabels(
            {{.size = {60, 18}, .object = inner}, {.size = {60, 18}, .object = {10, 10, 700, 580}}}, view);
        QCOMPARE(enclosed.at(0), alone.at(0));
    }

    void takenPlacesStayFree()
    {
        const QRectF object(100, 100, 120, 30);
        const QRectF taken(220, 90, 200, 60);
        const auto places = model::placeLabels({{.size = {60, 18}, .object = object}}, view, {taken});
        QVERIFY(places.at(0));
        QVERIFY(!places.at(0)->intersects(taken));
    }

    void inACrowdLabelsGiveWayAndNeverCoverEachOther()
    {
        QRandomGenerator random(7);
        QList<LabelWish> wishes;
        for (int i = 0; i < 400; ++i) {
            const QRectF object(random.bounded(760), random.bounded(580), 20 + random.bounded(40), 12);
            wishes.append({.size = {60, 16}, .object = object});
        }
        const auto places = model::placeLabels(wishes, view);
        QCOMPARE(places.size(), wishes.size());
        QList<QRectF> placed;
        for (const auto &place : places) {
            if (!place)
                continue;
            for (const QRectF &other : std::as_const(placed))
                QCOMPARE(overlap(*place, other), 0.0);
            placed.append(*place);
        }
        QVERIFY(!placed.isEmpty());
        QVERIFY(placed.size() < wishes.size());
    }

    void anEssentialLabelIsAlwaysPlaced()
    {
        QList<LabelWish> wishes;
        for (int i = 0; i < 200; ++i)
            wishes.append({.size = {100, 20}, .object = QRectF((i % 20) * 40, (i / 20) * 60, 40, 60)});
        wishes[150].essential = true;
        QVERIFY(model::placeLabels(wishes, view).at(150));
    }
};

QTEST_APPLESS_MAIN(LabelPlacementTest)
#include "labelplacementtest.moc"
