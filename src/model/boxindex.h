#pragma once

#include <QRectF>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace model {

/// Finds boxes by place among very many: grids of halving cells over 0..1, each box in the grid whose cells
/// are about its size, so that it lies in four cells at most. What reaches beyond 0..1 is found at the edge.
/// Boxes are named by their position in what it was built from. Plain value; any thread once built.
class BoxIndex {
public:
    BoxIndex() = default;
    explicit BoxIndex(const std::vector<QRectF> &boxes);

    /// Calls `visit(box)` for every box whose cells touch `area`, perhaps more than once, until it gives
    /// false. The caller compares the bounds. False when it was stopped.
    template <class Visit> bool forEachNear(const QRectF &area, Visit visit) const
    {
        for (int level = 0; level <= m_deepest; ++level) {
            const bool wentOn = forEachCell(area, level, [&](std::size_t cell) {
                for (auto at = m_starts[cell]; at < m_starts[cell + 1]; ++at) {
                    if (!visit(m_boxes[static_cast<std::size_t>(at)]))
                        return false;
                }
                return true;
            });
            if (!wentOn)
                return false;
        }
        return true;
    }

private:
    [[nodiscard]] int levelOf(const QRectF &box) const;

    template <class Visit> static bool forEachCell(const QRectF &area, int level, Visit visit)
    {
        const int side = 1 << level;
        const std::size_t first = ((std::size_t{1} << (2 * level)) - 1) / 3; // cells of all coarser grids
        const auto cell = [side](double value) {
            return std::min(static_cast<int>(std::clamp(value, 0.0, 1.0) * side), side - 1);
        };
        const int right = cell(area.right());
        const int bottom = cell(area.bottom());
        for (int y = cell(area.top()); y <= bottom; ++y) {
            for (int x = cell(area.left()); x <= right; ++x) {
                if (!visit(first + static_cast<std::size_t>(y) * static_cast<std::size_t>(side)
                        + static_cast<std::size_t>(x)))
                    return false;
            }
        }
        return true;
    }

    int m_deepest = -1;
    std::vector<int> m_starts; ///< per cell, where its boxes begin; one more at the end
    std::vector<int> m_boxes;
};

} // namespace model
