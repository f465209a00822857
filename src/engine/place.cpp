#include "engine/place.h"

#include <QRectF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

enum class Third { First, Middle, Last };

Third thirdOf(double centre)
{
    return centre < 0.36 ? Third::First : centre > 0.64 ? Third::Last : Third::Middle;
}

QSizeF usable(QSizeF pixels)
{
    return pixels.width() > 0 && pixels.height() > 0 ? pixels : QSizeF(1, 1);
}

} // namespace

QString placeInWords(const QPolygonF &polygon)
{
    const QRectF box = polygon.boundingRect();
    if (box.width() > 0.8 && box.height() > 0.8)
        return u"across the whole picture"_s;
    const Third across = thirdOf(box.center().x());
    const Third down = thirdOf(box.center().y());
    const bool left = across == Third::First;
    if (across == Third::Middle && down == Third::Middle)
        return u"in the middle"_s;
    if (across == Third::Middle)
        return down == Third::First ? u"at the top"_s : u"at the bottom"_s;
    if (down == Third::Middle)
        return left ? u"on the left"_s : u"on the right"_s;
    if (down == Third::First)
        return left ? u"in the upper left"_s : u"in the upper right"_s;
    return left ? u"in the lower left"_s : u"in the lower right"_s;
}

ReadingFrame::ReadingFrame(const QPolygonF &polygon, QSizeF pixels)
    : m_pixels(usable(pixels))
    , m_along(1, 0)
{
    if (polygon.size() < 2)
        return;
    const QPointF edge = polygon.at(1) - polygon.at(0);
    const QPointF inPixels(edge.x() * m_pixels.width(), edge.y() * m_pixels.height());
    const double length = std::hypot(inPixels.x(), inPixels.y());
    if (length > 0)
        m_along = inPixels / length;
}

QRectF ReadingFrame::boxOf(const QPolygonF &polygon) const
{
    QPolygonF seen;
    for (const QPointF &point : polygon) {
        const QPointF inPixels(point.x() * m_pixels.width(), point.y() * m_pixels.height());
        seen.append({QPointF::dotProduct(inPixels, m_along),
            QPointF::dotProduct(inPixels, QPointF(-m_along.y(), m_along.x()))});
    }
    return seen.boundingRect();
}

QPolygonF ReadingFrame::polygonOf(const QRectF &box) const
{
    QPolygonF polygon;
    for (const QPointF &corner : {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}) {
        const QPointF inPixels = corner.x() * m_along + corner.y() * QPointF(-m_along.y(), m_along.x());
        polygon.append({inPixels.x() / m_pixels.width(), inPixels.y() / m_pixels.height()});
    }
    return polygon;
}

QPolygonF around(const QList<QPolygonF> &polygons, QSizeF pixels)
{
    if (polygons.size() == 1)
        return polygons.first();
    if (polygons.isEmpty())
        return {};
    const ReadingFrame frame(polygons.first(), pixels);
    QRectF box;
    for (const QPolygonF &polygon : polygons)
        box = box.isNull() ? frame.boxOf(polygon) : box.united(frame.boxOf(polygon));
    return frame.polygonOf(box);
}

} // namespace engine
