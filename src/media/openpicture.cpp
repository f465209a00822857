#include "media/openpicture.h"

#include "media/decoding.h"
#include "media/integrity.h"
#include "media/sourcefile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

using model::Problem;

namespace media {

namespace {

Problem problem(Problem::Kind kind, const QString &name, const QString &detail = {})
{
    return {.kind = kind, .detail = detail, .subject = name};
}

int orientationFrom(QImageIOHandler::Transformations turn)
{
    switch (turn) {
    case QImageIOHandler::TransformationMirror:
        return 2;
    case QImageIOHandler::TransformationRotate180:
        return 3;
    case QImageIOHandler::TransformationFlip:
        return 4;
    case QImageIOHandler::TransformationFlipAndRotate90:
        return 5;
    case QImageIOHandler::TransformationRotate90:
        return 6;
    case QImageIOHandler::TransformationMirrorAndRotate90:
        return 7;
    case QImageIOHandler::TransformationRotate270:
        return 8;
    default:
        return 1;
    }
}

/// For the formats that this room does not take apart, the plug-in reads the header.
void askPlugin(OpenPicture &picture)
{
    QBuffer device(&picture.bytes);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device, traitsOf(picture.format).pluginName);
    picture.info.storedSize = reader.size();
    picture.info.orientation = orientationFrom(reader.transformation());
    if (picture.format == Format::AppleIcon) // says its size only once read; icons are small
        picture.info.storedSize = reader.read().size();
    // A TIFF holds its metadata in the directory that describes the pixels, where nothing can be cut out.
    picture.info.carriesMetadata = picture.format == Format::Tiff;
}

void fillIn(OpenPicture &picture)
{
    PictureInfo &info = picture.info;
    picture.anatomy = anatomyOf(picture.format, picture.bytes);
    if (picture.anatomy) {
        info.storedSize = picture.anatomy->storedSize;
        info.orientation = picture.anatomy->orientation;
        info.animated = picture.anatomy->animated;
        info.carriesMetadata = picture.anatomy->carriesMetadata;
        info.carriesPosition = picture.anatomy->carriesPosition;
    } else {
        askPlugin(picture);
    }
    info.mime = traitsOf(picture.format).mime;
    info.byteCount = picture.bytes.size();
    info.size = info.orientation >= 5 ? info.storedSize.transposed() : info.storedSize;
}

} // namespace

model::Problem unrecognised(const QByteArray &bytes, const QString &name)
{
    const QString known = knownButUnread(bytes);
    const QString detail = known.isEmpty() ? QStringLiteral("no known picture format")
                                           : QStringLiteral("%1 pictures are not read").arg(known);
    return problem(Problem::Kind::PictureUnreadable, name, detail);
}

model::Result<OpenPicture> openPicture(const QByteArray &bytes, const QString &name, const Limits &limits)
{
    if (bytes.isEmpty())
        return problem(Problem::Kind::PictureEmpty, name);
    if (bytes.size() > limits.bytes)
        return problem(Problem::Kind::PictureTooManyBytes, name, QString::number(bytes.size()));
    const auto format = recognise(bytes, QFileInfo(name).suffix());
    if (!format)
        return unrecognised(bytes, name);
    letQtAllocate(limits);
    OpenPicture picture{.bytes = bytes, .format = *format};
    fillIn(picture);
    const QSize size = picture.info.storedSize;
    if (size.isEmpty())
        return problem(Problem::Kind::PictureDamaged, name, QStringLiteral("no size in the header"));
    if (qint64(size.width()) * size.height() > limits.pixels)
        return problem(Problem::Kind::PictureTooManyPixels, name,
            QStringLiteral("%1 x %2 pixels, limit %3")
                .arg(size.width())
                .arg(size.height())
                .arg(limits.pixels));
    if (picture.anatomy ? !picture.anatomy->complete : !isWhole(picture.format, picture.bytes))
        return problem(
            Problem::Kind::PictureDamaged, name, QStringLiteral("the end of the picture is missing"));
    return picture;
}

model::Result<OpenPicture> openPicture(const QString &path, const Limits &limits)
{
    auto bytes = readSource(path, limits.bytes);
    if (!bytes)
        return bytes.problem();
    return openPicture(*bytes, path, limits);
}

} // namespace media
