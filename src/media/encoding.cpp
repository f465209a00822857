#include "media/encoding.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using model::Problem;

namespace media {

namespace {

constexpr int jpegQuality = 90;

const QString pngType = u"image/png"_s;
const QString jpegType = u"image/jpeg"_s;

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

QByteArray written(const QImage &image, const QString &mime)
{
    const QImage flat = mime == jpegType ? onWhite(image) : image;
    // A view of the bare pixels: the texts and densities that came with the file stay behind.
    const QImage pixels(flat.constBits(), flat.width(), flat.height(), flat.bytesPerLine(), flat.format());
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    QImageWriter writer(&device, mime == jpegType ? "jpeg"_ba : "png"_ba);
    if (mime == jpegType) {
        writer.setQuality(jpegQuality);
        writer.setOptimizedWrite(true);
    }
    return writer.write(pixels) ? bytes : QByteArray();
}

/// The types to try at each size, best first.
QStringList candidates(const QImage &image, Origin origin, const QStringList &allowed)
{
    QStringList wanted{pngType};
    if (!image.hasAlphaChannel())
        wanted = origin == Origin::Lossy ? QStringList{jpegType} : QStringList{pngType, jpegType};
    wanted.removeIf([&](const QString &type) { return !allowed.contains(type); });
    for (const QString &type : {pngType, jpegType}) {
        if (wanted.isEmpty() && allowed.contains(type))
            wanted.append(type);
    }
    return wanted;
}

QSize smallerBy(double share, QSize size)
{
    const double factor = std::min(0.95, std::sqrt(share) * 0.95);
    return QSize(int(size.width() * factor), int(size.height() * factor)).expandedTo(QSize(1, 1));
}

Problem encodingFailed(Problem::Kind kind, const QString &detail)
{
    return {.kind = kind, .detail = detail};
}

} // namespace

model::Result<Encoded> encode(
    const QImage &image, Origin origin, const QStringList &mimeTypes, qint64 mostBytes)
{
    const QStringList types = candidates(image, origin, mimeTypes);
    if (types.isEmpty())
        return encodingFailed(Problem::Kind::NotSupportedHere, u"neither PNG nor JPEG may be sent"_s);
    QImage fitting = image;
    while (true) {
        qint64 least = 0;
        for (const QString &type : types) {
            const QByteArray bytes = written(fitting, type);
            if (bytes.isEmpty())
                return encodingFailed(
                    Problem::Kind::Internal, u"the picture could not be written as "_s + type);
            if (bytes.size() <= mostBytes)
                return Encoded{.bytes = bytes, .mime = type, .size = fitting.size()};
            least = least == 0 ? bytes.size() : std::min<qint64>(least, bytes.size());
        }
        if (fitting.size() == QSize(1, 1))
            return encodingFailed(Problem::Kind::PictureTooManyBytes, QString::number(mostBytes));
        const QSize next = smallerBy(double(mostBytes) / double(least), fitting.size());
        fitting = image.scaled(next, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
}

} // namespace media
