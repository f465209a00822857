#include "media/picturefile.h"

#include "media/decoding.h"
#include "media/openpicture.h"

#include <QFileInfo>
#include <QImageReader>

namespace media {

namespace {

model::Result<PictureInfo> infoOf(const model::Result<OpenPicture> &picture)
{
    if (!picture)
        return picture.problem();
    return picture->info;
}

model::Result<QImage> imageOf(const model::Result<OpenPicture> &picture, const QString &name, QSize fitWithin)
{
    if (!picture)
        return picture.problem();
    return decodeOpened(*picture, name, fitWithin);
}

} // namespace

model::Result<PictureInfo> inspect(const QString &path, const Limits &limits)
{
    return infoOf(openPicture(path, limits));
}

model::Result<PictureInfo> inspect(const QByteArray &bytes, const Limits &limits, const QString &name)
{
    return infoOf(openPicture(bytes, name, limits));
}

model::Outcome glanceAt(const QByteArray &head, const QString &name)
{
    if (head.isEmpty())
        return model::Problem{.kind = model::Problem::Kind::PictureEmpty, .subject = name};
    if (!recognise(head, QFileInfo(name).suffix()))
        return unrecognised(head, name);
    return model::Done{};
}

model::Result<QImage> decode(const QString &path, QSize fitWithin, const Limits &limits)
{
    return imageOf(openPicture(path, limits), path, fitWithin);
}

model::Result<QImage> decode(
    const QByteArray &bytes, QSize fitWithin, const Limits &limits, const QString &name)
{
    return imageOf(openPicture(bytes, name, limits), name, fitWithin);
}

model::Result<QImage> decodePart(const QString &path, const QRect &part, QSize size, const Limits &limits)
{
    const auto picture = openPicture(path, limits);
    if (!picture)
        return picture.problem();
    return decodeOpenedPart(*picture, path, part, size);
}

QStringList readableMimeTypes()
{
    const QList<QByteArray> plugins = QImageReader::supportedImageFormats();
    QStringList types;
    for (const FormatTraits &traits : allFormats()) {
        if (plugins.contains(traits.pluginName))
            types.append(traits.mime);
    }
    return types;
}

} // namespace media
