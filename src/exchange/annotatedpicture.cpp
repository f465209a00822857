#include "exchange/annotatedpicture.h"

#include "model/labelplacement.h"
#include "model/regionlook.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace exchange {

namespace {

/// Everything that follows the picture's size: readable when the whole picture is looked at on a screen.
struct Measures {
    double line;
    double type;
    double padding;
    double widestName;
};

Measures measuresFor(QSize picture)
{
    const double side = std::sqrt(static_cast<double>(picture.width()) * picture.height());
    const double type = std::max(11.0, side / 52);
    return {.line = std::max(2.0, side / 420),
        .type = type,
        .padding = type * 0.5,
        .widestName = std::max(60.0, picture.width() * 0.35)};
}

bool isDrawable(const model::Region &region)
{
    return !region.polygon.isEmpty() && std::ranges::all_of(region.polygon, [](QPointF p) {
        return std::isfinite(p.x()) && std::isfinite(p.y());
    });
}

QPolygonF inPixels(const model::Region &region, QSize picture)
{
    QPolygonF polygon = region.polygon;
    for (QPointF &p : polygon)
        p = {std::clamp(p.x(), -1.0, 2.0) * picture.width(), std::clamp(p.y(), -1.0, 2.0) * picture.height()};
    return polygon;
}

void paintShape(QPainter &painter, const QPolygonF &polygon, const QColor &colour, double line)
{
    QColor fill = colour;
    fill.setAlphaF(static_cast<float>(model::restingFill));
    painter.setBrush(fill);
    painter.setPen(QPen(model::haloColour(colour), line * 1.6, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPolygon(polygon, Qt::WindingFill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.drawPolygon(polygon);
}

void paintPoint(QPainter &painter, QPointF centre, const QColor &colour, double line)
{
    painter.setBrush(colour);
    painter.setPen(QPen(QColor(0, 0, 0, 120), line * 2));
    painter.drawEllipse(centre, line * 2.5, line * 2.5);
    painter.setPen(QPen(Qt::white, line));
    painter.drawEllipse(centre, line * 2.5, line * 2.5);
}

struct Tag {
    QString name = {};
    QColor colour = {};
};

QFont tagFont(double pixels)
{
    QFont font;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setBold(true);
    return font;
}

void paintTag(QPainter &painter, const QRectF &place, const Tag &tag, const Measures &measures)
{
    const double corner = measures.type * 0.35;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tag.colour);
    painter.drawRoundedRect(place, corner, corner);
    painter.setPen(model::textColourOn(tag.colour));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, tag.name);
}

void paintTags(
    QPainter &painter, const QList<Tag> &tags, QList<model::LabelWish> wishes, const Measures &measures)
{
    painter.setFont(tagFont(measures.type));
    const QFontMetricsF metrics(painter.font(), painter.device());
    QList<Tag> shortened = tags;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        shortened[i].name = metrics.elidedText(tags.at(i).name, Qt::ElideRight, measures.widestName);
        wishes[i].size = {
            metrics.horizontalAdvance(shortened.at(i).name) + 2 * measures.padding, metrics.height() * 1.15};
    }
    const QRectF view(QPointF(), QSizeF(painter.device()->width(), painter.device()->height()));
    const auto places = model::placeLabels(wishes, view);
    for (qsizetype i = 0; i < tags.size(); ++i) {
        if (places.at(i) && !tags.at(i).name.isEmpty())
            paintTag(painter, *places.at(i), shortened.at(i), measures);
    }
}

} // namespace

QImage annotate(const QImage &picture, const QList<model::Region> &regions)
{
    if (picture.isNull())
        return {};
    QImage annotated = picture.convertToFormat(
        picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    annotated.setDevicePixelRatio(1);
    const Measures measures = measuresFor(annotated.size());
    QPainter painter(&annotated);
    painter.setRenderHint(QPainter::Antialiasing);

    QList<Tag> tags;
    QList<model::LabelWish> wishes;
    for (int i = 0; i < regions.size(); ++i) {
        const model::Region &region = regions.at(i);
        if (!isDrawable(region))
            continue;
        const QPolygonF polygon = inPixels(region, annotated.size());
        const QColor colour = model::regionColour(i);
        const double around = region.kind == model::Region::Kind::Point ? measures.line * 3.5 : measures.line;
        if (region.kind == model::Region::Kind::Point)
            paintPoint(painter, polygon.boundingRect().center(), colour, measures.line);
        else
            paintShape(painter, polygon, colour, measures.line);
        tags.append({region.label.simplified(), colour});
        wishes.append({.object = polygon.boundingRect().adjusted(-around, -around, around, around)});
    }
    paintTags(painter, tags, wishes, measures);
    return annotated;
}

} // namespace exchange
