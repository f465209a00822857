#include "grounding/geometry.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace grounding {

namespace {

constexpr double sameCoordinate = 1e-6;
constexpr std::size_t exactEdges = 512;
constexpr int fineStrips = 4096;

struct Edge {
    QPointF top;
    QPointF bottom;

    [[nodiscard]] double xAt(double y) const
    {
        return top.x() + (bottom.x() - top.x()) * (y - top.y()) / (bottom.y() - top.y());
    }
};

using Edges = std::vector<Edge>;
using Crossings = std::vector<double>;

bool same(double a, double b)
{
    return std::abs(a - b) <= sameCoordinate;
}

Edges edgesOf(const QPolygonF &polygon)
{
    Edges edges;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        if (a.y() != b.y())
            edges.push_back(a.y() < b.y() ? Edge{a, b} : Edge{b, a});
    }
    return edges;
}

void addCrossing(std::vector<double> &heights, const Edge &a, const Edge &b)
{
    const QPointF u = a.bottom - a.top;
    const QPointF v = b.bottom - b.top;
    const double turn = u.x() * v.y() - u.y() * v.x();
    if (turn == 0)
        return;
    const QPointF between = b.top - a.top;
    const double along = (between.x() * v.y() - between.y() * v.x()) / turn;
    if (along > 0 && along < 1)
        heights.push_back(a.top.y() + along * u.y());
}

std::vector<double> evenStrips(double top, double bottom)
{
    std::vector<double> heights;
    for (int i = 0; i <= fineStrips; ++i)
        heights.push_back(top + (bottom - top) * i / fineStrips);
    return heights;
}

/// Heights between which no edge begins, ends or crosses another, so that a strip's middle line tells its
/// area exactly.
std::vector<double> stripHeights(const Edges &edges)
{
    std::vector<double> heights;
    for (const Edge &edge : edges) {
        heights.push_back(edge.top.y());
        heights.push_back(edge.bottom.y());
    }
    std::ranges::sort(heights);
    if (heights.empty())
        return heights;
    if (edges.size() > exactEdges)
        return evenStrips(heights.front(), heights.back());
    for (std::size_t i = 0; i < edges.size(); ++i) {
        for (std::size_t j = i + 1; j < edges.size(); ++j)
            addCrossing(heights, edges[i], edges[j]);
    }
    std::ranges::sort(heights);
    return heights;
}

Crossings crossingsAt(const Edges &edges, double y)
{
    Crossings crossings;
    for (const Edge &edge : edges) {
        if (edge.top.y() < y && edge.bottom.y() >= y)
            crossings.push_back(edge.xAt(y));
    }
    std::ranges::sort(crossings);
    return crossings;
}

double lengthInside(const Crossings &crossings)
{
    double length = 0;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
        length += crossings[i + 1] - crossings[i];
    return length;
}

double lengthInsideBoth(const Crossings &a, const Crossings &b)
{
    double length = 0;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i + 1 < a.size() && j + 1 < b.size()) {
        length += std::max(0.0, std::min(a[i + 1], b[j + 1]) - std::max(a[i], b[j]));
        (a[i + 1] < b[j + 1] ? i : j) += 2;
    }
    return length;
}

template <class Length> double sumOfStrips(const std::vector<double> &heights, const Length &lengthAt)
{
    double sum = 0;
    for (std::size_t i = 0; i + 1 < heights.size(); ++i) {
        if (heights[i + 1] > heights[i])
            sum += (heights[i + 1] - heights[i]) * lengthAt((heights[i] + heights[i + 1]) / 2);
    }
    return sum;
}

} // namespace

QPolygonF boxPolygon(const QRectF &box)
{
    return QPolygonF{QList<QPointF>{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}};
}

bool isUprightBox(const QPolygonF &polygon)
{
    if (polygon.size() != 4)
        return false;
    const bool startsAlong = same(polygon[0].y(), polygon[1].y());
    for (int i = 0; i < 4; ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % 4];
        const bool along = (i % 2 == 0) == startsAlong;
        if (along ? !same(a.y(), b.y()) : !same(a.x(), b.x()))
            return false;
    }
    return true;
}

model::Region::Kind kindOf(const QPolygonF &polygon)
{
    if (polygon.size() == 1)
        return model::Region::Kind::Point;
    return isUprightBox(polygon) ? model::Region::Kind::Box : model::Region::Kind::Polygon;
}

double area(const QPolygonF &polygon)
{
    const Edges edges = edgesOf(polygon);
    return sumOfStrips(stripHeights(edges), [&](double y) { return lengthInside(crossingsAt(edges, y)); });
}

double sharedArea(const QPolygonF &a, const QPolygonF &b)
{
    const QRectF boxA = a.boundingRect();
    const QRectF boxB = b.boundingRect();
    if (isUprightBox(a) && isUprightBox(b)) {
        const QRectF shared = boxA.intersected(boxB);
        return shared.width() * shared.height();
    }
    if (boxA.right() < boxB.left() || boxB.right() < boxA.left() || boxA.bottom() < boxB.top()
        || boxB.bottom() < boxA.top())
        return 0;
    const Edges edgesA = edgesOf(a);
    const Edges edgesB = edgesOf(b);
    Edges all = edgesA;
    all.insert(all.end(), edgesB.begin(), edgesB.end());
    return sumOfStrips(stripHeights(all),
        [&](double y) { return lengthInsideBoth(crossingsAt(edgesA, y), crossingsAt(edgesB, y)); });
}

double overlap(const QPolygonF &a, const QPolygonF &b)
{
    const double shared = sharedArea(a, b);
    const double together = area(a) + area(b) - shared;
    return together > 0 ? std::clamp(shared / together, 0.0, 1.0) : 0;
}

bool holdsPoint(const QPolygonF &polygon, const QPointF &point)
{
    return polygon.size() > 2 && polygon.containsPoint(point, Qt::OddEvenFill);
}

} // namespace grounding
