#include "ui/stage/regiongrid.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numeric>
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
    , m_side(std::clamp(static_cast<int>(std::sqrt(static_cast<double>(m_entries.size()))), 1, 256))
{
    m_bounds.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        m_bounds.push_back(entry.polygon.boundingRect());

    std::vector<int> counts(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side), 0);
    for (const QRectF &bounds : m_bounds)
        forEachCell(cellsOf(bounds), [&](std::size_t cell) { ++counts[cell]; });
    m_cellStarts.resize(counts.size() + 1, 0);
    std::partial_sum(counts.begin(), counts.end(), m_cellStarts.begin() + 1);
    m_cellEntries.resize(static_cast<std::size_t>(m_cellStarts.back()));
    std::vector<int> next(m_cellStarts.begin(), m_cellStarts.end() - 1);
    for (std::size_t i = 0; i < m_bounds.size(); ++i) {
        forEachCell(cellsOf(m_bounds[i]), [&](std::size_t cell) {
            m_cellEntries[static_cast<std::size_t>(next[cell]++)] = static_cast<int>(i);
        });
    }
}

RegionGrid::CellRange RegionGrid::cellsOf(const QRectF &bounds) const
{
    const auto cell = [this](double value) {
        return static_cast<int>(std::clamp(value, 0.0, 1.0) * m_side * (1 - 1e-12));
    };
    return {cell(bounds.left()), cell(bounds.top()), cell(bounds.right()), cell(bounds.bottom())};
}

template <class Visit> void RegionGrid::forEachCell(const CellRange &range, Visit visit) const
{
    for (int y = range.top; y <= range.bottom; ++y) {
        for (int x = range.left; x <= range.right; ++x)
            visit(
                static_cast<std::size_t>(y) * static_cast<std::size_t>(m_side) + static_cast<std::size_t>(x));
    }
}

std::vector<int> RegionGrid::touching(const QRectF &area) const
{
    std::vector<int> found;
    if (m_entries.empty())
        return found;
    forEachCell(cellsOf(area), [&](std::size_t cell) {
        found.insert(found.end(), m_cellEntries.begin() + m_cellStarts[cell],
            m_cellEntries.begin() + m_cellStarts[cell + 1]);
    });
    std::ranges::sort(found);
    const auto repeated = std::ranges::unique(found);
    found.erase(repeated.begin(), repeated.end());
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
    std::vector<int> seen;
    if (!m_entries.empty()) {
        forEachCell(cellsOf(around), [&](std::size_t cell) {
            for (int at = m_cellStarts[cell]; at < m_cellStarts[cell + 1]; ++at)
                seen.push_back(m_cellEntries[static_cast<std::size_t>(at)]);
        });
    }
    std::ranges::sort(seen);
    const auto repeated = std::ranges::unique(seen);
    seen.erase(repeated.begin(), repeated.end());
    for (const int i : seen) {
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
