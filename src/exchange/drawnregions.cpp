#include "exchange/drawnregions.h"

#include "exchange/annotatedpicture.h"

#include "media/picturefile.h"

#include <QBuffer>

#include <algorithm>

namespace exchange {

namespace {

/// Those of other pictures lose their place but keep their turn, on which the colours depend.
QList<model::Region> onlyOn(int picture, QList<model::Region> regions)
{
    for (model::Region &region : regions) {
        if (region.picture != picture)
            region.polygon.clear();
    }
    return regions;
}

} // namespace

QList<DrawnRegions> drawnRegions(const Dataset &dataset)
{
    QList<DrawnRegions> drawn;
    for (int picture = 0; picture < dataset.pictures.size(); ++picture) {
        const DatasetPicture &of = dataset.pictures.at(picture);
        const bool hasRegions = std::ranges::any_of(
            dataset.regions, [picture](const model::Region &region) { return region.picture == picture; });
        if (!hasRegions || of.bytes.isEmpty())
            continue;
        if (const auto image = media::decode(of.bytes, {}, {}, of.name))
            drawn.append({.picture = picture, .image = annotate(*image, onlyOn(picture, dataset.regions))});
    }
    return drawn;
}

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace exchange
