#include "exchange/browserpicture.h"

#include "media/picturefile.h"

#include <QBuffer>
#include <QImage>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace exchange {

model::Result<DatasetPicture> forBrowsers(DatasetPicture picture)
{
    static const QStringList shown{u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s, u"image/gif"_s};
    if (picture.bytes.isEmpty() || shown.contains(picture.mime))
        return picture;
    const auto image = media::decode(picture.bytes, {}, {}, picture.name);
    if (!image)
        return image.problem();
    QBuffer buffer(&picture.bytes);
    picture.bytes.clear();
    buffer.open(QIODevice::WriteOnly);
    image->save(&buffer, "PNG");
    picture.mime = u"image/png"_s;
    return picture;
}

model::Result<Dataset> forBrowsers(Dataset dataset)
{
    for (DatasetPicture &picture : dataset.pictures) {
        auto shown = forBrowsers(picture);
        if (!shown)
            return shown.problem();
        picture = *std::move(shown);
    }
    return dataset;
}

} // namespace exchange
