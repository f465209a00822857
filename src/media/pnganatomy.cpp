#include "media/anatomy.h"
#include "media/bytes.h"
#include "media/exif.h"

#include <algorithm>
#include <array>

namespace media {

namespace {

constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);
constexpr qsizetype frameLength = 12; ///< length, type and checksum around a chunk's data

/// Ancillary chunks that say how the picture looks. All others (text, time, EXIF, private ones) say something
/// else.
constexpr std::array<QByteArrayView, 17> showing{"tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
    "pHYs", "hIST", "sPLT", "cICP", "mDCV", "cLLI", "acTL", "fcTL", "fdAT", "sTER"};

bool showsThePicture(QByteArrayView type)
{
    const bool critical = !(type[0] & 0x20);
    return critical || std::ranges::find(showing, type) != showing.end();
}

void note(Anatomy &anatomy, QByteArrayView type, QByteArrayView data)
{
    const Bytes look(data);
    if (type == "IHDR") {
        constexpr quint32 most = 0x7fffffff;
        if (look.be32(0) <= most && look.be32(4) <= most)
            anatomy.storedSize = QSize(int(look.be32(0)), int(look.be32(4)));
    } else if (type == "acTL") {
        anatomy.animated = look.be32(0) > 1;
    } else if (type == "eXIf") {
        const ExifFacts facts = readExif(data);
        anatomy.orientation = facts.orientation;
        anatomy.carriesPosition |= facts.position;
    } else if (type == "iTXt") {
        anatomy.carriesPosition |= xmpHasPosition(data);
    }
}

} // namespace

std::optional<Anatomy> pngAnatomy(QByteArrayView bytes)
{
    const Bytes look(bytes);
    if (!look.reads(0, signature))
        return std::nullopt;
    Anatomy anatomy;
    keep(anatomy.kept, 0, signature.size());
    bool pixels = false;
    qsizetype at = signature.size();
    while (look.has(at, frameLength)) {
        const qsizetype length = look.be32(at);
        if (!look.has(at, length + frameLength))
            break;
        const QByteArrayView type = look.slice(at + 4, 4);
        note(anatomy, type, look.slice(at + 8, length));
        if (showsThePicture(type))
            keep(anatomy.kept, at, length + frameLength);
        else
            anatomy.carriesMetadata = true;
        at += length + frameLength;
        pixels |= type == "IDAT";
        if (type == "IEND") {
            anatomy.complete = pixels;
            break;
        }
    }
    if (anatomy.complete && at < look.size())
        anatomy.carriesMetadata =
            true; // what a careless editor left behind the end can be the uncropped picture
    return anatomy;
}

} // namespace media
