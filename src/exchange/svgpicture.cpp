#include "exchange/svgpicture.h"

#include "exchange/pixelshape.h"
#include "exchange/xmltext.h"

#include "model/labelplacement.h"
#include "model/regionlook.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QXmlStreamWriter>

#include <cmath>

using namespace Qt::StringLiterals;
using model::Region;

namespace exchange {

namespace {

constexpr QSize sizeWhenUnknown(1000, 1000);

/// What follows the picture's size: readable when the whole picture is looked at.
struct Measures {
    double line = 2;
    double type = 12;
    double widestName = 100;
};

Measures measuresFor(QSizeF size)
{
    const double side = std::sqrt(size.width() * size.height());
    return {.line = std::max(1.5, side / 420),
        .type = std::max(11.0, side / 52),
        .widestName = std::max(60.0, size.width() * 0.35)};
}

QString number(double value)
{
    return QString::number(value, 'f', 2);
}

QString percent(double share)
{
    return QString::number(std::lround(share * 100)) + u" %"_s;
}

struct Tag {
    QString name = {};
    QColor colour = {};
    double width = 0;
};

class Drawing {
public:
    Drawing(const Dataset &dataset, int picture, SvgUse use, SvgPlace place)
        : m_dataset(dataset)
        , m_picture(picture)
        , m_use(use)
        , m_place(std::move(place))
        , m_size(dataset.pictures.at(picture).size.isEmpty() ? sizeWhenUnknown
                                                             : dataset.pictures.at(picture).size)
        , m_measures(measuresFor(m_size))
        , m_xml(&m_bytes)
    {
    }

