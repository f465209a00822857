#include "ui/stage/regionrow.h"

#include "presentation/regionsmodel.h"
#include "ui/controls/tints.h"

#include <QPainter>

namespace ui::stage {

namespace {

constexpr int swatch = 10;

void paintSwatch(QPainter &painter, const QRect &cell, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(
        QRectF(cell.left(), cell.center().y() - swatch / 2.0 + 0.5, swatch, swatch), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void RegionRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ui::Tints tints = ui::tintsOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = index.row() == m_hovered;
    painter->save();
    if (selected || hovered)
        painter->fillRect(option.rect, selected ? tints.accentSoft : tints.hover);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tints.hairline);

    QRect cell = option.rect.adjusted(index.column() == 0 ? sideMargin : 0, 0, -sideMargin, -1);
    if (index.column() == presentation::RegionsModel::Label) {
        paintSwatch(*painter, cell, index.data(presentation::RegionsModel::ColourRole).value<QColor>());
        cell.adjust(swatch + 8, 0, 0, 0);
    }
    painter->setFont(option.font);
    painter->setPen(index.column() == presentation::RegionsModel::Flags ? tints.warning : tints.text);
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width());
    painter->drawText(cell, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter->restore();
}

QSize RegionRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), height};
}

} // namespace ui::stage
