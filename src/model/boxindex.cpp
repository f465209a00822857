#include "model/boxindex.h"

#include <cmath>
#include <numeric>

namespace model {

namespace {

constexpr int deepestEver = 9;

int depthFor(std::size_t count)
{
    const double levels = std::log2(static_cast<double>(std::max<std::size_t>(count, 1))) / 2 + 1;
    return std::min(static_cast<int>(levels), deepestEver);
}

} // namespace

BoxIndex::BoxIndex(const std::vector<QRectF> &boxes)
    : m_deepest(boxes.empty() ? -1 : depthFor(boxes.size()))
{
    if (boxes.empty())
        return;
    const std::size_t cells = ((std::size_t{1} << (2 * (m_deepest + 1))) - 1) / 3;
    m_starts.assign(cells + 1, 0);
    const auto forEachEntry = [&](auto take) {
        for (std::size_t box = 0; box < boxes.size(); ++box)
            forEachCell(boxes[box], levelOf(boxes[box]), [&](std::size_t cell) {
                take(cell, static_cast<int>(box));
                return true;
            });
    };
    forEachEntry([this](std::size_t cell, int) { ++m_starts[cell + 1]; });
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_boxes.resize(static_cast<std::size_t>(m_starts.back()));
    std::vector<int> next(m_starts.begin(), m_starts.end() - 1);
    forEachEntry([&](std::size_t cell, int box) { m_boxes[static_cast<std::size_t>(next[cell]++)] = box; });
}

int BoxIndex::levelOf(const QRectF &box) const
{
    const double extent = std::max({box.width(), box.height(), 1e-6});
    return extent >= 1 ? 0 : std::min(static_cast<int>(std::floor(-std::log2(extent))), m_deepest);
}

} // namespace model
