#include "ui/stage/regionpainting.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using ui::stage::Light;
using Kind = model::Region::Kind;

class RegionPaintingTest : public QObject {
    Q_OBJECT

private slots:
    void holesStayOpenAndTheirSeamsAreNotDrawn()
    {
        // A square with a square hole, joined by a seam from (20, 20) to (40, 40).
        const QPolygonF ring = QList<QPointF>{{20, 20}, {40, 40}, {40, 60}, {60, 60}, {60, 40}, {40, 40},
            {20, 20}, {80, 20}, {80, 80}, {20, 80}};
        QImage image(100, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::stage::paintRegion(
            painter, ring, Kind::Polygon, QColor(0, 0, 255), Light::Resting, {.fill = 0.5, .lineWidth = 2});
        painter.end();
        QCOMPARE(image.pixelColor(50, 50), QColor(Qt::white));
        const QColor filled = image.pixelColor(70, 50);
        QVERIFY(filled.blue() > 240 && filled.red() > 100 && filled.red() < 160);
        QCOMPARE(image.pixelColor(30, 30), filled);
        QVERIFY(image.pixelColor(50, 40).red() < 100); // the hole's rim
        QVERIFY(image.pixelColor(80, 50).red() < 100);
    }
};

QTEST_MAIN(RegionPaintingTest)
#include "regionpaintingtest.moc"
