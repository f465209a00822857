#include "media/integrity.h"

#include "media/bytes.h"

#include <cstdlib>

namespace media {

namespace {

/// Only for rows stored plainly: packed rows have no length to check.
bool bmpIsWhole(const Bytes &file)
{
    const bool oldHeader = file.le32(14) == 12;
    const qint64 width = oldHeader ? file.le16(18) : std::abs(qint64(qint32(file.le32(18))));
    const qint64 height = oldHeader ? file.le16(20) : std::abs(qint64(qint32(file.le32(22))));
    const qint64 bits = oldHeader ? file.le16(24) : file.le16(28);
    const quint32 packing = oldHeader ? 0 : file.le32(30);
    if (packing == 1 || packing == 2)
        return true;
    const qint64 row = (width * bits + 31) / 32 * 4;
    return file.le32(10) + row * height <= file.size();
}

} // namespace

std::optional<Anatomy> anatomyOf(Format format, QByteArrayView bytes)
{
    switch (format) {
    case Format::Jpeg:
        return jpegAnatomy(bytes);
    case Format::Png:
        return pngAnatomy(bytes);
    case Format::Webp:
        return webpAnatomy(bytes);
    case Format::Gif:
        return gifAnatomy(bytes);
    default:
        return std::nullopt;
    }
}

bool isWhole(Format format, QByteArrayView bytes)
{
    if (const auto anatomy = anatomyOf(format, bytes))
        return anatomy->complete;
    if (format == Format::Bmp)
        return bmpIsWhole(Bytes(bytes));
    if (format == Format::Xbm)
        return bytes.contains('}');
    return true;
}

} // namespace media
