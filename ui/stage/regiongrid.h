#pragma once

#include "model/boxindex.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace ui::stage {

/// Finds regions by place among very many. Built once per change; small next to the polygons. Regions are
/// named by the numbers they were given. Any thread once built.
class RegionGrid {
public:
    struct Entry {
        int number = 0;
        QPolygonF polygon = {}; ///< fractions 0..1; one vertex is a point
    };

    RegionGrid() = default;
    explicit RegionGrid(std::vector<Entry> entries);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// Every region that covers `place` or whose outline or point is within `reach` of it (fractions, per
    /// axis); the smallest first, so that what lies inside a larger one can be had.
    [[nodiscard]] std::vector<int> at(QPointF place, QSizeF reach) const;
    /// Of the entry at this position, as it was given.
    [[nodiscard]] const QRectF &boundsOf(int entry) const
    {
        return m_bounds[static_cast<std::size_t>(entry)];
    }
    /// Every region whose bounds touch `area`, in the order given.
    [[nodiscard]] std::vector<int> touching(const QRectF &area) const;

private:
    [[nodiscard]] std::vector<int> near(const QRectF &area) const;

    std::vector<Entry> m_entries;
    std::vector<QRectF> m_bounds;
    model::BoxIndex m_index;
};

} // namespace ui::stage
