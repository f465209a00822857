#include "presentation/regiontable.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace presentation {

namespace {

bool isNumber(int column)
{
    return column == RegionsModel::Area || column == RegionsModel::Overlap || column == RegionsModel::Score;
}

/// Sorts positions by their keys; what has no key stays at the end in either order.
template <class Key, class Missing>
void sortBy(std::vector<int> &rows, const std::vector<Key> &keys, Qt::SortOrder order, Missing missing)
{
    const auto key = [&keys](int row) -> const Key & { return keys[static_cast<std::size_t>(row)]; };
    std::ranges::stable_sort(rows, [&](int a, int b) {
        if (missing(key(a)) || missing(key(b)))
            return !missing(key(a)) && missing(key(b));
        return order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
    });
}

} // namespace

RegionTable::RegionTable(RegionsModel &regions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_regions(regions)
{
    connect(&regions, &QAbstractItemModel::modelReset, this, &RegionTable::renew);
    connect(&regions, &QAbstractItemModel::rowsRemoved, this, &RegionTable::renew);
    connect(&regions, &RegionsModel::filterChanged, this, &RegionTable::renew);
    connect(&regions, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { append(first, last); });
    connect(&regions, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_column >= 0 || !m_regions.filter().isEmpty())
            renew();
        else if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    collect();
}

void RegionTable::renew()
{
    beginResetModel();
    collect();
    endResetModel();
}

void RegionTable::append(int first, int last)
{
    const bool atTheEnd = m_column < 0 && m_regions.filter().isEmpty() && first == rowCount();
    if (!atTheEnd)
        return renew();
    beginInsertRows({}, first, last);
    collect();
    endInsertRows();
}

void RegionTable::collect()
{
    m_rows.clear();
    for (int row = 0; row < m_regions.rowCount(); ++row) {
        if (m_regions.isShown(row))
            m_rows.push_back(row);
    }
    arrange();
    m_places.assign(static_cast<std::size_t>(m_regions.rowCount()), -1);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_places[static_cast<std::size_t>(m_rows[place])] = static_cast<int>(place);
}

void RegionTable::arrange()
{
    if (m_column < 0)
        return;
    const int count = m_regions.rowCount();
    if (isNumber(m_column)) {
        std::vector<double> keys(static_cast<std::size_t>(count));
        for (const int row : m_rows)
            keys[static_cast<std::size_t>(row)] = m_regions.numberAt(row, m_column);
        return sortBy(m_rows, keys, m_order, [](double key) { return std::isnan(key); });
    }
    std::vector<QString> keys(static_cast<std::size_t>(count));
    for (const int row : m_rows)
        keys[static_cast<std::size_t>(row)] =
            m_regions.index(row, m_column).data(Qt::DisplayRole).toString().toCaseFolded();
    sortBy(m_rows, keys, m_order, [](const QString &key) { return key.isEmpty(); });
}

void RegionTable::sort(int column, Qt::SortOrder order)
{
    if (column == m_column && order == m_order)
        return;
    m_column = column;
    m_order = order;
    renew();
}

int RegionTable::regionRow(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)] : -1;
}

int RegionTable::tableRow(int regionRow) const
{
    const bool known = regionRow >= 0 && static_cast<std::size_t>(regionRow) < m_places.size();
    return known ? m_places[static_cast<std::size_t>(regionRow)] : -1;
}

int RegionTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegionTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RegionsModel::ColumnCount;
}

QVariant RegionTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return m_regions.data(m_regions.index(regionRow(index.row()), index.column()), role);
}

QVariant RegionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_regions.headerData(section, orientation, role);
}

} // namespace presentation
