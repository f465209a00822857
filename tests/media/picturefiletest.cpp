#include "media/picturefile.h"
#include "media/pictures.h"
#include "media/sourcefile.h"

#include <QColorSpace>
#include <QFile>
#include <QImageWriter>
#include <QLoggingCategory>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using model::Problem;

namespace {

QByteArray withOrientation(const QByteArray &format, int orientation)
{
    const QImage image = pictures::quadrants();
    if (format == "jpeg")
        return pictures::jpegWithMetadata(pictures::encoded(image, "jpeg", 95), orientation);
    if (format == "png")
        return pictures::pngWithMetadata(pictures::encoded(image, "png"), orientation);
    return pictures::webpWithMetadata(pictures::encoded(image, "webp", 95), image.size(), orientation);
}

/// Peak memory of this process since the last reset, in bytes.
qint64 peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("VmHWM:");
    return status.mid(at + 6, 20).trimmed().split(' ').value(0).toLongLong() * 1024;
}

bool resetPeakMemory()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

} // namespace

class PictureFileTest : public QObject {
    Q_OBJECT

private slots:
    // Broken pictures are this test's business; that Qt complains about them is no news.
    void initTestCase() { QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); }
    void turnsUpright_data();
    void turnsUpright();
    void turnsTiffUpright();
    void scalesInTheUprightPicture();
    void neverEnlarges();
    void readsEveryFormat_data();
    void readsEveryFormat();
    void refusesEveryFormatCutShort_data() { readsEveryFormat_data(); }
    void refusesEveryFormatCutShort();
    void convertsColoursToSrgb_data();
    void convertsColoursToSrgb();
    void readsFourInks();
    void readsSixteenBitsAndTransparency();
    void takesTheFirstFrame();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void refusesABombBeforeDecoding();
    void refusesTooManyBytes();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void doesNotTakeALossyHalfForWhole();
    void saysWhatItCarries();
    void survivesChangedBytes_data();
    void survivesChangedBytes();
    void decodesAHugeJpegSmall();
    void shrinksInLittleMemory_data();
    void shrinksInLittleMemory();
    void holdsNoMoreThanTheFile();
    void namesTheTypesItReads();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void PictureFileTest::turnsUpright_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QString>("look");
    const char *looks[]{"RG/BY", "GR/YB", "YB/GR", "BY/RG", "RB/GY", "BR/YG", "YG/BR", "GY/RB"};
    for (const char *format : {"jpeg", "png", "webp"}) {
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%s %d", format, orientation)
                << QByteArray(format) << orientation << QString::fromLatin1(looks[orientation - 1]);
        QTest::addRow("%s 9, which there is not", format) << QByteArray(format) << 9 << u"RG/BY"_s;
    }
}

void PictureFileTest::turnsUpright()
{
    QFETCH(QByteArray, format);
    QFETCH(int, orientation);
    QFETCH(QString, look);
    const QByteArray bytes = withOrientation(format, orientation);
    const QSize upright = orientation >= 5 && orientation <= 8 ? QSize(32, 64) : QSize(64, 32);
    const auto info = media::inspect(bytes);
    QVERIFY(info.ok());
    QCOMPARE(info->storedSize, QSize(64, 32));
    QCOMPARE(info->size, upright);
    const auto image = media::decode(bytes);
    QVERIFY(image.ok());
    QCOMPARE(image->size(), upright);
    QCOMPARE(pictures::look(*image), look);
}

void PictureFileTest::turnsTiffUpright()
{
    const QString path = m_folder.filePath(u"turned.tiff"_s);
    QImageWriter writer(path, "tiff");
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    QVERIFY(writer.write(pictures::quadrants()));
    const auto image = media::decode(path);
    QVERIFY(image.ok());
    QCOMPARE(media::inspect(path)->size, QSize(32, 64));
    QCOMPARE(image->size(), QSize(32, 64));
    QCOMPARE(pictures::look(*image), u"BR/YG"_s);
}

