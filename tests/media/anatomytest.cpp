#include "media/anatomy.h"
#include "media/pictures.h"

#include <QColorSpace>
#include <QTest>

#include <functional>
#include <random>

using media::Anatomy;

namespace {

using Reader = std::function<std::optional<Anatomy>(QByteArrayView)>;

struct Sample {
    QByteArray bytes;
    Reader read;
    const char *format;
};

Sample sample(const QByteArray &name)
{
    const QSize size(24, 16);
    if (name == "jpeg")
        return {pictures::jpegWithMetadata(pictures::encoded(pictures::noise(size), "jpeg", 90)),
            media::jpegAnatomy, "jpeg"};
    if (name == "png")
        return {pictures::pngWithMetadata(pictures::encoded(pictures::noise(size), "png")), media::pngAnatomy,
            "png"};
    if (name == "webp")
        return {pictures::webpWithMetadata(pictures::encoded(pictures::noise(size), "webp", 80), size),
            media::webpAnatomy, "webp"};
    return {pictures::gif(2), media::gifAnatomy, "gif"};
}

QImage pixels(const QByteArray &bytes, const char *format)
{
    return QImage::fromData(bytes, format).convertToFormat(QImage::Format_ARGB32);
}

/// Pieces that cutting can rely on.
bool inOrderAndInside(const Anatomy &anatomy, qsizetype size)
{
    qsizetype end = 0;
    for (const media::Piece &piece : anatomy.kept) {
        if (piece.offset < end || piece.length <= 0 || piece.length > size - piece.offset)
            return false;
        end = piece.offset + piece.length;
    }
    return true;
}

} // namespace

class AnatomyTest : public QObject {
    Q_OBJECT

private slots:
    void cutsWhatTellsAndKeepsEveryPixel_data() { formats(); }
    void cutsWhatTellsAndKeepsEveryPixel();
    void leavesABarePictureAlone_data();
    void leavesABarePictureAlone();
    void keepsTheColourProfile();
    void cutsThumbnailsAndTrailers();
    void noticesWhenTheEndIsMissing_data() { formats(); }
    void noticesWhenTheEndIsMissing();
    void staysInsideTruncatedBytes_data() { formats(); }
    void staysInsideTruncatedBytes();
    void staysInsideChangedBytes_data() { formats(); }
    void staysInsideChangedBytes();
    void doesNotTakeOneFormatForAnother();

private:
    static void formats()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"jpeg", "png", "webp", "gif"})
            QTest::newRow(name) << QByteArray(name);
    }
};

void AnatomyTest::cutsWhatTellsAndKeepsEveryPixel()
{
    QFETCH(QByteArray, name);
    const Sample picture = sample(name);
    QVERIFY(picture.bytes.contains("SERIAL-1234"));
    const auto anatomy = picture.read(picture.bytes);
    QVERIFY(anatomy);
    QVERIFY(anatomy->complete);
    QVERIFY(anatomy->carriesMetadata);
    QVERIFY(anatomy->carriesPosition);

    const QByteArray bare = media::withoutMetadata(picture.bytes, *anatomy);
    for (const char *word : {"SERIAL-1234", "GPSLatitude", "Exif", "xmpmeta", "EXIF", "eXIf", "comment"})
        QVERIFY2(!bare.contains(word), word);
    QCOMPARE(pixels(bare, picture.format), pixels(picture.bytes, picture.format));
    QVERIFY(!pixels(bare, picture.format).isNull());

    const auto again = picture.read(bare);
    QVERIFY(again && again->complete);
    QVERIFY(!again->carriesMetadata && !again->carriesPosition);
    QCOMPARE(media::withoutMetadata(bare, *again), bare);
    QCOMPARE(again->animated, anatomy->animated);
}

void AnatomyTest::leavesABarePictureAlone_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const char *name : {"jpeg", "png", "webp"})
        QTest::newRow(name) << QByteArray(name);
}

void AnatomyTest::leavesABarePictureAlone()
{
    QFETCH(QByteArray, format);
    const QByteArray bytes = pictures::encoded(pictures::noise({17, 9}), format);
    const auto anatomy = sample(format).read(bytes);
    QVERIFY(anatomy && anatomy->complete);
    QVERIFY(!anatomy->carriesMetadata);
    QCOMPARE(anatomy->storedSize, QSize(17, 9));
    QCOMPARE(media::withoutMetadata(bytes, *anatomy), bytes);
}

