#include "media/glimpse.h"

#include "media/decoding.h"
#include "media/openpicture.h"
#include "media/sourcefile.h"

#include <QFileInfo>
#include <QImageReader>

using model::Problem;

namespace media {

namespace {

constexpr qint64 headLength = 4096;

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

} // namespace

model::Result<Glimpse> glimpse(const QString &path, QSize fitWithin, const Limits &limits, Scaling scaling)
{
    const auto file = openSource(path, limits.bytes);
    if (!file)
        return file.problem();
    const QByteArray head = (*file)->peek(headLength);
    const auto format = recognise(head, QFileInfo(path).suffix());
    if (!format)
        return unrecognised(head, path);
    letQtAllocate(limits);
    QImageReader reader(file->get(), traitsOf(*format).pluginName);
    reader.setAutoTransform(false);
    const PictureInfo info = infoFrom(reader);
    if (qint64(info.storedSize.width()) * info.storedSize.height() > limits.pixels)
        return Problem{.kind = Problem::Kind::PictureTooManyPixels, .subject = path};
    const bool free = scaling == Scaling::AsTheFormatCan && *format == Format::Jpeg;
    const auto image = decodeWith(
        reader, info, path, free ? reducedSize(info.storedSize, fitWithin) : scaledSize(info, fitWithin));
    if (!image)
        return image.problem();
    return Glimpse{.image = *image, .size = info.size.isEmpty() ? image->size() : info.size};
}

} // namespace media
