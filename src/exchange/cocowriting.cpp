#include "exchange/coco.h"

#include "exchange/pixelshape.h"

#include "model/textoffsets.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;
using model::Region;

namespace exchange {

namespace {

const QString unnamed = u"region"_s;

QString categoryOf(const Region &region)
{
    const QString label = cleanLabel(region.label);
    return label.isEmpty() ? unnamed : label;
}

/// Categories are numbered from 1 in the order in which labels first occur.
class Categories {
public:
    explicit Categories(const QList<Region> &regions)
    {
        for (const Region &region : regions) {
            const QString name = categoryOf(region);
            if (!m_ids.contains(name)) {
                m_names.append(name);
                m_ids.insert(name, m_names.size());
            }
            if (region.kind == Region::Kind::Point)
                m_withPoints.insert(name);
        }
    }

    [[nodiscard]] qint64 idOf(const Region &region) const { return m_ids.value(categoryOf(region)); }

    [[nodiscard]] QJsonArray toJson() const
    {
        QJsonArray array;
        for (const QString &name : m_names) {
            QJsonObject category{
                {u"id"_s, m_ids.value(name)}, {u"name"_s, name}, {u"supercategory"_s, u""_s}};
            if (m_withPoints.contains(name)) {
                category[u"keypoints"_s] = QJsonArray{u"point"_s};
                category[u"skeleton"_s] = QJsonArray();
            }
            array.append(category);
        }
        return array;
    }

private:
    QStringList m_names;
    QHash<QString, qint64> m_ids;
    QSet<QString> m_withPoints;
};

double areaOf(const QPolygonF &polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF &a = polygon.at(i);
        const QPointF &b = polygon.at((i + 1) % polygon.size());
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

QJsonArray flat(const QPolygonF &polygon)
{
    QJsonArray numbers;
    for (const QPointF &point : polygon) {
        numbers.append(point.x());
        numbers.append(point.y());
    }
    return numbers;
}

QJsonArray spansOf(const Region &region, const QString &text)
{
    QJsonArray spans;
    for (const model::Span &span : region.spans) {
        const qsizetype begin = model::codePointsFromUtf16(text, span.offset);
        spans.append(QJsonObject{
            {u"offset"_s, begin}, {u"length"_s, model::codePointsFromUtf16(text, span.end()) - begin}});
    }
    return spans;
}

QJsonObject annotation(const Region &region, QSizeF size, const QString &text)
{
    const QPolygonF pixels = inPixels(region, size);
    const QRectF box = pixels.boundingRect();
    const bool isPoint = region.kind == Region::Kind::Point;
    QJsonObject json{{u"iscrowd"_s, 0}, {u"bbox"_s, QJsonArray{box.x(), box.y(), box.width(), box.height()}},
        {u"area"_s, isPoint ? 0.0 : areaOf(pixels)},
        {u"segmentation"_s, isPoint ? QJsonArray() : QJsonArray{flat(pixels)}}};
    if (isPoint) {
        json[u"keypoints"_s] = QJsonArray{box.x(), box.y(), 2};
        json[u"num_keypoints"_s] = 1;
    }
    if (region.confidence)
        json[u"score"_s] = *region.confidence;
    if (!region.spans.isEmpty())
        json[u"groundglass"_s] =
            QJsonObject{{u"words"_s, groundedWords(region, text)}, {u"spans"_s, spansOf(region, text)}};
    return json;
}

QJsonArray imagesOf(const QList<DatasetPicture> &pictures)
{
    QJsonArray array;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        const DatasetPicture &picture = pictures.at(i);
        QJsonObject image{{u"id"_s, i + 1},
            {u"file_name"_s, picture.path.isEmpty() ? picture.name : picture.path},
            {u"width"_s, qMax(0, picture.size.width())}, {u"height"_s, qMax(0, picture.size.height())}};
        if (!picture.address.isEmpty())
            image[u"coco_url"_s] = picture.address.toString(QUrl::FullyEncoded);
        array.append(image);
    }
    return array;
}

QJsonObject infoOf(const Dataset &dataset)
{
    QJsonObject info{{u"description"_s, u"Regions grounded by a vision model, written by Groundglass"_s},
        {u"version"_s, u"1.0"_s}};
    const auto add = [&info](const QString &key, const QString &value) {
        if (!value.isEmpty())
            info[key] = value;
    };
    if (dataset.from.when.isValid())
        add(u"date_created"_s, dataset.from.when.toUTC().toString(Qt::ISODate));
    add(u"question"_s, dataset.from.question);
    add(u"answer"_s, dataset.text);
    add(u"system_message"_s, dataset.from.systemMessage);
    add(u"model"_s, dataset.from.modelName);
    add(u"host"_s, dataset.from.host);
    add(u"deployment"_s, dataset.from.deployment);
    return info;
}

} // namespace

QByteArray toCoco(const Dataset &dataset)
{
    const Categories categories(dataset.regions);
    QJsonArray annotations;
    for (const Region &region : dataset.regions) {
        if (region.picture < 0 || region.picture >= dataset.pictures.size() || region.polygon.isEmpty())
            continue;
        const QSize size = dataset.pictures.at(region.picture).size;
        if (size.isEmpty())
            continue; // COCO counts in pixels
        QJsonObject json = annotation(region, size, dataset.text);
        json[u"id"_s] = annotations.size() + 1;
        json[u"image_id"_s] = region.picture + 1;
        json[u"category_id"_s] = categories.idOf(region);
        annotations.append(json);
    }
    return QJsonDocument(QJsonObject{{u"info"_s, infoOf(dataset)}, {u"licenses"_s, QJsonArray()},
                             {u"images"_s, imagesOf(dataset.pictures)}, {u"annotations"_s, annotations},
                             {u"categories"_s, categories.toJson()}})
        .toJson(QJsonDocument::Indented);
}

} // namespace exchange
