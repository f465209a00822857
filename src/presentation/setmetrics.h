#pragma once

#include "grounding/matching.h"

#include <QAbstractTableModel>
#include <QMap>

namespace presentation {

/// Precision, recall and mean overlap of a set, a row for all labels together and one for each. Window's
/// thread.
class SetMetrics : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Label, Precision, Recall, Overlap, Count, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QMap<QString, grounding::Metrics> &byLabel);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<std::pair<QString, grounding::Metrics>> m_rows;
};

} // namespace presentation
