#pragma once

#include <QStyledItemDelegate>

namespace ui::stage {

/// Draws the cells of the region list: the swatch before the label, elided words, a hairline below, a tint
/// when the row is hovered (by whichever end of the link) or selected.
class RegionRow : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHoveredRow(int row) { m_hovered = row; }
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static constexpr int height = 29;
    static constexpr int sideMargin = 12;

private:
    int m_hovered = -1;
};

} // namespace ui::stage
