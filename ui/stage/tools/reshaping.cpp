#include "ui/stage/tools/reshaping.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ui::stage {

namespace {

constexpr double gripReach = 7.0; ///< view pixels
constexpr double roomyEdge = 28.0; ///< view pixels from which an edge has a grip of its own
constexpr double vertexSpacing = 9.0;

QPointF clampedTo(const QRectF &area, QPointF point)
{
    return {
        std::clamp(point.x(), area.left(), area.right()), std::clamp(point.y(), area.top(), area.bottom())};
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / length, 0.0, 1.0) : 0;
    return distance(p, a + along * t);
}

/// How far a shape may move so that what was inside stays inside.
QPointF allowedMove(const QRectF &bounds, QPointF by, const QRectF &picture)
{
    const auto along = [](double wish, double low, double high, double from, double to) {
        return std::clamp(wish, std::min(0.0, from - low), std::max(0.0, to - high));
    };
    return {along(by.x(), bounds.left(), bounds.right(), picture.left(), picture.right()),
        along(by.y(), bounds.top(), bounds.bottom(), picture.top(), picture.bottom())};
}

QPointF alongOneAxis(QPointF by)
{
    return std::abs(by.x()) >= std::abs(by.y()) ? QPointF(by.x(), 0) : QPointF(0, by.y());
}

QPointF keepingRatio(QPointF anchor, QPointF corner, QPointF to)
{
    const QPointF side = corner - anchor;
    if (side.x() == 0 || side.y() == 0)
        return to;
    const QPointF now = to - anchor;
    const double factor = std::max(std::abs(now.x() / side.x()), std::abs(now.y() / side.y()));
    return anchor
        + QPointF(std::copysign(side.x() * factor, now.x()), std::copysign(side.y() * factor, now.y()));
}

QPolygonF boxByCorner(
    const QPolygonF &box, int corner, QPointF to, Constraint constraint, const QRectF &picture)
{
    const QPointF anchor = box.at((corner + 2) % 4);
    const QPointF place = constraint == Constraint::Kept ? keepingRatio(anchor, box.at(corner), to) : to;
    return boxShape(QRectF(anchor, clampedTo(picture, place)).normalized());
}

QPolygonF boxByEdge(const QPolygonF &box, int edge, QPointF by, Constraint constraint, const QRectF &picture)
{
    QRectF rect = box.boundingRect();
    const bool both = constraint == Constraint::Kept;
    const QPointF low = clampedTo(picture, rect.topLeft() + by);
    const QPointF high = clampedTo(picture, rect.bottomRight() + by);
    const QPointF lowAgainst = clampedTo(picture, rect.topLeft() - by);
    const QPointF highAgainst = clampedTo(picture, rect.bottomRight() - by);
    switch (edge) {
    case 0: // top
        rect.setTop(low.y());
        if (both)
            rect.setBottom(highAgainst.y());
        break;
    case 1: // right
        rect.setRight(high.x());
        if (both)
            rect.setLeft(lowAgainst.x());
        break;
    case 2: // bottom
        rect.setBottom(high.y());
        if (both)
            rect.setTop(lowAgainst.y());
        break;
    default: // left
        rect.setLeft(low.x());
        if (both)
            rect.setRight(highAgainst.x());
    }
    return boxShape(rect.normalized());
}

} // namespace

QPolygonF boxShape(const QRectF &box)
{
    return QPolygonF{QList<QPointF>{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}};
}

ShapeKind shapeKind(const QPolygonF &shape)
{
    if (shape.size() == 1)
        return ShapeKind::Point;
    const QPolygonF box = boxShape(shape.boundingRect());
    if (shape.size() != 4)
        return ShapeKind::Polygon;
    for (int i = 0; i < 4; ++i) {
        if (distance(shape.at(i), box.at(i)) > 1e-3)
            return ShapeKind::Polygon;
    }
    return ShapeKind::Box;
}

std::vector<Grip> gripsOf(const QPolygonF &shape, const Viewport &viewport)
{
    std::vector<Grip> grips;
    if (shape.size() == 1)
        return grips; // its inside is all there is
    QPointF last(-1e9, -1e9);
    for (int i = 0; i < shape.size(); ++i) {
        const QPointF here = viewport.toView(shape.at(i));
        const QPointF next = viewport.toView(shape.at((i + 1) % shape.size()));
        if (shape.size() <= 4 || distance(here, last) >= vertexSpacing) {
            grips.push_back({Grip::Part::Vertex, i, here});
            last = here;
        }
        if (distance(here, next) >= roomyEdge)
            grips.push_back({Grip::Part::Edge, i, (here + next) / 2});
    }
    return grips;
}

