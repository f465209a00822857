#pragma once

#include "ui/stage/viewport.h"

#include <QPolygonF>

#include <optional>
#include <vector>

namespace ui::stage {

// How a shape changes under the hand. Shapes are in pixels of the picture; a box is four corners clockwise
// from the top left, a point one vertex. Pure.

enum class ShapeKind { Box, Polygon, Point };

[[nodiscard]] ShapeKind shapeKind(const QPolygonF &shape);
[[nodiscard]] QPolygonF boxShape(const QRectF &box);

/// What can be taken hold of. `index` is the corner, or the corner that the edge begins at.
struct Grip {
    enum class Part { Vertex, Edge, Inside };

    Part part = Part::Inside;
    int index = 0;
    QPointF at = {}; ///< in view space

    bool operator==(const Grip &) const = default;
};

/// Vertices and the middles of edges where there is room for them in view.
[[nodiscard]] std::vector<Grip> gripsOf(const QPolygonF &shape, const Viewport &viewport);
/// What is under a place of the view: a vertex before an edge before the inside; nothing outside.
[[nodiscard]] std::optional<Grip> gripAt(QPointF viewPoint, const QPolygonF &shape, const Viewport &viewport);
[[nodiscard]] Qt::CursorShape cursorFor(const Grip &grip, const QPolygonF &shape);

enum class Constraint { Free, Kept };

/// The shape after a grip was dragged. A vertex of a box takes its two edges along (Kept: the ratio of the
/// sides stays), an edge of a box moves alone (Kept: the opposite one too), an edge of a polygon becomes a
/// new vertex, the inside moves all (Kept: along one axis only). Stays within `picture`, unless it began
/// outside.
[[nodiscard]] QPolygonF reshaped(const QPolygonF &shape, const Grip &grip, QPointF from, QPointF to,
    Constraint constraint, const QRectF &picture);
[[nodiscard]] QPolygonF movedBy(const QPolygonF &shape, QPointF by, const QRectF &picture);
/// The right and lower side of its bounds moved, the rest in proportion.
[[nodiscard]] QPolygonF grownBy(const QPolygonF &shape, QPointF by, const QRectF &picture);
/// Without this vertex; the same where too few would be left.
[[nodiscard]] QPolygonF withoutVertex(const QPolygonF &shape, int index);

/// `to` as seen from `from`, on the nearest of eight directions.
[[nodiscard]] QPointF snappedToDirection(QPointF from, QPointF to);
/// The box between two corners; Kept: a square.
[[nodiscard]] QRectF boxBetween(QPointF from, QPointF to, Constraint constraint);

} // namespace ui::stage
