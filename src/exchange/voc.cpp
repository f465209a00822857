#include "exchange/voc.h"

#include "exchange/importproblem.h"
#include "exchange/outputnames.h"
#include "exchange/pixelshape.h"
#include "exchange/xmltext.h"

#include <QHash>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;
using model::Region;

namespace exchange {

namespace {

QString exact(double pixels)
{
    return QString::number(pixels, 'f', 2);
}

QString whole(double pixels)
{
    return QString::number(std::lround(pixels));
}

void writePolygon(QXmlStreamWriter &xml, const QPolygonF &pixels)
{
    xml.writeStartElement(u"polygon"_s);
    for (qsizetype i = 0; i < pixels.size(); ++i) {
        xml.writeTextElement(u"x%1"_s.arg(i + 1), exact(pixels.at(i).x()));
        xml.writeTextElement(u"y%1"_s.arg(i + 1), exact(pixels.at(i).y()));
    }
    xml.writeEndElement();
}

void writeObject(QXmlStreamWriter &xml, const Region &region, QSize size)
{
    const QPolygonF pixels = inPixels(region, size);
    const QRectF box = pixels.boundingRect();
    const QString label = xmlText(cleanLabel(region.label));
    xml.writeStartElement(u"object"_s);
    xml.writeTextElement(u"name"_s, label.isEmpty() ? u"region"_s : label);
    xml.writeTextElement(u"pose"_s, u"Unspecified"_s);
    xml.writeTextElement(u"truncated"_s, u"0"_s);
    xml.writeTextElement(u"difficult"_s, u"0"_s);
    xml.writeStartElement(u"bndbox"_s);
    xml.writeTextElement(u"xmin"_s, whole(box.left()));
    xml.writeTextElement(u"ymin"_s, whole(box.top()));
    xml.writeTextElement(u"xmax"_s, whole(box.right()));
    xml.writeTextElement(u"ymax"_s, whole(box.bottom()));
    xml.writeEndElement();
    if (region.kind == Region::Kind::Polygon)
        writePolygon(xml, pixels);
    if (region.kind == Region::Kind::Point) {
        xml.writeStartElement(u"point"_s);
        xml.writeTextElement(u"x"_s, exact(box.center().x()));
        xml.writeTextElement(u"y"_s, exact(box.center().y()));
        xml.writeEndElement();
    }
    if (region.confidence)
        xml.writeTextElement(u"confidence"_s, QString::number(*region.confidence, 'g', 6));
    xml.writeEndElement();
}

QByteArray annotationFor(const Dataset &dataset, int picture)
{
    const DatasetPicture &of = dataset.pictures.at(picture);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartElement(u"annotation"_s);
    xml.writeTextElement(u"folder"_s, u"JPEGImages"_s);
    xml.writeTextElement(u"filename"_s, pictureFileName(dataset, picture));
    if (!of.path.isEmpty())
        xml.writeTextElement(u"path"_s, xmlText(of.path));
    xml.writeStartElement(u"source"_s);
    xml.writeTextElement(u"database"_s, u"Groundglass"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"size"_s);
    xml.writeTextElement(u"width"_s, QString::number(qMax(0, of.size.width())));
    xml.writeTextElement(u"height"_s, QString::number(qMax(0, of.size.height())));
    xml.writeTextElement(u"depth"_s, u"3"_s);
    xml.writeEndElement();
    xml.writeTextElement(u"segmented"_s, u"0"_s);
    for (const Region &region : dataset.regions) {
        if (region.picture == picture && !region.polygon.isEmpty() && !of.size.isEmpty())
            writeObject(xml, region, of.size);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

using Numbers = QHash<QString, double>;

/// The children of the open element that are numbers, by name; the rest is skipped.
Numbers readNumbers(QXmlStreamReader &xml)
{
    Numbers numbers;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        bool isNumber = false;
        const double value =
            xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toDouble(&isNumber);
        if (isNumber && std::isfinite(value) && numbers.size() < 2 * mostVertices)
            numbers.insert(name, value);
    }
    return numbers;
}

std::optional<QPointF> pointIn(const Numbers &numbers, const QString &x, const QString &y)
{
    if (!numbers.contains(x) || !numbers.contains(y))
        return std::nullopt;
    return QPointF(numbers.value(x), numbers.value(y));
}

QPolygonF polygonIn(const Numbers &numbers)
{
    QPolygonF polygon;
    for (int i = 1;; ++i) {
        const auto point = pointIn(numbers, u"x%1"_s.arg(i), u"y%1"_s.arg(i));
        if (!point)
            return polygon;
        polygon.append(*point);
    }
}

/// What an <object> says; its place is worked out when the size of the picture is known.
struct Object {
    QString label = {};
    QPolygonF box = {};
    QPolygonF polygon = {};
    std::optional<QPointF> point = {};
    std::optional<double> confidence = {};
};

Object readObject(QXmlStreamReader &xml)
{
    Object object;
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == "name"_L1) {
            object.label = xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (name == "bndbox"_L1) {
            const Numbers numbers = readNumbers(xml);
            const auto from = pointIn(numbers, u"xmin"_s, u"ymin"_s);
            const auto to = pointIn(numbers, u"xmax"_s, u"ymax"_s);
            if (from && to)
                object.box = QPolygonF({*from, *to});
        } else if (name == "polygon"_L1) {
            object.polygon = polygonIn(readNumbers(xml));
        } else if (name == "point"_L1) {
            object.point = pointIn(readNumbers(xml), u"x"_s, u"y"_s);
        } else if (name == "confidence"_L1 || name == "score"_L1) {
            bool isNumber = false;
            const double value =
                xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toDouble(&isNumber);
            if (isNumber && std::isfinite(value))
                object.confidence = value;
        } else {
            xml.skipCurrentElement();
        }
    }
    return object;
}

Region regionFrom(const Object &object, QSize size)
{
    using Kind = Region::Kind;
    Region region;
    if (object.point)
        region = regionFromPixels(object.label, Kind::Point, QPolygonF({*object.point}), size);
    else if (object.polygon.size() >= 3)
        region = regionFromPixels(object.label, Kind::Polygon, object.polygon, size);
    else
        region = regionFromPixels(object.label, Kind::Box, object.box, size);
    region.confidence = object.confidence;
    return region;
}

} // namespace

QList<OutputFile> toVoc(const Dataset &dataset)
{
    QList<OutputFile> files;
    for (int picture = 0; picture < dataset.pictures.size(); ++picture) {
        files.append({.name = u"Annotations/%1.xml"_s.arg(stemOf(dataset, picture)),
            .bytes = annotationFor(dataset, picture)});
        if (!dataset.pictures.at(picture).bytes.isEmpty())
            files.append({.name = u"JPEGImages/"_s + pictureFileName(dataset, picture),
                .bytes = dataset.pictures.at(picture).bytes});
    }
    return files;
}

model::Result<Dataset> fromVoc(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    xml.setEntityExpansionLimit(64);
    if (!xml.readNextStartElement() || xml.name() != "annotation"_L1)
        return notReadable(u"no Pascal VOC file: it does not begin with <annotation>"_s);
    DatasetPicture picture;
    QList<Object> objects;
    while (xml.readNextStartElement()) {
        if (xml.name() == "filename"_L1) {
            picture.name = xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == "size"_L1) {
            const Numbers numbers = readNumbers(xml);
            const auto side = [&](const QString &name) {
                return int(std::clamp(numbers.value(name), 0.0, 1e7));
            };
            picture.size = QSize(side(u"width"_s), side(u"height"_s));
        } else if (xml.name() == "object"_L1) {
            objects.append(readObject(xml));
            if (objects.size() > mostDatasetRegions)
                return tooLarge(u"more than %1 regions"_s.arg(mostDatasetRegions));
        } else {
            xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        return damaged(u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()));
    if (picture.size.isEmpty() && !objects.isEmpty())
        return damaged(u"the size of the picture is missing"_s);

    Dataset dataset{.pictures = {picture}};
    for (const Object &object : objects) {
        const Region region = regionFrom(object, picture.size);
        if (!region.polygon.isEmpty())
            dataset.regions.append(region);
    }
    return dataset;
}

} // namespace exchange
