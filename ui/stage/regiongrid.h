#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace ui::stage {

/// Finds regions by place among very many: a grid over the picture's 0..1, each cell naming the regions whose
/// bounds touch it. Built once per change; small next to the polygons. Regions are named by the numbers they
/// were given.
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
    /// Every region whose bounds touch `area`, in the order given.
    [[nodiscard]] std::vector<int> touching(const QRectF &area) const;

private:
    struct CellRange {
        int left = 0, top = 0, right = 0, bottom = 0;
    };

    [[nodiscard]] CellRange cellsOf(const QRectF &bounds) const;
    template <class Visit> void forEachCell(const CellRange &range, Visit visit) const;

    std::vector<Entry> m_entries;
    std::vector<QRectF> m_bounds;
    int m_side = 1;
    std::vector<int> m_cellStarts; ///< m_side² + 1 positions in m_cellEntries
    std::vector<int> m_cellEntries;
};

} // namespace ui::stage
