#include "exchange/hocr.h"

#include "exchange/outputnames.h"
#include "exchange/pixelshape.h"
#include "exchange/xmltext.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using model::Region;

namespace exchange {

namespace {

QString boxOf(const QRectF &box)
{
    return u"bbox %1 %2 %3 %4"_s.arg(std::lround(box.left()))
        .arg(std::lround(box.top()))
        .arg(std::lround(box.right()))
        .arg(std::lround(box.bottom()));
}

QString polygonOf(const QPolygonF &pixels)
{
    QString poly = u"; poly"_s;
    for (const QPointF &point : pixels)
        poly += u" %1 %2"_s.arg(std::lround(point.x())).arg(std::lround(point.y()));
    return poly;
}

QString textOf(const Region &region, const QString &answer)
{
    return xmlText(region.label.isEmpty() ? groundedWords(region, answer) : region.label);
}

void writeLine(
    QXmlStreamWriter &xml, const Region &region, QSize size, const QString &id, const QString &answer)
{
    const QPolygonF pixels = inPixels(region, size);
    const QString box = boxOf(pixels.boundingRect());
    xml.writeStartElement(u"span"_s);
    xml.writeAttribute(u"class"_s, u"ocr_line"_s);
    xml.writeAttribute(u"id"_s, u"line_"_s + id);
    xml.writeAttribute(u"title"_s, isUprightBox(pixels) ? box : box + polygonOf(pixels));
    xml.writeStartElement(u"span"_s);
    xml.writeAttribute(u"class"_s, u"ocrx_word"_s);
    xml.writeAttribute(u"id"_s, u"word_"_s + id);
    const QString confidence = region.confidence
        ? u"; x_wconf %1"_s.arg(std::lround(100 * std::clamp(*region.confidence, 0.0, 1.0)))
        : QString();
    xml.writeAttribute(u"title"_s, box + confidence);
    xml.writeCharacters(textOf(region, answer));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeCharacters(u"\n"_s);
}

void writePage(QXmlStreamWriter &xml, const Dataset &dataset, int picture)
{
    const QSize size = dataset.pictures.at(picture).size;
    xml.writeStartElement(u"div"_s);
    xml.writeAttribute(u"class"_s, u"ocr_page"_s);
    xml.writeAttribute(u"id"_s, u"page_%1"_s.arg(picture + 1));
    QString name = pictureFileName(dataset, picture);
    xml.writeAttribute(u"title"_s,
        u"image \"%1\"; bbox 0 0 %2 %3; ppageno %4"_s.arg(name.remove(u'"'))
            .arg(size.width())
            .arg(size.height())
            .arg(picture));
    xml.writeCharacters(u"\n"_s);
    for (qsizetype i = 0; i < dataset.regions.size(); ++i) {
        const Region &region = dataset.regions.at(i);
        if (region.picture == picture && isText(region) && !size.isEmpty())
            writeLine(xml, region, size, u"%1_%2"_s.arg(picture + 1).arg(i + 1), dataset.text);
    }
    xml.writeEndElement();
    xml.writeCharacters(u"\n"_s);
}

void writeMeta(QXmlStreamWriter &xml, const QString &name, const QString &content)
{
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(u"name"_s, name);
    xml.writeAttribute(u"content"_s, content);
}

} // namespace

bool isText(const Region &region)
{
    return region.source == model::RegionSource::ReadText && !region.polygon.isEmpty();
}

QByteArray toHocr(const Dataset &dataset)
{
    QByteArray bytes;
    if (std::ranges::none_of(dataset.regions, isText))
        return bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeDTD(u"<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
                 "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">"_s);
    xml.writeStartElement(u"html"_s);
    xml.writeDefaultNamespace(u"http://www.w3.org/1999/xhtml"_s);
    xml.writeStartElement(u"head"_s);
    xml.writeTextElement(u"title"_s, u"Text read from pictures"_s);
    writeMeta(xml, u"ocr-system"_s, u"Groundglass"_s);
    writeMeta(xml, u"ocr-capabilities"_s, u"ocr_page ocr_line ocrx_word ocrp_wconf ocrp_poly"_s);
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
    for (int picture = 0; picture < dataset.pictures.size(); ++picture)
        writePage(xml, dataset, picture);
    xml.writeEndDocument();
    return bytes;
}

} // namespace exchange
