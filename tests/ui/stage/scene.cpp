#include "ui/stage/scene.h"

using namespace Qt::StringLiterals;

Scene::Scene()
    : pictures([this](const model::Picture &picture) { return folder.filePath(picture.contentHash); })
{
}

model::Region Scene::box(const QString &label, const QRectF &pixels, int picture)
{
    QPolygonF corners(QRectF(pixels.x() / size.width(), pixels.y() / size.height(),
        pixels.width() / size.width(), pixels.height() / size.height()));
    corners.removeLast();
    return {.label = label, .polygon = corners, .picture = picture, .source = model::RegionSource::ReadText};
}

void Scene::showRegions(const QList<model::Region> &list)
{
    regions.show(message, {.text = u"An answer"_s, .regions = list});
}

model::Picture Scene::picture(const QImage &image, const QString &name)
{
    image.save(folder.filePath(name));
    return {.name = name, .contentHash = name, .size = image.size()};
}

model::Picture Scene::whitePicture()
{
    QImage white(size, QImage::Format_RGB32);
    white.fill(Qt::white);
    return picture(white);
}
