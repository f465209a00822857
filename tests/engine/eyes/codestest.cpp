#include "engine/eyes.h"

#include <QPainter>
#include <QTest>

#define ZX_USE_UTF8 1
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

using namespace Qt::StringLiterals;

class CodesTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatAWriterWrote_data();
    void readsWhatAWriterWrote();
    void readsTurnedCode_data();
    void readsTurnedCode();
    void readsLightOnDark();
    void readsSeveralInOnePicture();
    void readsTheSameLineCodeTwice();
    void lineCodeHasTheHeightOfItsBars();
    void seesNoCodeInStripes();

private:
    QList<engine::Detection> codesIn(const QImage &image)
    {
        const std::atomic_bool stop = false;
        auto seen = m_eyes.look(image, {.text = false, .faces = false, .people = false, .codes = true}, stop);
        return seen.ok() ? seen->detections : QList<engine::Detection>();
    }

    engine::Eyes m_eyes;
};

namespace {

QImage written(ZXing::BarcodeFormat format, const QString &text, QSize size)
{
    ZXing::MultiFormatWriter writer(format);
    writer.setEncoding(ZXing::CharacterSet::UTF8);
    writer.setMargin(0);
    const ZXing::BitMatrix bits = writer.encode(text.toStdWString(), size.width(), size.height());
    QImage image(bits.width(), bits.height(), QImage::Format_RGB32);
    for (int y = 0; y < bits.height(); ++y) {
        for (int x = 0; x < bits.width(); ++x)
            image.setPixelColor(x, y, bits.get(x, y) ? Qt::black : Qt::white);
    }
    return image;
}

QImage placed(const QImage &code, QPoint at, QSize size = {800, 600})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage(at, code);
    return image;
}

double overlap(const QPolygonF &fractions, const QRectF &place, QSize size)
{
    const QRectF box = QTransform::fromScale(size.width(), size.height()).map(fractions).boundingRect();
    const QRectF both = box & place;
    const double common = both.width() * both.height();
    return common / (box.width() * box.height() + place.width() * place.height() - common);
}

} // namespace

void CodesTest::readsWhatAWriterWrote_data()
{
    using ZXing::BarcodeFormat;
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSize>("size");
    QTest::newRow("QR") << int(BarcodeFormat::QRCode) << u"QR code"_s << u"https://example.org/menu"_s
                        << QSize(200, 200);
    QTest::newRow("QR in Thai") << int(BarcodeFormat::QRCode) << u"QR code"_s << u"กาแฟ"_s << QSize(200, 200);
    QTest::newRow("QR, small") << int(BarcodeFormat::QRCode) << u"QR code"_s << u"hello"_s << QSize(42, 42);
    QTest::newRow("Data Matrix") << int(BarcodeFormat::DataMatrix) << u"Data Matrix"_s << u"part 4711"_s
                                 << QSize(160, 160);
    QTest::newRow("Aztec") << int(BarcodeFormat::Aztec) << u"Aztec"_s << u"gate B7"_s << QSize(160, 160);
    QTest::newRow("PDF417") << int(BarcodeFormat::PDF417) << u"PDF417"_s << u"boarding pass"_s
                            << QSize(400, 150);
    QTest::newRow("EAN-13") << int(BarcodeFormat::EAN13) << u"EAN-13"_s << u"4006381333931"_s
                            << QSize(300, 120);
    QTest::newRow("Code 128") << int(BarcodeFormat::Code128) << u"Code 128"_s << u"Shelf-12"_s
                              << QSize(360, 100);
    QTest::newRow("Code 39") << int(BarcodeFormat::Code39) << u"Code 39"_s << u"ROOM 101"_s
                             << QSize(400, 100);
}

void CodesTest::readsWhatAWriterWrote()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QSize, size);
    const QImage code = written(ZXing::BarcodeFormat(format), text, size);
    const QPoint at((800 - code.width()) / 2, (600 - code.height()) / 2);
    const QImage image = placed(code, at);
    const QList<engine::Detection> codes = codesIn(image);

    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes[0].kind, engine::Detection::Kind::Code);
    QCOMPARE(codes[0].text, text);
    QCOMPARE(codes[0].format, name);
    const double iou = overlap(codes[0].polygon, QRectF(at, code.size()), image.size());
    QVERIFY2(iou > 0.5, qPrintable(u"IoU %1"_s.arg(iou)));
}

