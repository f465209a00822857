#include "media/anatomy.h"

#include "media/bytes.h"

#include <QtEndian>

namespace media {

namespace {

constexpr qsizetype riffHeaderLength = 12;

/// A WebP file names its own length, and in VP8X whether EXIF and XMP follow: both change with the cut.
void correctWebpHeader(QByteArray &bytes)
{
    const Bytes look(bytes);
    if (!look.reads(0, "RIFF") || !look.reads(8, "WEBP"))
        return;
    qToLittleEndian(quint32(bytes.size() - 8), bytes.data() + 4);
    constexpr quint8 exifAndXmp = 0x08 | 0x04;
    if (look.reads(riffHeaderLength, "VP8X") && bytes.size() > riffHeaderLength + 8)
        bytes[riffHeaderLength + 8] = char(quint8(bytes.at(riffHeaderLength + 8)) & ~exifAndXmp);
}

} // namespace

void keep(QList<Piece> &pieces, qsizetype offset, qsizetype length)
{
    if (length <= 0)
        return;
    if (!pieces.isEmpty() && pieces.constLast().offset + pieces.constLast().length == offset)
        pieces.last().length += length;
    else
        pieces.append({offset, length});
}

QByteArray withoutMetadata(QByteArrayView bytes, const Anatomy &anatomy)
{
    qsizetype total = 0;
    for (const Piece &piece : anatomy.kept)
        total += piece.length;
    QByteArray result;
    result.reserve(total);
    const Bytes look(bytes);
    for (const Piece &piece : anatomy.kept)
        result.append(look.slice(piece.offset, piece.length));
    correctWebpHeader(result);
    return result;
}

} // namespace media
