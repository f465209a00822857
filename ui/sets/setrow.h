#pragma once

#include <QStyledItemDelegate>

namespace ui::sets {

/// Draws one picture of a set: thumbnail, name, how many regions and flags or what is wrong, and the verdict.
class SetRow : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// "3 regions · 1 flag", or what is wrong, for a row of presentation::SetModel.
[[nodiscard]] QString setRowSummary(const QModelIndex &index);

} // namespace ui::sets
