#pragma once

#include <QStyledItemDelegate>

namespace ui::videos {

/// A video in the list: thumbnail with its length, name, and its state, as progress while it is indexed.
class VideoDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui::videos
