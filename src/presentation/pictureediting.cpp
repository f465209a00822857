#include "presentation/pictureediting.h"

#include "media/encoding.h"
#include "media/picturefile.h"

#include <QTransform>

#include <limits>

using namespace Qt::StringLiterals;

namespace presentation {

QImage edited(const QImage &picture, const model::PictureEdit &edit)
{
    const QImage turned = (edit.quarterTurns & 3) == 0
        ? picture
        : picture.transformed(QTransform().rotate(90.0 * (edit.quarterTurns & 3)));
    if (edit.crop.isNull())
        return turned;
    const QRectF part(edit.crop.x() * turned.width(), edit.crop.y() * turned.height(),
        edit.crop.width() * turned.width(), edit.crop.height() * turned.height());
    QRect pixels = part.toAlignedRect() & turned.rect();
    if (pixels.isEmpty())
        return turned;
    return turned.copy(pixels);
}

model::Result<QByteArray> editedFile(const QString &file, const QString &mime, const model::PictureEdit &edit)
{
    const auto picture = media::decode(file);
    if (!picture)
        return picture.problem();
    const auto origin = mime == "image/jpeg"_L1 ? media::Origin::Lossy : media::Origin::Lossless;
    const auto encoded = media::encode(edited(*picture, edit), origin, {u"image/png"_s, u"image/jpeg"_s},
        std::numeric_limits<qint64>::max());
    if (!encoded)
        return encoded.problem();
    return encoded->bytes;
}

model::PictureEdit turnedOnce(const model::PictureEdit &edit)
{
    model::PictureEdit turned{.quarterTurns = (edit.quarterTurns + 1) & 3};
    if (!edit.crop.isNull())
        turned.crop = QRectF(
            1 - edit.crop.y() - edit.crop.height(), edit.crop.x(), edit.crop.height(), edit.crop.width());
    return turned;
}

} // namespace presentation
