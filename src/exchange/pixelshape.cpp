#include "exchange/pixelshape.h"

#include "exchange/dataset.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using model::Region;

namespace exchange {

namespace {

constexpr qsizetype longestLabel = 1000;
constexpr double farthest = 1e7; // pixels; beyond that it is no coordinate

bool isCoordinate(const QPointF &point)
{
    return std::isfinite(point.x()) && std::isfinite(point.y()) && std::abs(point.x()) <= farthest
        && std::abs(point.y()) <= farthest;
}

QPolygonF cornersOf(const QRectF &box)
{
    return QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
}

bool hasArea(const QPolygonF &polygon)
{
    const QRectF bounds = polygon.boundingRect();
    return bounds.width() > 0 && bounds.height() > 0;
}

} // namespace

QPolygonF inPixels(const Region &region, QSizeF size)
{
    QPolygonF pixels = region.polygon;
    for (QPointF &point : pixels)
        point = {point.x() * size.width(), point.y() * size.height()};
    return pixels;
}

QRectF boxInPixels(const Region &region, QSizeF size)
{
    return inPixels(region, size).boundingRect();
}

Region regionFromPixels(const QString &label, Region::Kind kind, const QPolygonF &pixels, QSizeF size)
{
    Region region{.label = cleanLabel(label), .kind = kind, .source = model::RegionSource::Hand};
    if (size.isEmpty() || pixels.isEmpty() || pixels.size() > mostVertices
        || !std::ranges::all_of(pixels, isCoordinate))
        return region;
    const QPolygonF outline = kind == Region::Kind::Box ? cornersOf(pixels.boundingRect()) : pixels;
    bool moved = false;
    for (const QPointF &point : outline) {
        const QPointF fraction(point.x() / size.width(), point.y() / size.height());
        const QPointF inside(std::clamp(fraction.x(), 0.0, 1.0), std::clamp(fraction.y(), 0.0, 1.0));
        moved = moved || inside != fraction;
        region.polygon.append(inside);
    }
    if (moved)
        region.flags.append(u"clamped"_s);
    if (kind != Region::Kind::Point && !hasArea(region.polygon))
        region.flags.append(u"degenerate"_s);
    return region;
}

bool isUprightBox(const QPolygonF &polygon)
{
    if (polygon.size() != 4)
        return false;
    const QPolygonF corners = cornersOf(polygon.boundingRect());
    return std::ranges::all_of(corners, [&](const QPointF &corner) { return polygon.contains(corner); });
}

QString cleanLabel(const QString &label)
{
    return label.simplified().left(longestLabel);
}

} // namespace exchange
