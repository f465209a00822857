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