std::optional<Grip> gripAt(QPointF viewPoint, const QPolygonF &shape, const Viewport &viewport)
{
    const std::vector<Grip> grips = gripsOf(shape, viewport);
    const Grip *nearest = nullptr;
    for (const Grip &grip : grips) {
        if (distance(grip.at, viewPoint) > gripReach)
            continue;
        const bool better = !nearest || (nearest->part == Grip::Part::Edge && grip.part == Grip::Part::Vertex)
            || (nearest->part == grip.part
                && distance(grip.at, viewPoint) < distance(nearest->at, viewPoint));
        if (better)
            nearest = &grip;
    }
    if (nearest)
        return *nearest;
    const Grip inside{Grip::Part::Inside, 0, viewPoint};
    if (shape.size() > 2 && shape.containsPoint(viewport.toImage(viewPoint), Qt::OddEvenFill))
        return inside;
    for (int i = 0; i < shape.size(); ++i) {
        const QPointF a = viewport.toView(shape.at(i));
        const QPointF b = viewport.toView(shape.at((i + 1) % shape.size()));
        if (distanceToSegment(viewPoint, a, b) <= gripReach)
            return inside;
    }
    return std::nullopt;
}

Qt::CursorShape cursorFor(const Grip &grip, const QPolygonF &shape)
{
    if (grip.part == Grip::Part::Inside)
        return Qt::SizeAllCursor;
    if (shapeKind(shape) != ShapeKind::Box)
        return grip.part == Grip::Part::Vertex ? Qt::PointingHandCursor : Qt::CrossCursor;
    if (grip.part == Grip::Part::Vertex)
        return grip.index % 2 == 0 ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    return grip.index % 2 == 0 ? Qt::SizeVerCursor : Qt::SizeHorCursor;
}

QPolygonF movedBy(const QPolygonF &shape, QPointF by, const QRectF &picture)
{
    return shape.translated(allowedMove(shape.boundingRect(), by, picture));
}

QPolygonF grownBy(const QPolygonF &shape, QPointF by, const QRectF &picture)
{
    const QRectF bounds = shape.boundingRect();
    if (bounds.width() <= 0 || bounds.height() <= 0)
        return shape;
    const QPointF corner = clampedTo(picture.united(bounds), bounds.bottomRight() + by);
    const QPointF factor(std::max(1.0, corner.x() - bounds.left()) / bounds.width(),
        std::max(1.0, corner.y() - bounds.top()) / bounds.height());
    QPolygonF grown = shape;
    for (QPointF &p : grown)
        p = bounds.topLeft()
            + QPointF((p.x() - bounds.left()) * factor.x(), (p.y() - bounds.top()) * factor.y());
    return grown;
}

QPolygonF reshaped(const QPolygonF &shape, const Grip &grip, QPointF from, QPointF to, Constraint constraint,
    const QRectF &picture)
{
    const QPointF by = to - from;
    const QRectF area = picture.united(shape.boundingRect());
    if (grip.part == Grip::Part::Inside || shape.size() == 1)
        return movedBy(shape, constraint == Constraint::Kept ? alongOneAxis(by) : by, picture);
    const bool box = shapeKind(shape) == ShapeKind::Box;
    if (box && grip.part == Grip::Part::Edge)
        return boxByEdge(shape, grip.index, by, constraint, area);
    if (box)
        return boxByCorner(shape, grip.index, shape.at(grip.index) + by, constraint, area);
    const QPointF step = constraint == Constraint::Kept ? alongOneAxis(by) : by;
    QPolygonF polygon = shape;
    if (grip.part == Grip::Part::Edge) {
        const QPointF middle = (shape.at(grip.index) + shape.at((grip.index + 1) % shape.size())) / 2;
        polygon.insert(grip.index + 1, clampedTo(area, middle + step));
    } else {
        polygon[grip.index] = clampedTo(area, shape.at(grip.index) + step);
    }
    return polygon;
}

QPolygonF withoutVertex(const QPolygonF &shape, int index)
{
    if (shape.size() <= 3 || index < 0 || index >= shape.size())
        return shape;
    QPolygonF fewer = shape;
    fewer.removeAt(index);
    return fewer;
}

QPointF snappedToDirection(QPointF from, QPointF to)
{
    const QPointF by = to - from;
    constexpr double eighth = std::numbers::pi / 4;
    const double angle = std::round(std::atan2(by.y(), by.x()) / eighth) * eighth;
    const QPointF direction(std::cos(angle), std::sin(angle));
    return from + direction * QPointF::dotProduct(by, direction);
}

QRectF boxBetween(QPointF from, QPointF to, Constraint constraint)
{
    QPointF by = to - from;
    if (constraint == Constraint::Kept) {
        const double side = std::max(std::abs(by.x()), std::abs(by.y()));
        by = {std::copysign(side, by.x()), std::copysign(side, by.y())};
    }
    return QRectF(from, from + by).normalized();
}

} // namespace ui::stage
