#pragma once

#include "ui/stage/tools/reshaping.h"

#include <optional>

namespace ui::stage {

/// A shape while it is being drawn: a box from corner to corner, a polygon vertex by vertex, a point. In
/// pixels of the picture, within it. Plain object.
class Drawing {
public:
    Drawing(ShapeKind kind, const QRectF &picture);

    /// With the button down, or a click of a polygon; `closes` within this many pixels of its first vertex.
    void press(QPointF at, Constraint constraint, double closes);
    void move(QPointF to, Constraint constraint);
    void release(QPointF at, Constraint constraint, double smallest);
    /// A polygon is closed where it stands; nothing happens below three vertices.
    void close();
    void takeBackVertex();

    [[nodiscard]] ShapeKind kind() const { return m_kind; }
    /// The vertices set so far and where the pointer is.
    [[nodiscard]] QPolygonF preview() const;
    [[nodiscard]] bool isUnderWay() const { return !m_vertices.isEmpty() && !m_done; }
    /// Whole and worth having.
    [[nodiscard]] std::optional<QPolygonF> done() const;

private:
    [[nodiscard]] QPointF kept(QPointF point) const;
    [[nodiscard]] QPointF directed(QPointF at, Constraint constraint) const;

    ShapeKind m_kind;
    QRectF m_picture;
    QPolygonF m_vertices;
    QPointF m_pointer;
    Constraint m_constraint = Constraint::Free;
    bool m_done = false;
};

} // namespace ui::stage
