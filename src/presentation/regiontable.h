#pragma once

#include "presentation/regionsmodel.h"

#include <QAbstractTableModel>

#include <vector>

namespace presentation {

/// The shown regions as the rows of a table: those that pass the filter, in the answer's order or sorted by a
/// column. Cells are asked for when they are painted, so a hundred thousand rows cost no more than their
/// numbers. Window's thread; `regions` outlives it.
class RegionTable : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RegionTable(RegionsModel &regions, QObject *parent = nullptr);

    [[nodiscard]] RegionsModel &regions() const { return m_regions; }
    /// The row in the answer of a row here, and the other way; -1 for what is not shown.
    [[nodiscard]] int regionRow(int row) const;
    [[nodiscard]] int tableRow(int regionRow) const;
    /// -1 while the answer's own order is kept.
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void renew();
    void collect();
    void arrange();
    void append(int first, int last);

    RegionsModel &m_regions;
    std::vector<int> m_rows; ///< rows of the answer, in the order shown
    std::vector<int> m_places; ///< per row of the answer, its row here or -1
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace presentation
