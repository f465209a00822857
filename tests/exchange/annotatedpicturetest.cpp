#include "exchange/annotatedpicture.h"

#include "model/regionlook.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

QImage plain(QSize size, const QColor &colour = Qt::white)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

model::Region box(const QString &label, const QRectF &place)
{
    QPolygonF corners(place);
    corners.removeLast();
    return {.label = label, .polygon = corners};
}

int pixelsOf(const QImage &image, const QColor &colour, const QRect &area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.valid(x, y) && image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class AnnotatedPictureTest : public QObject {
    Q_OBJECT

private slots:
    void theOriginalStaysAsItIs()
    {
        const QImage original = plain({400, 300});
        const QImage annotated = exchange::annotate(original, {box(u"cake"_s, {0.25, 0.25, 0.5, 0.5})});
        QCOMPARE(annotated.size(), original.size());
        QCOMPARE(original, plain({400, 300}));
        QVERIFY(annotated != original);
    }

    void linesLieOnTheEdgesAndTheFillInside()
    {
        const QImage annotated =
            exchange::annotate(plain({400, 300}), {box(u"cake"_s, {0.25, 0.25, 0.5, 0.5})});
        const QColor colour = model::regionColour(0);
        QCOMPARE(annotated.pixelColor(100, 150), colour);
        QCOMPARE(annotated.pixelColor(299, 150), colour);
        const QColor inside = annotated.pixelColor(200, 150);
        QVERIFY(inside != QColor(Qt::white));
        QVERIFY(inside.lightness() > colour.lightness());
        QCOMPARE(annotated.pixelColor(5, 295), QColor(Qt::white));
    }

    void labelsStandBesideTheirRegion()
    {
        const QImage annotated =
            exchange::annotate(plain({800, 600}), {box(u"cake"_s, {0.1, 0.4, 0.2, 0.05})});
        QVERIFY(pixelsOf(annotated, model::regionColour(0), QRect(250, 200, 200, 140)) > 100);
    }

    void labelsGrowWithThePicture()
    {
        const auto tagPixels = [](QSize size) {
            const QImage annotated = exchange::annotate(plain(size), {box(u"cake"_s, {0.1, 0.4, 0.2, 0.05})});
            return pixelsOf(
                annotated, model::regionColour(0), QRect(QPoint(size.width() * 31 / 100, 0), size));
        };
        const int small = tagPixels({1000, 750});
        const int large = tagPixels({3000, 2250});
        QVERIFY2(large > 5 * small, qPrintable(u"%1 and %2"_s.arg(small).arg(large)));
    }

    void pointsAndPolygonsAreDrawn()
    {
        const model::Region point{.kind = model::Region::Kind::Point, .polygon = QPolygonF({{0.5, 0.5}})};
        const model::Region triangle{
            .kind = model::Region::Kind::Polygon, .polygon = QPolygonF({{0.1, 0.1}, {0.3, 0.1}, {0.2, 0.3}})};
        const QImage annotated = exchange::annotate(plain({400, 300}), {point, triangle});
        QCOMPARE(annotated.pixelColor(200, 150), model::regionColour(0));
        QVERIFY(annotated.pixelColor(80, 40) != QColor(Qt::white));
    }

    void brokenRegionsAreLeftOut_data()
    {
        QTest::addColumn<QPolygonF>("polygon");
        QTest::newRow("empty") << QPolygonF();
        QTest::newRow("not a number")
            << QPolygonF({{std::numeric_limits<double>::quiet_NaN(), 0}, {1, 1}, {0, 1}});
        QTest::newRow("infinite") << QPolygonF(
            {{std::numeric_limits<double>::infinity(), 0}, {1, 1}, {0, 1}});
    }
    void brokenRegionsAreLeftOut()
    {
        QFETCH(QPolygonF, polygon);
        QCOMPARE(
            exchange::annotate(plain({40, 30}), {{.label = u"x"_s, .polygon = polygon}}), plain({40, 30}));
    }

    void hugeCoordinatesAndTinyPicturesAreSurvived()
    {
        const model::Region far = box(u"far"_s, {-1e12, -1e12, 2e12, 2e12});
        QCOMPARE(exchange::annotate(plain({1, 1}), {far}).size(), QSize(1, 1));
        QCOMPARE(exchange::annotate(plain({300, 200}), {far}).size(), QSize(300, 200));
        QVERIFY(exchange::annotate({}, {far}).isNull());
    }
};

QTEST_MAIN(AnnotatedPictureTest)
#include "annotatedpicturetest.moc"
