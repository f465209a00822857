#pragma once

#include <QStyledItemDelegate>

namespace ui::library {

/// Paints a find: the title of its conversation once, with the day, and below a line or two with the words
/// that were looked for marked.
class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui::library
