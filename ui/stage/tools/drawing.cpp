#include "ui/stage/tools/drawing.h"

#include <algorithm>
#include <cmath>

namespace ui::stage {

Drawing::Drawing(ShapeKind kind, const QRectF &picture)
    : m_kind(kind)
    , m_picture(picture)
{
}

QPointF Drawing::kept(QPointF point) const
{
    return {std::clamp(point.x(), m_picture.left(), m_picture.right()),
        std::clamp(point.y(), m_picture.top(), m_picture.bottom())};
}

QPointF Drawing::directed(QPointF at, Constraint constraint) const
{
    const bool snaps =
        constraint == Constraint::Kept && m_kind == ShapeKind::Polygon && !m_vertices.isEmpty();
    return kept(snaps ? snappedToDirection(m_vertices.last(), at) : at);
}

void Drawing::press(QPointF at, Constraint constraint, double closes)
{
    if (m_done)
        return;
    const QPointF place = directed(at, constraint);
    m_pointer = place;
    if (m_kind == ShapeKind::Polygon && m_vertices.size() >= 3) {
        const QPointF apart = at - m_vertices.first();
        if (std::hypot(apart.x(), apart.y()) <= closes)
            return close();
    }
    if (m_kind != ShapeKind::Polygon)
        m_vertices.clear();
    if (m_vertices.isEmpty() || m_vertices.last() != place)
        m_vertices.append(place);
}

void Drawing::move(QPointF to, Constraint constraint)
{
    m_constraint = constraint;
    m_pointer = directed(to, constraint);
}

void Drawing::release(QPointF at, Constraint constraint, double smallest)
{
    move(at, constraint);
    if (m_kind == ShapeKind::Point && !m_vertices.isEmpty()) {
        m_vertices = QPolygonF{m_pointer};
        m_done = true;
    }
    if (m_kind != ShapeKind::Box || m_vertices.isEmpty())
        return;
    const QRectF box = boxBetween(m_vertices.first(), m_pointer, constraint).intersected(m_picture);
    m_done = box.width() >= smallest && box.height() >= smallest;
    m_vertices = m_done ? boxShape(box) : QPolygonF();
}

void Drawing::close()
{
    m_done = m_kind == ShapeKind::Polygon && m_vertices.size() >= 3;
}

void Drawing::takeBackVertex()
{
    if (!m_vertices.isEmpty() && !m_done)
        m_vertices.removeLast();
}

QPolygonF Drawing::preview() const
{
    if (m_vertices.isEmpty() || m_done)
        return m_vertices;
    if (m_kind == ShapeKind::Box)
        return boxShape(boxBetween(m_vertices.first(), m_pointer, m_constraint).intersected(m_picture));
    QPolygonF shape = m_vertices;
    if (m_kind == ShapeKind::Polygon && shape.last() != m_pointer)
        shape.append(m_pointer);
    return shape;
}

std::optional<QPolygonF> Drawing::done() const
{
    return m_done ? std::optional(m_vertices) : std::nullopt;
}

} // namespace ui::stage