    QByteArray draw()
    {
        if (m_use == SvgUse::File)
            m_xml.writeStartDocument();
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        m_xml.writeAttribute(u"viewBox"_s, u"0 0 %1 %2"_s.arg(m_size.width()).arg(m_size.height()));
        if (m_use == SvgUse::File) {
            m_xml.writeAttribute(u"width"_s, QString::number(m_size.width()));
            m_xml.writeAttribute(u"height"_s, QString::number(m_size.height()));
        }
        m_xml.writeTextElement(u"title"_s, xmlText(m_dataset.pictures.at(m_picture).name));
        drawPicture();
        for (qsizetype i = 0; i < m_dataset.regions.size(); ++i) {
            if (m_dataset.regions.at(i).picture == m_picture && !m_dataset.regions.at(i).polygon.isEmpty())
                drawRegion(i);
        }
        drawTags();
        m_xml.writeEndElement();
        if (m_use == SvgUse::File)
            m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void drawPicture()
    {
        const DatasetPicture &picture = m_dataset.pictures.at(m_picture);
        const bool known = !picture.bytes.isEmpty();
        if (known && m_place.isThereAlready) {
            m_xml.writeEmptyElement(u"use"_s);
            m_xml.writeAttribute(u"href"_s, u'#' + m_place.pictureId);
            return;
        }
        m_xml.writeEmptyElement(known ? u"image"_s : u"rect"_s);
        m_xml.writeAttribute(u"width"_s, QString::number(m_size.width()));
        m_xml.writeAttribute(u"height"_s, QString::number(m_size.height()));
        if (!known) {
            m_xml.writeAttribute(u"fill"_s, u"#808080"_s);
            m_xml.writeAttribute(u"fill-opacity"_s, u"0.12"_s);
            return;
        }
        if (!m_place.pictureId.isEmpty())
            m_xml.writeAttribute(u"id"_s, m_place.pictureId);
        m_xml.writeAttribute(u"preserveAspectRatio"_s, u"none"_s);
        m_xml.writeAttribute(u"href"_s,
            u"data:%1;base64,"_s.arg(picture.mime) + QString::fromLatin1(picture.bytes.toBase64()));
    }

    void drawRegion(qsizetype index)
    {
        const Region &region = m_dataset.regions.at(index);
        const QColor colour = model::regionColour(int(index));
        const QPolygonF pixels = inPixels(region, m_size);
        m_xml.writeStartElement(u"g"_s);
        writeIdentity(index);
        m_xml.writeTextElement(u"title"_s, titleOf(index));
        if (region.kind == Region::Kind::Point)
            drawPoint(pixels.boundingRect().center(), colour);
        else
            drawOutline(pixels, colour);
        m_xml.writeEndElement();
        addTag(nameOf(m_dataset, index), colour, pixels.boundingRect());
    }

    void writeIdentity(qsizetype index)
    {
        m_xml.writeAttribute(u"id"_s, m_place.prefix + u"region-%1-%2"_s.arg(m_picture + 1).arg(index + 1));
        if (m_use == SvgUse::File)
            return;
        m_xml.writeAttribute(u"class"_s, u"region"_s);
        m_xml.writeAttribute(u"data-r"_s, m_place.prefix + QString::number(index));
        m_xml.writeAttribute(u"tabindex"_s, u"0"_s);
        m_xml.writeAttribute(u"role"_s, u"button"_s);
        m_xml.writeAttribute(u"aria-label"_s, titleOf(index));
    }

    /// "dog, 93 %: the brown dog"
    [[nodiscard]] QString titleOf(qsizetype index) const
    {
        const Region &region = m_dataset.regions.at(index);
        QString title = nameOf(m_dataset, index);
        if (region.confidence)
            title += u", "_s + percent(*region.confidence);
        const QString words = groundedWords(region, m_dataset.text);
        if (!words.isEmpty() && words.compare(nameOf(m_dataset, index), Qt::CaseInsensitive) != 0)
            title += u": "_s + words;
        return xmlText(title);
    }

    void drawOutline(const QPolygonF &pixels, const QColor &colour)
    {
        QString points;
        for (const QPointF &point : pixels)
            points += number(point.x()) + u',' + number(point.y()) + u' ';
        const auto outline = [&](const QColor &stroke, double width, double fill) {
            m_xml.writeEmptyElement(u"polygon"_s);
            m_xml.writeAttribute(u"points"_s, points.trimmed());
            m_xml.writeAttribute(u"fill"_s, colour.name());
            m_xml.writeAttribute(u"fill-opacity"_s, number(fill));
            m_xml.writeAttribute(u"stroke"_s, stroke.name());
            m_xml.writeAttribute(u"stroke-opacity"_s, number(stroke.alphaF()));
            m_xml.writeAttribute(u"stroke-width"_s, number(width));
            m_xml.writeAttribute(u"stroke-linejoin"_s, u"round"_s);
        };
        outline(model::haloColour(colour), m_measures.line * 1.6, model::restingFill);
        outline(colour, m_measures.line, 0);
    }

    void drawPoint(QPointF centre, const QColor &colour)
    {
        m_xml.writeEmptyElement(u"circle"_s);
        m_xml.writeAttribute(u"cx"_s, number(centre.x()));
        m_xml.writeAttribute(u"cy"_s, number(centre.y()));
        m_xml.writeAttribute(u"r"_s, number(m_measures.line * 3));
        m_xml.writeAttribute(u"fill"_s, colour.name());
        m_xml.writeAttribute(u"stroke"_s, u"#ffffff"_s);
        m_xml.writeAttribute(u"stroke-width"_s, number(m_measures.line));
    }

    void addTag(const QString &name, const QColor &colour, const QRectF &object)
    {
        QFont font(u"sans-serif"_s);
        font.setPixelSize(std::max(1, int(std::lround(m_measures.type))));
        font.setBold(true);
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(name.simplified(), Qt::ElideRight, m_measures.widestName);
        const double width = metrics.horizontalAdvance(shown);
        m_tags.append({.name = shown, .colour = colour, .width = width});
        m_wishes.append({.size = {width + m_measures.type, m_measures.type * 1.5},
            .object = object.adjusted(-m_measures.line, -m_measures.line, m_measures.line, m_measures.line)});
    }

    void drawTags()
    {
        const auto places = model::placeLabels(m_wishes, QRectF(QPointF(), QSizeF(m_size)));
        m_xml.writeStartElement(u"g"_s);
        m_xml.writeAttribute(u"pointer-events"_s, u"none"_s);
        m_xml.writeAttribute(u"aria-hidden"_s, u"true"_s); // the regions say it already
        m_xml.writeAttribute(u"font-family"_s, u"sans-serif"_s);
        m_xml.writeAttribute(u"font-weight"_s, u"bold"_s);
        m_xml.writeAttribute(u"font-size"_s, number(m_measures.type));
        for (qsizetype i = 0; i < m_tags.size(); ++i) {
            if (places.at(i) && !m_tags.at(i).name.isEmpty())
                drawTag(*places.at(i), m_tags.at(i));
        }
        m_xml.writeEndElement();
    }

    /// `textLength` keeps the words inside their tag, whatever font another program has.
    void drawTag(const QRectF &place, const Tag &tag)
    {
        m_xml.writeEmptyElement(u"rect"_s);
        m_xml.writeAttribute(u"x"_s, number(place.x()));
        m_xml.writeAttribute(u"y"_s, number(place.y()));
        m_xml.writeAttribute(u"width"_s, number(place.width()));
        m_xml.writeAttribute(u"height"_s, number(place.height()));
        m_xml.writeAttribute(u"rx"_s, number(m_measures.type * 0.35));
        m_xml.writeAttribute(u"fill"_s, tag.colour.name());
        m_xml.writeStartElement(u"text"_s);
        m_xml.writeAttribute(u"x"_s, number(place.center().x() - tag.width / 2));
        m_xml.writeAttribute(u"y"_s, number(place.center().y() + m_measures.type * 0.35));
        m_xml.writeAttribute(u"fill"_s, model::textColourOn(tag.colour).name());
        m_xml.writeAttribute(u"textLength"_s, number(tag.width));
        m_xml.writeAttribute(u"lengthAdjust"_s, u"spacingAndGlyphs"_s);
        m_xml.writeCharacters(xmlText(tag.name));
        m_xml.writeEndElement();
    }

    const Dataset &m_dataset;
    int m_picture;
    SvgUse m_use;
    SvgPlace m_place;
    QSize m_size;
    Measures m_measures;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QList<Tag> m_tags;
    QList<model::LabelWish> m_wishes;
};

} // namespace

QString nameOf(const Dataset &dataset, qsizetype region)
{
    const QString label = cleanLabel(dataset.regions.at(region).label);
    if (!label.isEmpty())
        return label;
    const QString words = cleanLabel(groundedWords(dataset.regions.at(region), dataset.text));
    return words.isEmpty() ? QCoreApplication::translate("Export", "Region %1").arg(region + 1) : words;
}

QByteArray toSvg(const Dataset &dataset, int picture, SvgUse use, const SvgPlace &place)
{
    return Drawing(dataset, picture, use, place).draw();
}

} // namespace exchange