void CodesTest::readsTurnedCode_data()
{
    QTest::addColumn<double>("degrees");
    for (const double degrees : {15.0, 45.0, 90.0, 180.0, 270.0})
        QTest::addRow("%g degrees", degrees) << degrees;
}

void CodesTest::readsTurnedCode()
{
    QFETCH(double, degrees);
    const QImage code = written(ZXing::BarcodeFormat::QRCode, u"turned"_s, QSize(210, 210));
    QImage image(700, 700, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(350, 350);
    painter.rotate(degrees);
    painter.drawImage(-105, -105, code);
    painter.end();
    const QList<engine::Detection> codes = codesIn(image);

    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes[0].text, u"turned"_s);
    const QPointF fromTopLeft = codes[0].polygon[1] - codes[0].polygon[0];
    const double seen = std::atan2(fromTopLeft.y(), fromTopLeft.x()) * 180 / M_PI;
    QVERIFY2(
        std::abs(std::remainder(seen - degrees, 360)) < 5, qPrintable(u"seen at %1 degrees"_s.arg(seen)));
}

void CodesTest::readsLightOnDark()
{
    QImage image =
        placed(written(ZXing::BarcodeFormat::QRCode, u"night"_s, QSize(200, 200)), QPoint(100, 100));
    image.invertPixels();
    const QList<engine::Detection> codes = codesIn(image);

    QCOMPARE(codes.size(), 1);
    QCOMPARE(codes[0].text, u"night"_s);
}

void CodesTest::readsSeveralInOnePicture()
{
    QImage image = placed(written(ZXing::BarcodeFormat::QRCode, u"one"_s, QSize(180, 180)), QPoint(50, 50));
    QPainter painter(&image);
    painter.drawImage(500, 60, written(ZXing::BarcodeFormat::QRCode, u"two"_s, QSize(180, 180)));
    painter.drawImage(220, 420, written(ZXing::BarcodeFormat::EAN13, u"4006381333931"_s, QSize(300, 120)));
    painter.end();
    QStringList texts;
    for (const engine::Detection &code : codesIn(image))
        texts.append(code.text);
    texts.sort();

    QCOMPARE(texts, QStringList({u"4006381333931"_s, u"one"_s, u"two"_s}));
}

void CodesTest::readsTheSameLineCodeTwice()
{
    const QImage label = written(ZXing::BarcodeFormat::EAN13, u"4006381333931"_s, QSize(300, 120));
    QImage image = placed(label, QPoint(60, 50), QSize(1600, 1200));
    QPainter painter(&image);
    painter.drawImage(900, 800, label);
    painter.end();
    const QList<engine::Detection> codes = codesIn(image);

    QCOMPARE(codes.size(), 2);
    QCOMPARE(codes[0].text, codes[1].text);
    QVERIFY(!codes[0].polygon.boundingRect().intersects(codes[1].polygon.boundingRect()));
}

void CodesTest::lineCodeHasTheHeightOfItsBars()
{
    const QImage image =
        placed(written(ZXing::BarcodeFormat::Code128, u"tall bars"_s, QSize(380, 260)), QPoint(150, 120));
    const QList<engine::Detection> codes = codesIn(image);

    QCOMPARE(codes.size(), 1);
    const double height = codes[0].polygon.boundingRect().height() * image.height();
    QVERIFY2(height > 230 && height < 280, qPrintable(QString::number(height)));
}

void CodesTest::seesNoCodeInStripes()
{
    QImage image(600, 400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int x = 0; x < 600; x += 12)
        painter.fillRect(x, 0, (x / 12) % 3 + 3, 400, Qt::black);
    painter.end();

    QVERIFY(codesIn(image).isEmpty());
}

QTEST_MAIN(CodesTest)
#include "codestest.moc"
