#include "media/pngrows.h"

#include "media/pictures.h"

#include <QColorSpace>
#include <QTest>

#include <cstdlib>

using media::readPngRows;
using namespace Qt::StringLiterals;

namespace {

bool alike(QRgb one, QRgb other)
{
    const auto near = [](int a, int b) { return std::abs(a - b) <= 1; };
    return near(qAlpha(one), qAlpha(other))
        && (qAlpha(one) == 0
            || (near(qRed(one), qRed(other)) && near(qGreen(one), qGreen(other))
                && near(qBlue(one), qBlue(other))));
}

QImage withHoles(QSize size)
{
    QImage image = pictures::noise(size).convertToFormat(QImage::Format_ARGB32);
    for (int x = 0; x < size.width(); ++x)
        image.setPixel(x, x % size.height(), qRgba(200, 100, 50, x * 255 / size.width()));
    return image;
}

QByteArray interlaced(QByteArray png)
{
    constexpr qsizetype header = 8;
    constexpr qsizetype headerEnd = header + 25;
    QByteArray fields = png.mid(header + 8, 13);
    fields[12] = 1;
    return png.first(header) + pictures::pngChunk("IHDR", fields) + png.sliced(headerEnd);
}

} // namespace

class PngRowsTest : public QObject {
    Q_OBJECT

private slots:
    void aPartIsWhatTheWholeHasThere_data()
    {
        QTest::addColumn<QImage>("image");
        const QImage noise = pictures::noise({60, 40});
        QTest::newRow("colours") << noise.convertToFormat(QImage::Format_RGB32);
        QTest::newRow("transparency") << withHoles({60, 40});
        QTest::newRow("grey") << noise.convertToFormat(QImage::Format_Grayscale8);
        QTest::newRow("deep grey") << noise.convertToFormat(QImage::Format_Grayscale16);
        QTest::newRow("palette") << noise.convertToFormat(QImage::Format_Indexed8);
        QTest::newRow("palette with transparency")
            << withHoles({60, 40}).convertToFormat(QImage::Format_Indexed8);
        QTest::newRow("one bit") << noise.convertToFormat(QImage::Format_Mono);
        QTest::newRow("sixteen bits") << noise.convertToFormat(QImage::Format_RGBX64);
        QTest::newRow("sixteen bits with transparency")
            << withHoles({60, 40}).convertToFormat(QImage::Format_RGBA64);
    }

    void aPartIsWhatTheWholeHasThere()
    {
        QFETCH(const QImage, image);
        const QRect part(7, 5, 20, 30);
        const auto rows = readPngRows(pictures::encoded(image, "png"), part, part.size());
        QVERIFY(rows);
        QCOMPARE(rows->size(), part.size());
        QCOMPARE(rows->hasAlphaChannel(), image.hasAlphaChannel());
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x) {
                const QRgb wanted = image.pixel(part.topLeft() + QPoint(x, y));
                QVERIFY2(alike(rows->pixel(x, y), wanted), qPrintable(u"at %1, %2"_s.arg(x).arg(y)));
            }
        }
    }

    void pixelsAreAveragedDown()
    {
        const QByteArray png = pictures::encoded(pictures::quadrants({64, 32}), "png");
        const auto corners = readPngRows(png, {0, 0, 64, 32}, {2, 2});
        QVERIFY(corners);
        QCOMPARE(pictures::look(corners->scaled(64, 32)), u"RG/BY"_s);
        const auto uneven = readPngRows(png, {0, 0, 64, 32}, {7, 3});
        QCOMPARE(uneven->size(), QSize(7, 3));
        QCOMPARE(uneven->pixel(0, 0), QColor(Qt::red).rgb());
        QImage stripes(4, 2, QImage::Format_RGB32);
        stripes.fill(Qt::black);
        stripes.setPixel(1, 0, qRgb(200, 100, 40));
        const auto mean = readPngRows(pictures::encoded(stripes, "png"), {0, 0, 4, 2}, {2, 1});
        QCOMPARE(mean->pixel(0, 0), qRgb(50, 25, 10));
        QCOMPARE(mean->pixel(1, 0), qRgb(0, 0, 0));
    }

    void whatIsTransparentDoesNotColourTheRest()
    {
        QImage image(2, 1, QImage::Format_ARGB32);
        image.setPixel(0, 0, qRgba(255, 0, 0, 255));
        image.setPixel(1, 0, qRgba(0, 255, 0, 0));
        const auto mean = readPngRows(pictures::encoded(image, "png"), {0, 0, 2, 1}, {1, 1});
        QVERIFY(mean);
        const QColor colour = mean->pixelColor(0, 0);
        QCOMPARE(colour.green(), 0);
        QVERIFY(std::abs(colour.alpha() - 128) <= 1);
    }

    void theColourSpaceIsTheFiles()
    {
        QImage image = pictures::noise({16, 16}).convertToFormat(QImage::Format_RGB32);
        image.setColorSpace(QColorSpace::DisplayP3);
        const auto rows = readPngRows(pictures::encoded(image, "png"), image.rect(), image.size());
        QVERIFY(rows);
        QCOMPARE(rows->colorSpace(), QImage::fromData(pictures::encoded(image, "png")).colorSpace());
        QVERIFY(rows->colorSpace() != QColorSpace(QColorSpace::SRgb));
    }

    void nothingComesOfWhatCannotBeReadByRows()
    {
        const QByteArray png = pictures::encoded(pictures::noise({50, 50}), "png");
        const QRect whole(0, 0, 50, 50);
        QVERIFY(readPngRows(png, whole, whole.size()));
        QVERIFY(!readPngRows(interlaced(png), whole, whole.size()));
        QVERIFY(!readPngRows(png, {0, 0, 51, 50}, {10, 10}));
        QVERIFY(!readPngRows(png, {}, {10, 10}));
        QVERIFY(!readPngRows("no picture", whole, whole.size()));
        QVERIFY(!readPngRows({}, whole, whole.size()));
        for (qsizetype size = 0; size < png.size() - 40; size += 97)
            QVERIFY(!readPngRows(png.first(size), whole, whole.size()));
    }

    void aTopThatIsWholeIsReadWhateverFollows()
    {
        const QImage image = pictures::noise({200, 200}).convertToFormat(QImage::Format_RGB32);
        const QByteArray png = pictures::encoded(image, "png");
        const auto rows = readPngRows(png.first(png.size() / 2), {0, 0, 200, 10}, {200, 10});
        QVERIFY(rows);
        QCOMPARE(rows->pixel(100, 5), image.pixel(100, 5));
    }
};

QTEST_GUILESS_MAIN(PngRowsTest)
#include "pngrowstest.moc"
