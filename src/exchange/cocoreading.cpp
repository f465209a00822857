#include "exchange/coco.h"

#include "exchange/importproblem.h"
#include "exchange/pixelshape.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;
using model::Region;

namespace exchange {

namespace {

/// Ids are numbers in COCO and text in some files made by others.
QString idIn(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

QPolygonF polygonFrom(const QJsonArray &numbers)
{
    QPolygonF polygon;
    if (numbers.size() > 2 * mostVertices)
        return polygon;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        if (!numbers.at(i).isDouble() || !numbers.at(i + 1).isDouble())
            return {};
        polygon.append(QPointF(numbers.at(i).toDouble(), numbers.at(i + 1).toDouble()));
    }
    return polygon;
}

std::optional<QRectF> boxFrom(const QJsonArray &numbers)
{
    if (numbers.size() != 4)
        return std::nullopt;
    for (const QJsonValue &number : numbers) {
        if (!number.isDouble())
            return std::nullopt;
    }
    return QRectF(numbers.at(0).toDouble(), numbers.at(1).toDouble(), numbers.at(2).toDouble(),
        numbers.at(3).toDouble());
}

/// Pictures and categories by their ids.
class Index {
public:
    void takePictures(const QJsonArray &images, QList<DatasetPicture> &pictures)
    {
        for (const QJsonValue &value : images) {
            const QJsonObject image = value.toObject();
            const QString id = idIn(image[u"id"]);
            if (m_pictures.contains(id))
                continue;
            m_pictures.insert(id, int(pictures.size()));
            pictures.append({.name = image[u"file_name"].toString(),
                .address = QUrl(image[u"coco_url"].toString()),
                .size = QSize(image[u"width"].toInt(), image[u"height"].toInt())});
        }
    }

    void takeCategories(const QJsonArray &categories)
    {
        for (const QJsonValue &value : categories) {
            const QJsonObject category = value.toObject();
            m_labels.insert(idIn(category[u"id"]), category[u"name"].toString());
        }
    }

    [[nodiscard]] int pictureOf(const QJsonObject &annotation) const
    {
        return m_pictures.value(idIn(annotation[u"image_id"]), -1);
    }

    [[nodiscard]] QString labelOf(const QJsonObject &annotation) const
    {
        const QString id = idIn(annotation[u"category_id"]);
        return m_labels.value(id, id);
    }

private:
    QHash<QString, int> m_pictures;
    QHash<QString, QString> m_labels;
};

/// The places of one annotation: its polygons, else its points, else its box.
QList<Region> placesOf(const QJsonObject &annotation, const QString &label, QSize size)
{
    QList<Region> places;
    const std::optional<QRectF> box = boxFrom(annotation[u"bbox"].toArray());
    const QJsonArray parts = annotation[u"segmentation"].toArray(); // a mask is an object
    for (const QJsonValue &part : parts) {
        const QPolygonF polygon = polygonFrom(part.toArray());
        if (polygon.size() < 3)
            continue;
        const bool isBox = isUprightBox(polygon);
        places.append(
            regionFromPixels(label, isBox ? Region::Kind::Box : Region::Kind::Polygon, polygon, size));
    }
    if (!places.isEmpty())
        return places;
    const QJsonArray keypoints = annotation[u"keypoints"].toArray();
    const bool hasBox = box && !box->isEmpty();
    for (qsizetype i = 0; !hasBox && i + 2 < keypoints.size() && i < 3 * mostVertices; i += 3) {
        const QPointF point(keypoints.at(i).toDouble(), keypoints.at(i + 1).toDouble());
        if (keypoints.at(i + 2).toInt() > 0)
            places.append(regionFromPixels(label, Region::Kind::Point, QPolygonF({point}), size));
    }
    if (places.isEmpty() && box)
        places.append(regionFromPixels(
            label, Region::Kind::Box, QPolygonF({box->topLeft(), box->bottomRight()}), size));
    return places;
}

model::Outcome takeAnnotations(const QJsonArray &annotations, const Index &index, Dataset &dataset)
{
    for (const QJsonValue &value : annotations) {
        const QJsonObject annotation = value.toObject();
        const int picture = index.pictureOf(annotation);
        if (picture < 0)
            continue; // of a picture that the file does not list
        const QSize size = dataset.pictures.at(picture).size;
        if (size.isEmpty())
            return damaged(u"the size of picture “%1” is missing"_s.arg(dataset.pictures.at(picture).name));
        for (Region region : placesOf(annotation, index.labelOf(annotation), size)) {
            if (region.polygon.isEmpty())
                continue;
            region.picture = picture;
            if (annotation[u"score"].isDouble())
                region.confidence = annotation[u"score"].toDouble();
            dataset.regions.append(region);
        }
        if (dataset.regions.size() > mostDatasetRegions)
            return tooLarge(u"more than %1 regions"_s.arg(mostDatasetRegions));
    }
    return model::Done{};
}

} // namespace

model::Result<Dataset> fromCoco(const QByteArray &json, const QByteArray &groundTruth)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return notReadable(u"no JSON: %1"_s.arg(error.errorString()));
    const QJsonObject names =
        document.isArray() ? QJsonDocument::fromJson(groundTruth).object() : document.object();
    if (document.isArray() && names.isEmpty())
        return notReadable(
            u"COCO results name pictures by number only; the COCO file of the pictures is needed too"_s);
    if (!names[u"images"].isArray() || (document.isObject() && !names[u"annotations"].isArray()))
        return notReadable(u"no COCO file: it has no \"images\" or no \"annotations\""_s);
    if (names[u"images"].toArray().size() > mostDatasetPictures)
        return tooLarge(u"more than %1 pictures"_s.arg(mostDatasetPictures));

    Dataset dataset;
    Index index;
    index.takePictures(names[u"images"].toArray(), dataset.pictures);
    index.takeCategories(names[u"categories"].toArray());
    const QJsonArray annotations = document.isArray() ? document.array() : names[u"annotations"].toArray();
    if (const auto taken = takeAnnotations(annotations, index, dataset); !taken)
        return taken.problem();
    return dataset;
}

} // namespace exchange
