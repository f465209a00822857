#pragma once

#include "grounding/regionfacts.h"
#include "model/answer.h"
#include "presentation/linking.h"
#include "presentation/regionfilter.h"
#include "presentation/regionlook.h"
#include "presentation/regionmark.h"

#include <QAbstractTableModel>
#include <QColor>

#include <vector>

namespace presentation {

/// The regions of the shown answer as rows: label, words in the answer, where (in words), area, overlap,
/// score, source and what deserves a look. Also what the stage draws: it asks regionAt(), colourAt() and
/// isShown(), and watches modelReset, rowsInserted, rowsRemoved, dataChanged and filterChanged. Areas,
/// overlaps and flags are found off this thread and come a moment later. Row and index in the answer are the
/// same number; regions of a growing answer keep their row. Window's thread.
class RegionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Label, Words, Where, Area, Overlap, Score, Source, Flags, ColumnCount };
    enum Roles { ColourRole = Qt::UserRole + 1, RegionIdRole, MarkRole };

    explicit RegionsModel(QObject *parent = nullptr);

    /// The same message again means that its answer has grown: only what differs is announced. Another one
    /// resets.
    /// `marks` are what the person made of the regions, by row; rows beyond them have none.
    void show(qint64 message, const model::Answer &answer, const QList<RegionMark> &marks = {});
    void clear();

    [[nodiscard]] qint64 message() const { return m_message; }
    [[nodiscard]] const QList<model::Region> &regions() const { return m_regions; }
    [[nodiscard]] const model::Region &regionAt(int row) const { return m_regions.at(row); }
    [[nodiscard]] RegionMark markAt(int row) const { return m_marks.value(row); }
    /// Empty when there are none.
    [[nodiscard]] const QList<RegionMark> &marks() const { return m_marks; }
    [[nodiscard]] QColor colourAt(int row) const;
    [[nodiscard]] RegionId idAt(int row) const { return {m_message, row}; }
    /// The row of a region of this answer, -1 for any other.
    [[nodiscard]] int rowOf(const std::optional<RegionId> &region) const;
    /// What to call the region: its label, else its words, else its number.
    [[nodiscard]] QString nameAt(int row) const;
    /// The words of the answer that the region grounds, in their order; empty when unknown.
    [[nodiscard]] QString wordsAt(int row) const;
    /// How sure it is that these words and this region belong together, in words; empty without words.
    [[nodiscard]] QString tieInWordsAt(int row) const;
    /// One sentence about the region for people who cannot see it: name, place, size, score, source, and how
    /// its words were found.
    [[nodiscard]] QString descriptionAt(int row) const;

    [[nodiscard]] RegionLook &look() { return m_look; }
    [[nodiscard]] const RegionFilter &filter() const { return m_filter; }
    /// Another answer ends the filter, since its labels are others.
    void setFilter(const RegionFilter &filter);
    [[nodiscard]] bool isShown(int row) const;
    /// Nothing until they are found.
    [[nodiscard]] std::optional<grounding::RegionFacts> factsAt(int row) const;
    /// Area, overlap or score; NaN where it is unknown.
    [[nodiscard]] double numberAt(int row, int column) const;
    [[nodiscard]] QList<LegendEntry> legend() const { return legendOf(m_regions, m_look.style().colourBy); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void filterChanged();

private:
    void announceChanges(const QList<model::Region> &regions, bool wordsMoved);
    void startOver();
    void recolour();
    void applyFilter();
    void findFacts();
    void takeFacts(const QList<grounding::RegionFacts> &facts);
    void takeMarks(const QList<RegionMark> &marks);
    [[nodiscard]] QString cell(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    qint64 m_message = 0;
    QString m_text;
    QList<model::Region> m_regions;
    QList<QRgb> m_colours;
    QList<grounding::RegionFacts> m_facts; ///< as far as they are known
    RegionLook m_look;
    RegionFilter m_filter;
    std::vector<bool> m_shown; ///< empty while all are
    int m_asked = 0; ///< tells facts of these regions from those of earlier ones
    QList<RegionMark> m_marks;
};

/// Okabe-Ito, so that neighbours differ.
[[nodiscard]] QColor regionColour(int index);

/// "left, below the middle": where the region lies.
[[nodiscard]] QString positionInWords(const model::Region &region);

/// "left, below the middle, about a tenth of the picture", for people who cannot see it.
[[nodiscard]] QString placeInWords(const model::Region &region);

/// "read text", "face": where the region comes from.
[[nodiscard]] QString sourceInWords(model::RegionSource source);

} // namespace presentation