void PictureFileTest::scalesInTheUprightPicture()
{
    const auto image = media::decode(withOrientation("jpeg", 6), QSize(100, 32));
    QVERIFY(image.ok());
    QCOMPARE(image->size(), QSize(16, 32));
    QCOMPARE(pictures::look(*image), u"BR/YG"_s);
    QCOMPARE(media::decode(pictures::encoded(pictures::noise({3000, 1}), "png"), QSize(10, 10))->size(),
        QSize(10, 1));
}

void PictureFileTest::neverEnlarges()
{
    QCOMPARE(media::decode(withOrientation("png", 1), QSize(1000, 1000))->size(), QSize(64, 32));
}

void PictureFileTest::readsEveryFormat_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("mime");
    QTest::newRow("jpeg") << "jpeg"_ba << u"image/jpeg"_s;
    QTest::newRow("png") << "png"_ba << u"image/png"_s;
    QTest::newRow("webp") << "webp"_ba << u"image/webp"_s;
    QTest::newRow("bmp") << "bmp"_ba << u"image/bmp"_s;
    QTest::newRow("tiff") << "tiff"_ba << u"image/tiff"_s;
    QTest::newRow("ico") << "ico"_ba << u"image/vnd.microsoft.icon"_s;
    QTest::newRow("ppm") << "ppm"_ba << u"image/x-portable-anymap"_s;
    QTest::newRow("xpm") << "xpm"_ba << u"image/x-xpixmap"_s;
    QTest::newRow("xbm") << "xbm"_ba << u"image/x-xbitmap"_s;
    QTest::newRow("wbmp") << "wbmp"_ba << u"image/vnd.wap.wbmp"_s;
}

void PictureFileTest::readsEveryFormat()
{
    QFETCH(QByteArray, format);
    QFETCH(QString, mime);
    const QString path =
        write(QString::fromLatin1("whole." + format), pictures::encoded(pictures::quadrants(), format));
    const auto info = media::inspect(path);
    QVERIFY2(info.ok(), info.ok() ? "" : qPrintable(info.problem().detail));
    QCOMPARE(info->mime, mime);
    QCOMPARE(info->size, QSize(64, 32));
    const auto image = media::decode(path);
    QVERIFY2(image.ok(), image.ok() ? "" : qPrintable(image.problem().detail));
    QCOMPARE(image->size(), QSize(64, 32));
    QCOMPARE(image->colorSpace(), QColorSpace(QColorSpace::SRgb));
}

void PictureFileTest::refusesEveryFormatCutShort()
{
    QFETCH(QByteArray, format);
    const QByteArray whole = pictures::encoded(pictures::noise({64, 32}), format);
    for (const double share : {0.2, 0.5, 0.8, 0.95}) {
        const QString path = write(
            QString::fromLatin1("short." + format), whole.first(qsizetype(double(whole.size()) * share)));
        const auto image = media::decode(path);
        QVERIFY(!image.ok());
        QCOMPARE(image.problem().kind, Problem::Kind::PictureDamaged);
        QCOMPARE(image.problem().subject, path);
    }
}

void PictureFileTest::convertsColoursToSrgb_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QImage::Format>("pixels");
    QTest::newRow("jpeg") << "jpeg"_ba << QImage::Format_RGB32;
    QTest::newRow("png") << "png"_ba << QImage::Format_RGB32;
    QTest::newRow("png, transparent") << "png"_ba << QImage::Format_ARGB32;
    QTest::newRow("png, 16 bits") << "png"_ba << QImage::Format_RGBX64;
    QTest::newRow("png, 16 bits, transparent") << "png"_ba << QImage::Format_RGBA64;
}

