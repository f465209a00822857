#include "grounding/maskoutline.h"

#include "grounding/answertext.h"
#include "grounding/geometry.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

namespace {

QString addressOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
}

QImage map(int width, int height, const QList<QRect> &patches, int value = 255)
{
    QImage image(width, height, QImage::Format_Grayscale8);
    image.fill(0);
    QPainter painter(&image);
    for (const QRect &patch : patches)
        painter.fillRect(patch, QColor(value, value, value));
    return image;
}

} // namespace

class MaskOutlineTest : public QObject {
    Q_OBJECT

private slots:
    void tracesTheLargestPatch()
    {
        const QPolygonF outline =
            grounding::maskOutline(addressOf(map(20, 10, {{0, 0, 2, 2}, {10, 0, 10, 5}})));
        QVERIFY(grounding::isUprightBox(outline));
        QCOMPARE(outline.boundingRect(), QRectF(0.5, 0, 0.5, 0.5));
    }

    void followsConcaveShapes()
    {
        const QPolygonF outline =
            grounding::maskOutline(addressOf(map(10, 10, {{0, 0, 10, 5}, {0, 5, 5, 5}})));
        QCOMPARE(outline.size(), 6);
        QVERIFY(std::abs(grounding::area(outline) - 0.75) < 1e-9);
    }

    void holesStayOpen()
    {
        QImage ring = map(40, 40, {{4, 4, 32, 32}});
        QPainter painter(&ring);
        painter.fillRect(8, 8, 8, 8, Qt::black);
        painter.fillRect(20, 20, 10, 8, Qt::black);
        painter.fillRect(23, 22, 3, 3, Qt::white); // another patch, in the second hole
        painter.fillRect(30, 10, 2, 2, Qt::black); // too small to count
        painter.end();
        const QPolygonF outline = grounding::maskOutline(addressOf(ring));
        QCOMPARE(outline.boundingRect(), QRectF(0.1, 0.1, 0.8, 0.8));
        const auto holds = [&](double x, double y) {
            const QPointF point(x / 40, y / 40);
            const bool winding = outline.containsPoint(point, Qt::WindingFill);
            return winding == outline.containsPoint(point, Qt::OddEvenFill) && winding;
        };
        QVERIFY(holds(6.3, 20.3) && holds(18.3, 18.7) && holds(31.3, 10.6));
        QVERIFY(!holds(12.3, 12.4) && !holds(22.3, 21.1) && !holds(24.3, 23.4));
        QVERIFY(std::abs(grounding::area(outline) - (32 * 32 - 64 - 80) / 1600.0) < 1e-9);
    }

    void patchesThatTouchAtCornersStayApart()
    {
        const QPolygonF outline = grounding::maskOutline(addressOf(map(4, 4, {{0, 0, 2, 2}, {2, 2, 2, 2}})));
        QVERIFY(std::abs(grounding::area(outline) - 0.25) < 1e-9
            || std::abs(grounding::area(outline) - 0.5) < 1e-9);
    }

    void givesNothingForWhatIsNoMask_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("empty map") << addressOf(map(10, 10, {}));
        QTest::newRow("below one half") << addressOf(map(10, 10, {{0, 0, 10, 10}}, 127));
        QTest::newRow("garbage") << QStringLiteral("data:image/png;base64,AAAA");
        QTest::newRow("cut") << addressOf(map(10, 10, {{0, 0, 10, 10}})).left(60);
        QTest::newRow("too large") << addressOf(map(5000, 10, {{0, 0, 10, 10}}));
        QTest::newRow("nothing") << QString();
    }

    void givesNothingForWhatIsNoMask()
    {
        QFETCH(QString, address);
        QVERIFY(grounding::maskOutline(address).isEmpty());
    }

    void fillsItsBox()
    {
        const QString half = addressOf(map(10, 10, {{0, 0, 5, 10}}));
        const QString text =
            QStringLiteral("[{\"box_2d\": [200, 400, 600, 800], \"mask\": \"%1\", \"label\": \"cat\"}]")
                .arg(half);
        const auto answer = grounding::readAnswerText(text, {.originalSize = QSize(100, 100)});
        QCOMPARE(answer.regions.size(), 1);
        QCOMPARE(answer.regions.first().kind, model::Region::Kind::Polygon);
        const QRectF box = answer.regions.first().polygon.boundingRect();
        QVERIFY(std::abs(box.left() - 0.4) < 1e-9 && std::abs(box.right() - 0.6) < 1e-9);
        QVERIFY(std::abs(box.top() - 0.2) < 1e-9 && std::abs(box.bottom() - 0.6) < 1e-9);
        QCOMPARE(answer.cleanText, QStringLiteral("cat"));
    }
};

QTEST_APPLESS_MAIN(MaskOutlineTest)
#include "maskoutlinetest.moc"
