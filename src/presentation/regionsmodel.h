#pragma once

#include "model/answer.h"
#include "presentation/linking.h"

#include <QAbstractTableModel>
#include <QColor>

namespace presentation {

/// The regions of the shown answer as rows: label, words in the answer, where (in words), score, source. Also what the
/// stage draws: it asks regionAt() and watches modelReset, rowsInserted and dataChanged. Regions of a growing answer keep their row.
class RegionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Label, Words, Where, Score, Source, ColumnCount };
    enum Roles { ColourRole = Qt::UserRole + 1, RegionIdRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(qint64 message, const model::Answer &answer);
    void clear();

    [[nodiscard]] qint64 message() const { return m_message; }
    [[nodiscard]] const QList<model::Region> &regions() const { return m_regions; }
    [[nodiscard]] const model::Region &regionAt(int row) const { return m_regions.at(row); }
    [[nodiscard]] QColor colourAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qint64 m_message = 0;
    QString m_text;
    QList<model::Region> m_regions;
};

/// Okabe-Ito, by the region's row so that neighbours differ and the words under it have the same colour.
[[nodiscard]] QColor regionColour(int index);

/// "left, below the middle, about a tenth of the picture", for people who cannot see it.
[[nodiscard]] QString placeInWords(const model::Region &region);

} // namespace presentation