void PictureFileTest::convertsColoursToSrgb()
{
    QFETCH(QByteArray, format);
    QFETCH(QImage::Format, pixels);
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(QColor(120, 200, 120));
    const QColorSpace wide(QColorSpace::AdobeRgb);
    const QColor expected = wide.transformationToColorSpace(QColorSpace::SRgb).map(QColor(120, 200, 120));
    QVERIFY(expected.red() < 90); // the same green needs less red there: a profile that was ignored shows
    image.convertTo(pixels);
    image.setColorSpace(wide);
    const auto decoded = media::decode(pictures::encoded(image, format, 100));
    QVERIFY(decoded.ok());
    const QColor seen = decoded->pixelColor(16, 16);
    QVERIFY2(qAbs(seen.red() - expected.red()) <= 4 && qAbs(seen.green() - expected.green()) <= 4,
        qPrintable(seen.name()));
}

void PictureFileTest::readsFourInks()
{
    const auto image = media::decode(QStringLiteral(TEST_DATA_DIR "/media/four-inks.jpg"));
    QVERIFY(image.ok());
    const QColor seen = image->pixelColor(10, 10);
    QVERIFY2(qAbs(seen.red() - 200) < 12 && qAbs(seen.green() - 40) < 12 && qAbs(seen.blue() - 40) < 12,
        qPrintable(seen.name()));
}

void PictureFileTest::readsSixteenBitsAndTransparency()
{
    QImage deep(20, 10, QImage::Format_RGBA64);
    deep.fill(QColor(10, 200, 30, 128));
    const auto image = media::decode(pictures::encoded(deep, "png"));
    QVERIFY(image.ok());
    QCOMPARE(image->format(), QImage::Format_ARGB32_Premultiplied);
    QCOMPARE(image->pixelColor(3, 3).alpha(), 128);
    QVERIFY(qAbs(image->pixelColor(3, 3).green() - 200) <= 1);
    QCOMPARE(
        media::decode(pictures::encoded(pictures::noise({4, 4}), "png"))->format(), QImage::Format_RGB32);
}

void PictureFileTest::takesTheFirstFrame()
{
    const auto info = media::inspect(pictures::gif(3));
    QVERIFY(info.ok());
    QVERIFY(info->animated);
    QCOMPARE(info->mime, u"image/gif"_s);
    QVERIFY(!media::inspect(pictures::gif(1))->animated);
    const auto image = media::decode(pictures::gif(3));
    QVERIFY(image.ok());
    QCOMPARE(image->pixelColor(0, 0), QColor(Qt::red));
    QCOMPARE(image->pixelColor(1, 0), QColor(Qt::blue));
    const QByteArray cut = pictures::gif(1).chopped(4);
    QCOMPARE(media::decode(cut).problem().kind, Problem::Kind::PictureDamaged);
}

void PictureFileTest::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem::Kind>("kind");
    QTest::newRow("nothing") << u"empty.png"_s << QByteArray() << Problem::Kind::PictureEmpty;
    QTest::newRow("text") << u"notes.png"_s << "Buy milk and bread.\n"_ba << Problem::Kind::PictureUnreadable;
    QTest::newRow("one byte") << u"one.jpg"_s << "x"_ba << Problem::Kind::PictureUnreadable;
    QTest::newRow("HTML") << u"page.jpg"_s << "<!DOCTYPE html><html>"_ba << Problem::Kind::PictureUnreadable;
    QTest::newRow("SVG, which can name other files")
        << u"drawing.svg"_s
        << "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"/etc/passwd\"/></svg>"_ba
        << Problem::Kind::PictureUnreadable;
    QTest::newRow("HEIC") << u"phone.heic"_s
                          << QByteArray("\0\0\0\x18"
                                        "ftypheic",
                                 12)
                          << Problem::Kind::PictureUnreadable;
    QTest::newRow("start of a JPEG") << u"a.jpg"_s << QByteArray("\xff\xd8\xff\xe0", 4)
                                     << Problem::Kind::PictureDamaged;
    QTest::newRow("start of a PNG") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n", 8)
                                    << Problem::Kind::PictureDamaged;
    QTest::newRow("start of a GIF") << u"a.gif"_s << "GIF89a"_ba << Problem::Kind::PictureDamaged;
    QTest::newRow("PNG without pixels")
        << u"b.png"_s << pictures::pngClaiming({10, 10}) << Problem::Kind::PictureDamaged;
    QTest::newRow("PNG of no size") << u"c.png"_s << pictures::pngClaiming({0, 10})
                                    << Problem::Kind::PictureDamaged;
    QTest::newRow("TGA that is none") << u"a.tga"_s << QByteArray(40, 'x') << Problem::Kind::PictureDamaged;
}

