#include "ui/stage/regionpainting.h"

#include "model/regionlook.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <set>

namespace ui::stage {

namespace {

constexpr double pointRadius = 5.0;
constexpr double lineOutside = 2.0; ///< of a box, by its usual line
constexpr double speck = 3.0; ///< a region smaller than this is a dot of that size

double lineWidth(Light light, const RegionStrokes &strokes)
{
    return strokes.lineWidth + (light == Light::Selected ? 1.0 : light == Light::Hovered ? 0.5 : 0.0);
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// A lit region is drawn over its resting self, so only the difference is laid on.
double fillOf(Light light, const RegionStrokes &strokes)
{
    constexpr double more = (model::litFill - model::restingFill) / (1 - model::restingFill);
    return light == Light::Resting ? strokes.fill : more;
}

/// A box is outlined from outside, so that the line hides nothing of what is in it: text reaches to the very
/// edge of its box. Whole pixels, so that the line stays crisp.
QPolygonF outlineOf(const QPolygonF &polygon, model::Region::Kind kind, double width)
{
    if (kind != model::Region::Kind::Box || polygon.size() != 4)
        return polygon;
    const double out = std::round(width / 2 + 0.75);
    const QRectF around = polygon.boundingRect().adjusted(-out, -out, out, out);
    return QList<QPointF>{around.topLeft(), around.topRight(), around.bottomRight(), around.bottomLeft()};
}

QPen outline(const QColor &colour, double width)
{
    return {QBrush(colour), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin};
}

/// The corners of a polygon with holes run to each hole and back on the same way; those seams are no outline.
QPainterPath withoutSeams(const QPolygonF &polygon)
{
    using Edge = std::pair<std::pair<double, double>, std::pair<double, double>>;
    const auto edge = [&](qsizetype from, qsizetype to) {
        const QPointF a = polygon.at(from);
        const QPointF b = polygon.at(to);
        return Edge{{a.x(), a.y()}, {b.x(), b.y()}};
    };
    std::set<Edge> edges;
    for (qsizetype at = 0; at < polygon.size(); ++at)
        edges.insert(edge(at, (at + 1) % polygon.size()));
    QPainterPath path;
    for (qsizetype at = 0; at < polygon.size(); ++at) {
        const qsizetype next = (at + 1) % polygon.size();
        if (edges.contains(edge(next, at)))
            continue;
        if (path.elementCount() == 0 || path.currentPosition() != polygon.at(at))
            path.moveTo(polygon.at(at));
        path.lineTo(polygon.at(next));
    }
    return path;
}

void drawOutline(QPainter &painter, const QPolygonF &polygon)
{
    constexpr qsizetype fewestWithHole = 8; // a triangle in a triangle, and the seam
    if (polygon.size() < fewestWithHole)
        painter.drawPolygon(polygon);
    else
        painter.drawPath(withoutSeams(polygon));
}

void paintPoint(QPainter &painter, QPointF centre, const QColor &colour, Light light)
{
    const double radius = light == Light::Resting ? pointRadius : pointRadius + 1.5;
    painter.setPen(QPen(model::haloColour(colour), 4.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(QPen(Qt::white, 2));
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
}

void paintShape(QPainter &painter, const QPolygonF &polygon, model::Region::Kind kind, const QColor &colour,
    Light light, const RegionStrokes &strokes)
{
    const double width = lineWidth(light, strokes);
    const QPolygonF around = outlineOf(polygon, kind, width);
    painter.setBrush(withAlpha(colour, fillOf(light, strokes)));
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(polygon, Qt::WindingFill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(outline(model::haloColour(colour), width + 1.5));
    drawOutline(painter, around);
    painter.setPen(outline(colour, width));
    drawOutline(painter, around);
}

/// Upright boxes are most of a crowd, and rectangles are filled much faster than polygons.
void paintBoxInCrowd(QPainter &painter, const QRectF &box, const QColor &colour, double fill)
{
    painter.fillRect(box, withAlpha(colour, fill));
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), colour);
    painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), colour);
    painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), colour);
    painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), colour);
}

void paintInCrowd(QPainter &painter, const QPolygonF &polygon, const QColor &colour, double fill)
{
    painter.setPen(QPen(colour, 0));
    painter.setBrush(withAlpha(colour, fill));
    painter.drawPolygon(polygon, Qt::WindingFill);
}

} // namespace

QRectF drawnBounds(const QPolygonF &viewPolygon, model::Region::Kind kind)
{
    const double least = kind == model::Region::Kind::Point ? 2 * (pointRadius + 2) : speck;
    QRectF bounds = viewPolygon.boundingRect();
    const double wider = std::max(0.0, least - bounds.width()) / 2;
    const double higher = std::max(0.0, least - bounds.height()) / 2;
    const double line = kind == model::Region::Kind::Box && bounds.width() > speck ? lineOutside : 0.0;
    return bounds.adjusted(-wider - line, -higher - line, wider + line, higher + line);
}

void paintRegion(QPainter &painter, const QPolygonF &viewPolygon, model::Region::Kind kind,
    const QColor &colour, Light light, const RegionStrokes &strokes, Care care)
{
    if (viewPolygon.isEmpty())
        return;
    const QRectF bounds = viewPolygon.boundingRect();
    if (kind == model::Region::Kind::Point)
        paintPoint(painter, bounds.center(), colour, light);
    else if (std::max(bounds.width(), bounds.height()) < speck)
        painter.fillRect(drawnBounds(viewPolygon, kind), colour);
    else if (care == Care::Full || light != Light::Resting)
        paintShape(painter, viewPolygon, kind, colour, light, strokes);
    else if (kind == model::Region::Kind::Box)
        paintBoxInCrowd(painter, bounds, colour, strokes.fill);
    else
        paintInCrowd(painter, viewPolygon, colour, strokes.fill);
}

} // namespace ui::stage
