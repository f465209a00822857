#pragma once

#include "model/answer.h"
#include "presentation/linking.h"

#include <QAbstractTableModel>
#include <QColor>

namespace presentation {

/// The regions of the shown answer as rows: label, words in the answer, where (in words), score, source. Also
/// what the stage draws: it asks regionAt() and watches modelReset, rowsInserted, rowsRemoved and
/// dataChanged. Row and index in the answer are the same number; regions of a growing answer keep their row.
/// Window's thread.
class RegionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Label, Words, Where, Score, Source, ColumnCount };
    enum Roles { ColourRole = Qt::UserRole + 1, RegionIdRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same message again means that its answer has grown: only what differs is announced. Another one
    /// resets.
    void show(qint64 message, const model::Answer &answer);
    void clear();

    [[nodiscard]] qint64 message() const { return m_message; }
    [[nodiscard]] const QList<model::Region> &regions() const { return m_regions; }
    [[nodiscard]] const model::Region &regionAt(int row) const { return m_regions.at(row); }
    [[nodiscard]] QColor colourAt(int row) const;
    [[nodiscard]] RegionId idAt(int row) const { return {m_message, row}; }
    /// The row of a region of this answer, -1 for any other.
    [[nodiscard]] int rowOf(const std::optional<RegionId> &region) const;
    /// What to call the region: its label, else its words, else its number.
    [[nodiscard]] QString nameAt(int row) const;
    /// The words of the answer that the region grounds, in their order; empty when unknown.
    [[nodiscard]] QString wordsAt(int row) const;
    /// One sentence about the region for people who cannot see it: name, place, size, score, source.
    [[nodiscard]] QString descriptionAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void announceChanges(const QList<model::Region> &regions, bool wordsMoved);
    [[nodiscard]] QString cell(int row, int column) const;

    qint64 m_message = 0;
    QString m_text;
    QList<model::Region> m_regions;
};

/// Okabe-Ito, by the region's row so that neighbours differ and the words under it have the same colour.
[[nodiscard]] QColor regionColour(int index);

/// "left, below the middle": where the region lies.
[[nodiscard]] QString positionInWords(const model::Region &region);

/// "left, below the middle, about a tenth of the picture", for people who cannot see it.
[[nodiscard]] QString placeInWords(const model::Region &region);

/// "read text", "face": where the region comes from.
[[nodiscard]] QString sourceInWords(model::RegionSource source);

} // namespace presentation