void PictureFileTest::refusesWhatIsNoPicture()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(Problem::Kind, kind);
    const QString path = write(name, bytes);
    const auto image = media::decode(path);
    QVERIFY(!image.ok());
    QCOMPARE(image.problem().kind, kind);
    QCOMPARE(image.problem().subject, path);
}

void PictureFileTest::refusesABombBeforeDecoding()
{
    const QByteArray bomb = pictures::pngClaiming({30'000, 30'000});
    QCOMPARE(media::inspect(bomb).problem().kind, Problem::Kind::PictureTooManyPixels);
    QCOMPARE(media::decode(bomb, QSize(10, 10)).problem().kind, Problem::Kind::PictureTooManyPixels);
    QCOMPARE(media::inspect(pictures::pngClaiming({0x7fffffff, 0x7fffffff})).problem().kind,
        Problem::Kind::PictureTooManyPixels);
    const QByteArray small = pictures::encoded(pictures::noise({20, 10}), "png");
    QVERIFY(media::inspect(small, {.pixels = 200}).ok());
    QCOMPARE(media::inspect(small, {.pixels = 199}).problem().kind, Problem::Kind::PictureTooManyPixels);
}

void PictureFileTest::refusesTooManyBytes()
{
    const QByteArray bytes = pictures::encoded(pictures::noise({20, 10}), "png");
    const QString path = write(u"large.png"_s, bytes);
    QVERIFY(media::inspect(path, {.bytes = bytes.size()}).ok());
    const auto refused = media::inspect(path, {.bytes = bytes.size() - 1});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().kind, Problem::Kind::PictureTooManyBytes);
    QCOMPARE(refused.problem().subject, path);
}

void PictureFileTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    const QString pipe = m_folder.filePath(u"pipe.png"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QTest::newRow("missing") << m_folder.filePath(u"missing.png"_s);
    QTest::newRow("folder") << m_folder.path();
    QTest::newRow("pipe that nobody writes") << pipe;
    QTest::newRow("endless device") << u"/dev/zero"_s;
    QTest::newRow("no path") << QString();
}

void PictureFileTest::refusesWhatIsNoFile()
{
    QFETCH(QString, path);
    QCOMPARE(media::inspect(path).problem().kind, Problem::Kind::FileUnreadable);
    QCOMPARE(media::decode(path).problem().kind, Problem::Kind::FileUnreadable);
}

void PictureFileTest::doesNotTakeALossyHalfForWhole()
{
    const QByteArray jpeg = pictures::encoded(pictures::noise({200, 200}), "jpeg", 90);
    const QByteArray half = jpeg.first(jpeg.size() / 2);
    QCOMPARE(media::decode(half).problem().kind, Problem::Kind::PictureDamaged);
    QCOMPARE(
        media::decode(half + QByteArray(half.size(), '\0')).problem().kind, Problem::Kind::PictureDamaged);
}

void PictureFileTest::saysWhatItCarries()
{
    const QByteArray plain = pictures::encoded(pictures::quadrants(), "jpeg");
    QVERIFY(!media::inspect(plain)->carriesMetadata);
    const auto tagged = media::inspect(pictures::jpegWithMetadata(plain, 1, pictures::Gps::Without));
    QVERIFY(tagged->carriesMetadata && !tagged->carriesPosition);
    const auto placed = media::inspect(pictures::jpegWithMetadata(plain));
    QVERIFY(placed->carriesMetadata && placed->carriesPosition);
    QCOMPARE(placed->byteCount, pictures::jpegWithMetadata(plain).size());
}

