#include "media/anatomy.h"
#include "media/bytes.h"
#include "media/exif.h"

#include <algorithm>
#include <array>

namespace media {

namespace {

constexpr qsizetype headerLength = 12;
constexpr qsizetype chunkHeaderLength = 8;
constexpr std::array<QByteArrayView, 7> showing{"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"};

QSize extendedSize(const Bytes &data)
{
    const int width = 1 + (data.u8(4) | data.u8(5) << 8 | data.u8(6) << 16);
    const int height = 1 + (data.u8(7) | data.u8(8) << 8 | data.u8(9) << 16);
    return {width, height};
}

QSize lossySize(const Bytes &data)
{
    if (!data.reads(3, "\x9d\x01\x2a"))
        return {};
    return {data.le16(6) & 0x3fff, data.le16(8) & 0x3fff};
}

QSize losslessSize(const Bytes &data)
{
    if (data.u8(0) != 0x2f)
        return {};
    const quint32 bits = data.le32(1);
    return {int(bits & 0x3fff) + 1, int(bits >> 14 & 0x3fff) + 1};
}

void note(Anatomy &anatomy, QByteArrayView type, QByteArrayView body)
{
    const Bytes data(body);
    const bool sizeKnown = anatomy.storedSize.isValid();
    if (type == "VP8X") {
        anatomy.storedSize = extendedSize(data);
        anatomy.animated = data.u8(0) & 0x02;
    } else if (type == "VP8 " || type == "VP8L") {
        anatomy.lossy = type == "VP8 ";
        anatomy.complete = true;
        if (!sizeKnown)
            anatomy.storedSize = anatomy.lossy ? lossySize(data) : losslessSize(data);
    } else if (type == "ANMF") {
        anatomy.complete = true;
    } else if (type == "EXIF") {
        const bool prefixed = data.reads(0, QByteArrayView("Exif\0\0", 6)); // some writers copy it from JPEG
        const ExifFacts facts = readExif(prefixed ? body.sliced(6) : body);
        anatomy.orientation = facts.orientation;
        anatomy.carriesPosition |= facts.position;
    } else if (type == "XMP ") {
        anatomy.carriesPosition |= xmpHasPosition(body);
    }
}

} // namespace

std::optional<Anatomy> webpAnatomy(QByteArrayView bytes)
{
    const Bytes file(bytes);
    if (!file.reads(0, "RIFF") || !file.reads(8, "WEBP"))
        return std::nullopt;
    Anatomy anatomy;
    keep(anatomy.kept, 0, headerLength);
    const qsizetype end = std::min<qsizetype>(qsizetype(file.le32(4)) + 8, file.size());
    qsizetype at = headerLength;
    while (at + chunkHeaderLength <= end) {
        const qsizetype length = file.le32(at + 4);
        if (length > end - at - chunkHeaderLength) {
            anatomy.complete = false;
            break;
        }
        const qsizetype whole = std::min(chunkHeaderLength + length + length % 2, end - at);
        const QByteArrayView type = file.slice(at, 4);
        note(anatomy, type, file.slice(at + chunkHeaderLength, length));
        if (std::ranges::find(showing, type) != showing.end())
            keep(anatomy.kept, at, whole);
        else
            anatomy.carriesMetadata = true;
        at += whole;
    }
    if (qsizetype(file.le32(4)) + 8 < file.size())
        anatomy.carriesMetadata = true;
    return anatomy;
}

} // namespace media
