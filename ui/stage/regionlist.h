#pragma once

#include "presentation/linking.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace presentation {
class RegionsModel;
class RegionTable;
} // namespace presentation

namespace ui::stage {

class RegionHead;

/// The table under the stage: one row a shown region, sorted by a click on a column's name, lit and selected
/// together with the picture and the words. A second click on the name turns the order, a third gives back
/// the answer's own. Window's thread; what it takes must outlive it.
class RegionList : public QWidget {
    Q_OBJECT

public:
    RegionList(
        presentation::RegionsModel &regions, presentation::Linking &linking, QWidget *parent = nullptr);

    /// What is said instead of rows while there are none.
    void setEmptyText(const QString &text);
    [[nodiscard]] RegionHead *head() const { return m_head; }
    [[nodiscard]] QTableView *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void showEmpty();
    void sortBy(int column);
    [[nodiscard]] presentation::RegionId idAt(int tableRow) const;
    [[nodiscard]] int rowOf(const std::optional<presentation::RegionId> &region) const;
    void applyTints();
    void shareWidth();
    void showSelected(std::optional<presentation::RegionId> region, presentation::Linking::From from);
    void showHovered(std::optional<presentation::RegionId> region);
    void takeCurrent();

    presentation::RegionsModel &m_regions;
    presentation::Linking &m_linking;
    presentation::RegionTable *m_rows;
    QString m_noRegions;
    RegionHead *m_head = nullptr;
    QLabel *m_empty = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace ui::stage
