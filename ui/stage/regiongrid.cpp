#include "ui/stage/regiongrid.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui::stage {

namespace {

double distanceToSegment(QPointF place, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double lengthSquared = QPointF::dotProduct(along, along);
    const double t =
        lengthSquared > 0 ? std::clamp(QPointF::dotProduct(place - a, along) / lengthSquared, 0.0, 1.0) : 0.0;
    return QLineF(place, a + along * t).length();
}

/// With both axes divided by the reach, "within reach" is a distance of one.
bool outlineNear(const QPolygonF &polygon, QPointF place, QSizeF reach)
{
    const auto scaled = [reach](QPointF p) { return QPointF(p.x() / reach.width(), p.y() / reach.height()); };
    const QPointF target = scaled(place);
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = scaled(polygon.at(i));
        const QPointF b = scaled(polygon.at((i + 1) % polygon.size()));
        if (distanceToSegment(target, a, b) <= 1)
            return true;
    }
    return false;
}

bool hit(const QPolygonF &polygon, QPointF place, QSizeF reach)
{
    return (polygon.size() > 2 && polygon.containsPoint(place, Qt::WindingFill))
        || outlineNear(polygon, place, reach);
}

double extent(const QRectF &bounds)
{
    return bounds.width() * bounds.height();
}

} // namespace

RegionGrid::RegionGrid(std::vector<Entry> entries)
    : m_entries(std::move(entries))
{
    m_bounds.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        m_bounds.push_back(entry.polygon.boundingRect());
    m_index = model::BoxIndex(m_bounds);
}

/// Positions of what may touch `area`, each once, in order.
std::vector<int> RegionGrid::near(const QRectF &area) const
{
    std::vector<int> found;
    m_index.forEachNear(area, [&](int entry) {
        found.push_back(entry);
        return true;
    });
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
    return found;
}

std::vector<int> RegionGrid::touching(const QRectF &area) const
{
    std::vector<int> found = near(area);
    std::erase_if(found, [&](int i) {
        const QRectF &bounds = m_bounds[static_cast<std::size_t>(i)];
        return bounds.right() < area.left() || bounds.left() > area.right() || bounds.bottom() < area.top()
            || bounds.top() > area.bottom();
    });
    for (int &i : found)
        i = m_entries[static_cast<std::size_t>(i)].number;
    return found;
}

std::vector<int> RegionGrid::at(QPointF place, QSizeF reach) const
{
    struct Hit {
        double extent;
        int number;
    };
    std::vector<Hit> hits;
    const QRectF around(
        place.x() - reach.width(), place.y() - reach.height(), 2 * reach.width(), 2 * reach.height());
    for (const int i : near(around)) {
        const auto index = static_cast<std::size_t>(i);
        const QRectF near =
            m_bounds[index].adjusted(-reach.width(), -reach.height(), reach.width(), reach.height());
        if (near.contains(place) && hit(m_entries[index].polygon, place, reach))
            hits.push_back({extent(m_bounds[index]), m_entries[index].number});
    }
    std::ranges::stable_sort(hits, {}, &Hit::extent);
    std::vector<int> numbers;
    numbers.reserve(hits.size());
    std::ranges::transform(hits, std::back_inserter(numbers), &Hit::number);
    return numbers;
}

} // namespace ui::stage
