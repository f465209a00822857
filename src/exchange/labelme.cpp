#include "exchange/labelme.h"

#include "exchange/importproblem.h"
#include "exchange/outputnames.h"
#include "exchange/pixelshape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using model::Region;

namespace exchange {

namespace {

constexpr int circleCorners = 48;

QJsonArray point(const QPointF &point)
{
    return {point.x(), point.y()};
}

QJsonObject shapeOf(const Region &region, QSize size, const QString &text)
{
    const QPolygonF pixels = inPixels(region, size);
    QJsonArray points;
    QString type = u"polygon"_s;
    if (region.kind == Region::Kind::Box) {
        type = u"rectangle"_s;
        points = {point(pixels.boundingRect().topLeft()), point(pixels.boundingRect().bottomRight())};
    } else if (region.kind == Region::Kind::Point) {
        type = u"point"_s;
        points.append(point(pixels.boundingRect().center()));
    } else {
        for (const QPointF &corner : pixels)
            points.append(point(corner));
    }
    const QString label = cleanLabel(region.label);
    QJsonObject shape{{u"label"_s, label.isEmpty() ? u"region"_s : label}, {u"points"_s, points},
        {u"group_id"_s, QJsonValue::Null}, {u"shape_type"_s, type}, {u"flags"_s, QJsonObject()},
        {u"description"_s, groundedWords(region, text)}};
    if (region.confidence)
        shape[u"score"_s] = *region.confidence;
    return shape;
}

QByteArray fileFor(const Dataset &dataset, int picture)
{
    const DatasetPicture &of = dataset.pictures.at(picture);
    QJsonArray shapes;
    for (const Region &region : dataset.regions) {
        if (region.picture == picture && !region.polygon.isEmpty() && !of.size.isEmpty())
            shapes.append(shapeOf(region, of.size, dataset.text));
    }
    const QJsonValue data = of.bytes.isEmpty() ? QJsonValue(QJsonValue::Null)
                                               : QJsonValue(QString::fromLatin1(of.bytes.toBase64()));
    return QJsonDocument(
        QJsonObject{{u"version"_s, u"5.1.1"_s}, {u"flags"_s, QJsonObject()}, {u"shapes"_s, shapes},
            {u"imagePath"_s, of.path.isEmpty() ? pictureFileName(dataset, picture) : of.path},
            {u"imageData"_s, data}, {u"imageHeight"_s, qMax(0, of.size.height())},
            {u"imageWidth"_s, qMax(0, of.size.width())}})
        .toJson(QJsonDocument::Indented);
}

QPolygonF circle(const QPolygonF &centreAndEdge)
{
    const QPointF arm = centreAndEdge.at(1) - centreAndEdge.at(0);
    const double radius = std::hypot(arm.x(), arm.y());
    QPolygonF polygon;
    for (int i = 0; i < circleCorners; ++i) {
        const double angle = 2 * std::numbers::pi * i / circleCorners;
        polygon.append(centreAndEdge.at(0) + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return polygon;
}

QPolygonF pointsOf(const QJsonObject &shape)
{
    QPolygonF points;
    const QJsonArray array = shape[u"points"].toArray();
    if (array.size() > mostVertices)
        return points;
    for (const QJsonValue &value : array) {
        const QJsonArray pair = value.toArray();
        if (!pair.at(0).isDouble() || !pair.at(1).isDouble())
            return {};
        points.append(QPointF(pair.at(0).toDouble(), pair.at(1).toDouble()));
    }
    return points;
}

QList<Region> placesOf(const QJsonObject &shape, QSize size)
{
    using Kind = Region::Kind;
    const QString label = shape[u"label"].toString();
    const QString type = shape[u"shape_type"].toString(u"polygon"_s);
    const QPolygonF points = pointsOf(shape);
    if (type == "point"_L1 || type == "points"_L1) {
        QList<Region> places;
        for (const QPointF &single : points)
            places.append(regionFromPixels(label, Kind::Point, QPolygonF({single}), size));
        return places;
    }
    if (type == "circle"_L1 && points.size() == 2)
        return {regionFromPixels(label, Kind::Polygon, circle(points), size)};
    // Of a mask, the corners of its box are given.
    const bool isBox = (type == "rectangle"_L1 || type == "mask"_L1) && points.size() >= 2;
    return {regionFromPixels(label, isBox ? Kind::Box : Kind::Polygon, points, size)};
}

} // namespace

QList<OutputFile> toLabelme(const Dataset &dataset)
{
    QList<OutputFile> files;
    for (int picture = 0; picture < dataset.pictures.size(); ++picture)
        files.append({.name = stemOf(dataset, picture) + u".json"_s, .bytes = fileFor(dataset, picture)});
    return files;
}

model::Result<Dataset> fromLabelme(const QByteArray &json, const SizeOfPicture &sizeOf)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return notReadable(u"no JSON: %1"_s.arg(error.errorString()));
    const QJsonObject file = document.object();
    if (!file[u"shapes"].isArray())
        return notReadable(u"no labelme file: it has no \"shapes\""_s);
    DatasetPicture picture{.name = file[u"imagePath"].toString(),
        .size = QSize(file[u"imageWidth"].toInt(), file[u"imageHeight"].toInt()),
        .bytes = QByteArray::fromBase64(file[u"imageData"].toString().toLatin1())};
    if (picture.size.isEmpty() && sizeOf)
        picture.size = sizeOf(picture);
    const QJsonArray shapes = file[u"shapes"].toArray();
    if (picture.size.isEmpty() && !shapes.isEmpty())
        return damaged(u"the size of the picture is missing"_s);
    if (shapes.size() > mostDatasetRegions)
        return tooLarge(u"more than %1 regions"_s.arg(mostDatasetRegions));

    Dataset dataset{.pictures = {picture}};
    for (const QJsonValue &value : shapes) {
        const QJsonObject shape = value.toObject();
        for (Region region : placesOf(shape, picture.size)) {
            if (shape[u"score"].isDouble())
                region.confidence = shape[u"score"].toDouble();
            if (!region.polygon.isEmpty())
                dataset.regions.append(region);
        }
    }
    return dataset;
}

} // namespace exchange
