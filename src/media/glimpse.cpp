#include "media/glimpse.h"

#include "media/decoding.h"
#include "media/openpicture.h"
#include "media/sourcefile.h"

#include <QImageReader>

using model::Problem;

namespace media {

namespace {

constexpr qint64 headLength = 4 * 1024 * 1024; ///< more than cameras write before the pixels

/// The size that a JPEG's own scaling gives, not below `fitWithin`; full size where none is that small.
/// Rounded down, or Qt's reader would take the next larger scale and interpolate from there.
QSize reducedSize(QSize size, QSize fitWithin)
{
    for (const int part : {8, 4, 2}) {
        const QSize reduced(size.width() / part, size.height() / part);
        if (!reduced.isEmpty()
            && (reduced.width() >= fitWithin.width() || reduced.height() >= fitWithin.height()))
            return reduced;
    }
    return {};
}

/// From our own walk through the segments, as the picture is described when it is kept.
std::optional<PictureInfo> jpegInfo(QByteArrayView head)
{
    const auto anatomy = jpegAnatomy(head);
    if (!anatomy || anatomy->storedSize.isEmpty())
        return std::nullopt;
    PictureInfo info{.storedSize = anatomy->storedSize, .orientation = anatomy->orientation};
    info.size = info.orientation >= 5 ? info.storedSize.transposed() : info.storedSize;
    return info;
}

/// Formats whose orientation may stand behind the pixels are read whole.
model::Result<Glimpse> glimpseOfWhole(const QString &path, QSize fitWithin, const Limits &limits)
{
    const auto picture = openPicture(path, limits);
    if (!picture)
        return picture.problem();
    const auto image = decodeOpened(*picture, path, fitWithin);
    if (!image)
        return image.problem();
    return Glimpse{.image = *image, .size = picture->info.size};
}

} // namespace

model::Result<Glimpse> glimpse(const QString &path, QSize fitWithin, const Limits &limits, Scaling scaling)
{
    const auto file = openSource(path, limits.bytes);
    if (!file)
        return file.problem();
    const QByteArray head = (*file)->peek(headLength);
    const auto info = jpegInfo(head);
    if (!info)
        return glimpseOfWhole(path, fitWithin, limits);
    if (qint64(info->storedSize.width()) * info->storedSize.height() > limits.pixels)
        return Problem{.kind = Problem::Kind::PictureTooManyPixels, .subject = path};
    letQtAllocate(limits);
    QImageReader reader(file->get(), "jpeg");
    reader.setAutoTransform(false);
    const QSize scaled = scaling == Scaling::AsTheFormatCan ? reducedSize(info->storedSize, fitWithin)
                                                            : scaledSize(*info, fitWithin);
    const auto image = decodeWith(reader, *info, path, scaled);
    if (!image)
        return image.problem();
    return Glimpse{.image = *image, .size = info->size};
}

} // namespace media
