#include "media/pictures.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QtEndian>

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace pictures {

namespace {

template <typename T> QByteArray big(T number)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

template <typename T> QByteArray little(T number)
{
    QByteArray bytes(sizeof(T), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc;
}

QByteArray exifEntry(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
{
    return big(tag) + big(type) + big(count) + value.leftJustified(4, '\0');
}

QByteArray webpChunk(const QByteArray &type, const QByteArray &data)
{
    return type + little(quint32(data.size())) + data + QByteArray(data.size() % 2, '\0');
}

} // namespace

QImage quadrants(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    const int w = size.width() / 2;
    const int h = size.height() / 2;
    QPainter painter(&image);
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(w, 0, w, h, Qt::green);
    painter.fillRect(0, h, w, h, Qt::blue);
    painter.fillRect(w, h, w, h, Qt::yellow);
    return image;
}

QString look(const QImage &image)
{
    const auto name = [&](int x, int y) {
        const QColor colour = image.pixelColor(image.width() * x / 4, image.height() * y / 4);
        const bool red = colour.red() > 128;
        const bool green = colour.green() > 128;
        return red && green ? u'Y' : red ? u'R' : green ? u'G' : u'B';
    };
    return QString(name(1, 1)) + name(3, 1) + u'/' + name(1, 3) + name(3, 3);
}

QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    std::minstd_rand random(7);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = 0xff000000 | (random() & 0xffffff);
    }
    return image;
}

QByteArray encoded(const QImage &image, const QByteArray &format, int quality)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    QImageWriter writer(&device, format);
    writer.setQuality(quality);
    if (!writer.write(image))
        qFatal("%s is not written: %s", format.constData(), qPrintable(writer.errorString()));
    return bytes;
}

QByteArray exif(int orientation, Gps gps)
{
    const int entries = gps == Gps::With ? 3 : 2;
    const quint32 behind = 8 + 2 + 12 * quint32(entries) + 4;
    const QByteArray serial("SERIAL-1234\0", 12);
    QByteArray block = "MM"_ba + big(quint16(42)) + big(quint32(8)) + big(quint16(entries));
    block += exifEntry(0x0112, 3, 1, big(quint16(orientation)));
    if (gps == Gps::With)
        block += exifEntry(0x8825, 4, 1, big(quint32(behind + serial.size())));
    block += exifEntry(0xA431, 2, quint32(serial.size()), big(behind));
    block += big(quint32(0)) + serial;
    if (gps == Gps::With)
        block += big(quint16(1)) + exifEntry(1, 2, 2, "N\0"_ba) + big(quint32(0));
    return block;
}

QByteArray xmp()
{
    return "<x:xmpmeta><rdf exif:GPSLatitude=\"48,51.5N\"/></x:xmpmeta>"_ba;
}

QByteArray jpegSegment(quint8 marker, const QByteArray &body)
{
    return "\xff"_ba + char(marker) + big(quint16(body.size() + 2)) + body;
}

QByteArray jpegWithMetadata(const QByteArray &jpeg, int orientation, Gps gps)
{
    QByteArray result = jpeg;
    const QByteArray segments = jpegSegment(0xE1, QByteArray("Exif\0\0", 6) + exif(orientation, gps))
        + jpegSegment(
            0xE1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + (gps == Gps::With ? xmp() : "<x/>"_ba))
        + jpegSegment(0xED, "Photoshop 3.0 by SERIAL-1234"_ba)
        + jpegSegment(0xFE, "a comment by SERIAL-1234"_ba);
    return result.insert(2, segments);
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    return big(quint32(data.size())) + type + data + big(crc32(type + data));
}

QByteArray pngWithMetadata(const QByteArray &png, int orientation)
{
    constexpr qsizetype behindHeader = 8 + 12 + 13;
    QByteArray result = png;
    return result.insert(behindHeader,
               pngChunk("eXIf", exif(orientation)) + pngChunk("tEXt", QByteArray("Author\0SERIAL-1234", 18))
                   + pngChunk("tIME", QByteArray(7, '\1'))
                   + pngChunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + xmp()))
        + "SERIAL-1234 behind the end"_ba;
}

QByteArray pngClaiming(QSize size)
{
    const QByteArray header =
        big(quint32(size.width())) + big(quint32(size.height())) + QByteArray("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", header)
        + pngChunk("IDAT", QByteArray("\x78\x9c\x01", 3)) + pngChunk("IEND", {});
}

QByteArray webpWithMetadata(const QByteArray &webp, QSize size, int orientation)
{
    constexpr char exifAndXmp = 0x08 | 0x04;
    const QByteArray extent = QByteArray(1, exifAndXmp) + QByteArray(3, '\0')
        + little(quint32(size.width() - 1)).left(3) + little(quint32(size.height() - 1)).left(3);
    const QByteArray content = "WEBP"_ba + webpChunk("VP8X", extent) + webp.mid(12)
        + webpChunk("EXIF", exif(orientation)) + webpChunk("XMP ", xmp() + " SERIAL-1234");
    return "RIFF"_ba + little(quint32(content.size())) + content;
}

QByteArray gif(int frames)
{
    // A palette of red and blue; codes of 3 bits: clear, 0, 1, 1, 0, end.
    const QByteArray screen = "GIF89a"_ba + QByteArray("\2\0\2\0\x80\0\0\xff\0\0\0\0\xff", 13);
    const QByteArray comment("\x21\xfe\x0bSERIAL-1234\0", 15);
    const QByteArray loop("\x21\xff\x0bNETSCAPE2.0\3\1\0\0\0", 19);
    const QByteArray packet = QByteArray("\x21\xff\x0bXMP DataXMP", 14) + char(xmp().size()) + xmp() + '\0';
    const QByteArray control("\x21\xf9\4\0\x0a\0\0\0", 8);
    const QByteArray image("\x2c\0\0\0\0\2\0\2\0\0\2\3\x44\x02\x05\0", 16);
    QByteArray result = screen + comment + loop + packet;
    for (int i = 0; i < frames; ++i)
        result += control + image;
    return result + ';';
}

} // namespace pictures