void AnatomyTest::keepsTheColourProfile()
{
    QImage image = pictures::noise({16, 16});
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const QByteArray jpeg = pictures::jpegWithMetadata(pictures::encoded(image, "jpeg"));
    const QByteArray bareJpeg = media::withoutMetadata(jpeg, *media::jpegAnatomy(jpeg));
    QCOMPARE(QImage::fromData(bareJpeg).colorSpace(), image.colorSpace());
    const QByteArray png = pictures::pngWithMetadata(pictures::encoded(image, "png"));
    const QByteArray barePng = media::withoutMetadata(png, *media::pngAnatomy(png));
    QVERIFY(QImage::fromData(barePng).colorSpace().isValid());
    QCOMPARE(QImage::fromData(barePng).colorSpace(), QImage::fromData(png).colorSpace());
}

void AnatomyTest::cutsThumbnailsAndTrailers()
{
    const QByteArray plain = pictures::encoded(pictures::noise({16, 16}), "jpeg");
    QByteArray jpeg = plain + QByteArray(5, '\0');
    QVERIFY(!media::jpegAnatomy(jpeg)->carriesMetadata); // padding tells nothing
    const QByteArray second = pictures::jpegWithMetadata(plain);
    jpeg = plain;
    jpeg.insert(2, pictures::jpegSegment(0xE0, QByteArray("JFXX\0\x10", 6) + second));
    jpeg += second;
    const auto anatomy = media::jpegAnatomy(jpeg);
    QVERIFY(anatomy && anatomy->complete && anatomy->carriesMetadata);
    QCOMPARE(media::withoutMetadata(jpeg, *anatomy), plain);
}

void AnatomyTest::noticesWhenTheEndIsMissing()
{
    QFETCH(QByteArray, name);
    const Sample picture = sample(name);
    const QByteArray bare = media::withoutMetadata(picture.bytes, *picture.read(picture.bytes));
    // The second frame of an animation is nobody's loss.
    const qsizetype firstFrameEnd = name == "gif" ? bare.indexOf('\x05', 30) + 1 : bare.size() - 1;
    for (qsizetype length = 0; length <= firstFrameEnd; ++length) {
        const auto anatomy = picture.read(bare.first(length));
        QVERIFY2(!anatomy || !anatomy->complete, QByteArray::number(length).constData());
    }
}

void AnatomyTest::staysInsideTruncatedBytes()
{
    QFETCH(QByteArray, name);
    const Sample picture = sample(name);
    for (qsizetype length = 0; length < picture.bytes.size(); ++length) {
        const QByteArray part(
            picture.bytes.constData(), length); // of its own, so that a sanitizer sees its end
        const auto anatomy = picture.read(part);
        if (!anatomy)
            continue;
        QVERIFY(inOrderAndInside(*anatomy, part.size()));
        QVERIFY(media::withoutMetadata(part, *anatomy).size() <= part.size());
    }
}

void AnatomyTest::staysInsideChangedBytes()
{
    QFETCH(QByteArray, name);
    const Sample picture = sample(name);
    std::minstd_rand random(42);
    for (int round = 0; round < 20000; ++round) {
        QByteArray bytes = picture.bytes;
        const int changes = 1 + int(random() % 6);
        for (int i = 0; i < changes; ++i) {
            static constexpr quint8 nasty[]{0x00, 0x01, 0x7f, 0x80, 0xff, 0xd9, 0xda, 0xe1};
            const qsizetype at = qsizetype(random() % quint64(bytes.size()));
            bytes[at] = char(random() % 2 ? nasty[random() % std::size(nasty)] : quint8(random()));
        }
        bytes.truncate(bytes.size() - qsizetype(random() % 4 ? 0 : random() % quint64(bytes.size())));
        const auto anatomy = picture.read(bytes);
        if (!anatomy)
            continue;
        QVERIFY(inOrderAndInside(*anatomy, bytes.size()));
        QVERIFY(anatomy->orientation >= 1 && anatomy->orientation <= 8);
        QVERIFY(media::withoutMetadata(bytes, *anatomy).size() <= bytes.size());
    }
}

void AnatomyTest::doesNotTakeOneFormatForAnother()
{
    for (const QByteArray name : {"jpeg", "png", "webp", "gif"}) {
        for (const QByteArray other : {"jpeg", "png", "webp", "gif"})
            QCOMPARE(sample(name).read(sample(other).bytes).has_value(), name == other);
        QVERIFY(!sample(name).read({}));
        QVERIFY(!sample(name).read("just some words, and enough of them to hold a header"));
    }
}

QTEST_GUILESS_MAIN(AnatomyTest)
#include "anatomytest.moc"