void PictureFileTest::survivesChangedBytes_data()
{
    readsEveryFormat_data();
    QTest::newRow("gif") << "gif"_ba << u"image/gif"_s;
}

void PictureFileTest::survivesChangedBytes()
{
    QFETCH(QByteArray, format);
    const QByteArray whole =
        format == "gif" ? pictures::gif(2) : pictures::encoded(pictures::noise({12, 8}), format);
    quint32 random = 1;
    const auto next = [&random] { return (random = random * 1664525 + 1013904223) >> 8; };
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = whole;
        for (quint32 i = 0; i <= next() % 3; ++i)
            bytes[qsizetype(next()) % bytes.size()] = char(next());
        const auto image = media::decode(bytes, QSize(8, 8), {.pixels = 1'000'000});
        QVERIFY(image.ok() ? !image->isNull() : image.problem().kind != Problem::Kind::Internal);
    }
}

void PictureFileTest::decodesAHugeJpegSmall()
{
    QImage huge(10'000, 10'000, QImage::Format_Grayscale8);
    huge.fill(130);
    const QByteArray bytes = pictures::encoded(huge, "jpeg", 80);
    huge = {};
    const auto small = media::decode(bytes, QSize(1000, 1000));
    QVERIFY(small.ok());
    QCOMPARE(small->size(), QSize(1000, 1000));
    QVERIFY(qAbs(small->pixelColor(500, 500).red() - 130) < 3);
}

void PictureFileTest::shrinksInLittleMemory_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("JPEG, scaled by its own transform") << QByteArray("jpeg");
    QTest::newRow("PNG, row by row") << QByteArray("png"); // eight bits of colour, not interlaced
}

void PictureFileTest::shrinksInLittleMemory()
{
    if (sanitized)
        QSKIP("a sanitizer needs memory of its own");
    QFETCH(QByteArray, format);
    QString path;
    {
        QImage large(6000, 4000, QImage::Format_RGB32);
        QPainter painter(&large);
        painter.drawImage(large.rect(), pictures::noise({600, 400}));
        painter.end();
        path = write(u"large"_s, pictures::encoded(large, format, format == "jpeg" ? 90 : -1));
    }
    (void)media::decode(path, QSize(64, 64)); // what is loaded once is not counted
    if (!resetPeakMemory())
        QSKIP("the peak of memory cannot be reset here");
    const qint64 before = peakMemory();
    const auto image = media::decode(path, QSize(2048, 2048));
    QVERIFY(image.ok());
    QCOMPARE(image->width(), 2048);
    const qint64 used = peakMemory() - before;
    QVERIFY2(used <= 40LL * 1024 * 1024, qPrintable(QString::number(used)));
}

void PictureFileTest::holdsNoMoreThanTheFile()
{
    const QByteArray bytes = pictures::encoded(pictures::noise({20, 10}), "png");
    const auto read = media::readSource(write(u"small.png"_s, bytes), media::Limits().bytes);
    QVERIFY(read.ok());
    QCOMPARE(*read, bytes);
    QVERIFY(read->capacity() < 2 * bytes.size());
}

void PictureFileTest::namesTheTypesItReads()
{
    const QStringList types = media::readableMimeTypes();
    for (const QString &type :
        {u"image/jpeg"_s, u"image/png"_s, u"image/webp"_s, u"image/gif"_s, u"image/bmp"_s, u"image/tiff"_s})
        QVERIFY2(types.contains(type), qPrintable(type));
    QVERIFY(!types.contains(u"image/svg+xml"_s));
}

QTEST_GUILESS_MAIN(PictureFileTest)
#include "picturefiletest.moc"
