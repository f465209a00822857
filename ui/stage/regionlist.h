#pragma once

#include "presentation/linking.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace presentation {
class RegionsModel;
}

namespace ui::stage {

/// The table under the stage: one row a region, lit and selected together with the picture and the words.
/// Window's thread; what it takes must outlive it.
class RegionList : public QWidget {
    Q_OBJECT

public:
    RegionList(
        presentation::RegionsModel &regions, presentation::Linking &linking, QWidget *parent = nullptr);

    /// What is said instead of rows while there are none.
    void setEmptyText(const QString &text);
    [[nodiscard]] QTableView *table() const { return m_table; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void buildTable();
    void showCount();
    void applyTints();
    void shareWidth();
    void showSelected(std::optional<presentation::RegionId> region, presentation::Linking::From from);
    void showHovered(std::optional<presentation::RegionId> region);
    void takeCurrent();

    presentation::RegionsModel &m_regions;
    presentation::Linking &m_linking;
    QWidget *m_head = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_empty = nullptr;
    QTableView *m_table = nullptr;
};

} // namespace ui::stage
