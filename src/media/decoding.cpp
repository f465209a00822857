#include "media/decoding.h"

#include "media/pngrows.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QTransform>

#include <algorithm>
#include <mutex>

using model::Problem;

namespace media {

namespace {

Problem damaged(const QString &name, const QString &detail)
{
    return {.kind = Problem::Kind::PictureDamaged, .detail = detail, .subject = name};
}

QImage upright(const QImage &image, int orientation)
{
    const auto turned = [](const QImage &of, int degrees) {
        return of.transformed(QTransform().rotate(degrees));
    };
    switch (orientation) {
    case 2:
        return image.mirrored(true, false);
    case 3:
        return image.mirrored(true, true);
    case 4:
        return image.mirrored(false, true);
    case 5:
        return turned(image.mirrored(false, true), 90);
    case 6:
        return turned(image, 90);
    case 7:
        return turned(image.mirrored(true, false), 90);
    case 8:
        return turned(image, 270);
    default:
        return image;
    }
}

void makeSrgb(QImage &image)
{
    const QColorSpace srgb(QColorSpace::SRgb);
    const bool opaque = !image.hasAlphaChannel();
    const bool deep = image.depth() > 32;
    if (image.colorSpace().isValid() && image.colorSpace() != srgb) {
        // Colours change before bits are dropped; grey becomes colour first, so that its curve is applied
        // too.
        const auto wide = opaque ? QImage::Format_RGBX64 : QImage::Format_RGBA64;
        const auto usual = opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32;
        image.convertTo(deep ? wide : usual);
        image.convertToColorSpace(srgb);
    }
    image.convertTo(opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    image.setColorSpace(srgb);
}

/// Where a part of the upright picture lies in what is stored.
QRect storedPart(const QRect &part, const PictureInfo &info)
{
    const int right = info.size.width() - part.x() - part.width(); // distances to the far edges
    const int below = info.size.height() - part.y() - part.height();
    const QSize turned = part.size().transposed();
    switch (info.orientation) {
    case 2:
        return {QPoint(right, part.y()), part.size()};
    case 3:
        return {QPoint(right, below), part.size()};
    case 4:
        return {QPoint(part.x(), below), part.size()};
    case 5:
        return {QPoint(part.y(), part.x()), turned};
    case 6:
        return {QPoint(part.y(), right), turned};
    case 7:
        return {QPoint(below, right), turned};
    case 8:
        return {QPoint(below, part.x()), turned};
    default:
        return part;
    }
}

} // namespace

QSize scaledSize(const PictureInfo &info, QSize fitWithin)
{
    if (fitWithin.isEmpty())
        return {};
    const QSize box = info.orientation >= 5 ? fitWithin.transposed() : fitWithin;
    if (info.storedSize.width() <= box.width() && info.storedSize.height() <= box.height())
        return {};
    return info.storedSize.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

QImage readyToShow(QImage image, const PictureInfo &info, QSize fitWithin)
{
    makeSrgb(image);
    image = upright(image, info.orientation);
    const bool larger =
        !fitWithin.isEmpty() && (image.width() > fitWithin.width() || image.height() > fitWithin.height());
    return larger ? image.scaled(fitWithin, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

model::Result<QImage> decodeOpenedPart(
    const OpenPicture &picture, const QString &name, const QRect &part, QSize size)
{
    const QRect inside = part.intersected(QRect(QPoint(), picture.info.size));
    if (inside.isEmpty() || size.isEmpty())
        return damaged(name, QStringLiteral("no such part"));
    const QRect stored = storedPart(inside, picture.info);
    const QSize storedWanted = picture.info.orientation >= 5 ? size.transposed() : size;
    if (picture.format == Format::Png) { // Qt's reader would hold all of it
        if (auto rows = readPngRows(picture.bytes, stored, storedWanted))
            return readyToShow(*std::move(rows), picture.info, {});
    }
    QBuffer device;
    device.setData(picture.bytes);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device, traitsOf(picture.format).pluginName);
    reader.setAutoTransform(false);
    reader.setClipRect(stored);
    if (size != inside.size())
        reader.setScaledSize(storedWanted);
    QImage image = reader.read();
    if (image.isNull())
        return damaged(name, reader.errorString());
    return readyToShow(std::move(image), picture.info, {});
}

void letQtAllocate(const Limits &limits)
{
    constexpr qint64 bytesPerPixel = 8; // 16 bits in four channels
    static std::mutex guard;
    const std::lock_guard lock(guard);
    const qint64 needed = (limits.pixels * bytesPerPixel >> 20) + 1;
    if (QImageReader::allocationLimit() < needed)
        QImageReader::setAllocationLimit(int(std::min<qint64>(needed, 1 << 20)));
}

model::Result<QImage> decodeOpened(const OpenPicture &picture, const QString &name, QSize fitWithin)
{
    QBuffer device;
    device.setData(picture.bytes);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device, traitsOf(picture.format).pluginName);
    reader.setAutoTransform(false);
    return decodeWith(reader, picture.info, name, scaledSize(picture.info, fitWithin));
}

model::Result<QImage> decodeWith(
    QImageReader &reader, const PictureInfo &info, const QString &name, QSize scaled)
{
    if (!scaled.isEmpty())
        reader.setScaledSize(scaled);
    QImage image = reader.read();
    if (image.isNull())
        return damaged(name, reader.errorString());
    return readyToShow(std::move(image), info, {});
}

} // namespace media
