#pragma once

#include <QList>
#include <QPolygonF>
#include <QSizeF>
#include <QString>

namespace engine {

/// "in the upper left", "in the middle", … of the picture; polygon in fractions 0..1.
[[nodiscard]] QString placeInWords(const QPolygonF &polygon);

/// A rectangle in the picture that may be turned: along the reading direction of a text, in pixels.
class ReadingFrame {
public:
    /// The direction of the polygon's upper edge, on a picture of this size.
    ReadingFrame(const QPolygonF &polygon, QSizeF pixels);

    /// The upright box around a polygon as a reader sees it who reads along the frame.
    [[nodiscard]] QRectF boxOf(const QPolygonF &polygon) const;
    /// Back to fractions of the picture, clockwise from the text's own top left.
    [[nodiscard]] QPolygonF polygonOf(const QRectF &box) const;

private:
    QSizeF m_pixels;
    QPointF m_along;
};

/// The smallest box along the first polygon's direction that holds all of them; fractions in and out.
[[nodiscard]] QPolygonF around(const QList<QPolygonF> &polygons, QSizeF pixels);

} // namespace engine
