#include "grounding/assignment.h"

#include <algorithm>
#include <limits>

namespace grounding {

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

/// The Hungarian method with potentials, one row after the other; rows and columns count from 1, and 0 stands
/// for nobody. There are no more rows than columns.
class Search {
public:
    explicit Search(const Gains &gains)
        : m_gains(gains)
        , m_columns(gains.front().size())
        , m_ofRow(gains.size() + 1)
        , m_ofColumn(m_columns + 1)
        , m_rowOf(m_columns + 1)
        , m_before(m_columns + 1)
    {
        for (std::size_t row = 1; row <= gains.size(); ++row)
            place(row);
    }

    [[nodiscard]] std::vector<int> columns() const
    {
        std::vector<int> columns(m_gains.size(), -1);
        for (std::size_t column = 1; column <= m_columns; ++column) {
            if (const std::size_t row = m_rowOf[column]; row > 0 && m_gains[row - 1][column - 1] > 0)
                columns[row - 1] = int(column - 1);
        }
        return columns;
    }

private:
    [[nodiscard]] double slack(std::size_t row, std::size_t column) const
    {
        return -m_gains[row - 1][column - 1] - m_ofRow[row] - m_ofColumn[column];
    }

    void place(std::size_t row)
    {
        m_rowOf[0] = row;
        std::size_t column = 0;
        m_least.assign(m_columns + 1, endless);
        m_visited.assign(m_columns + 1, false);
        do {
            column = next(column);
        } while (m_rowOf[column] != 0);
        for (; column != 0; column = m_before[column])
            m_rowOf[column] = m_rowOf[m_before[column]];
    }

    /// Visits a column and gives the one that costs least to go on to.
    std::size_t next(std::size_t at)
    {
        m_visited[at] = true;
        double step = endless;
        std::size_t nearest = 0;
        for (std::size_t column = 1; column <= m_columns; ++column) {
            if (m_visited[column])
                continue;
            if (const double cost = slack(m_rowOf[at], column); cost < m_least[column]) {
                m_least[column] = cost;
                m_before[column] = at;
            }
            if (m_least[column] < step) {
                step = m_least[column];
                nearest = column;
            }
        }
        shift(step);
        return nearest;
    }

    void shift(double step)
    {
        for (std::size_t column = 0; column <= m_columns; ++column) {
            if (m_visited[column]) {
                m_ofRow[m_rowOf[column]] += step;
                m_ofColumn[column] -= step;
            } else {
                m_least[column] -= step;
            }
        }
    }

    const Gains &m_gains;
    std::size_t m_columns;
    std::vector<double> m_ofRow; ///< potentials
    std::vector<double> m_ofColumn;
    std::vector<std::size_t> m_rowOf; ///< by column
    std::vector<std::size_t> m_before; ///< by column, on the way from the row that is being placed
    std::vector<double> m_least;
    std::vector<bool> m_visited;
};

Gains turned(const Gains &gains)
{
    Gains other(gains.front().size(), std::vector<double>(gains.size()));
    for (std::size_t row = 0; row < gains.size(); ++row) {
        for (std::size_t column = 0; column < gains[row].size(); ++column)
            other[column][row] = gains[row][column];
    }
    return other;
}

} // namespace

std::vector<int> bestAssignment(const Gains &gains)
{
    if (gains.empty() || gains.front().empty())
        return std::vector<int>(gains.size(), -1);
    if (gains.size() <= gains.front().size())
        return Search(gains).columns();
    std::vector<int> columns(gains.size(), -1);
    const std::vector<int> rows = Search(turned(gains)).columns();
    for (std::size_t column = 0; column < rows.size(); ++column) {
        if (rows[column] >= 0)
            columns[std::size_t(rows[column])] = int(column);
    }
    return columns;
}

} // namespace grounding
