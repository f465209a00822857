#include "ui/stage/regionrow.h"

#include "presentation/regionsmodel.h"
#include "ui/controls/icon.h"
#include "ui/controls/tints.h"

#include <QPainter>

namespace ui::stage {

namespace {

constexpr int swatch = 10;
constexpr int markSide = 14;

void paintSwatch(QPainter &painter, const QRect &cell, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(
        QRectF(cell.left(), cell.center().y() - swatch / 2.0 + 0.5, swatch, swatch), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// What the person made of the region, as an icon at the cell's right end; gives what is left of the cell.
QRect paintMark(
    QPainter &painter, const QRect &cell, const presentation::RegionMark &mark, const ui::Tints &tints)
{
    const bool accepted = mark.verdict == model::Verdict::Accepted;
    const bool rejected = mark.verdict == model::Verdict::Rejected;
    const bool changed = mark.renamed || mark.moved || mark.added;
    QRect left = cell;
    const auto put = [&](ui::Icon icon, const QColor &colour) {
        painter.drawPixmap(left.right() - markSide, left.center().y() - markSide / 2,
            ui::iconPixmap(icon, colour, markSide, painter.device()->devicePixelRatioF()));
        left.setRight(left.right() - markSide - 4);
    };
    if (accepted || rejected)
        put(accepted ? ui::Icon::Check : ui::Icon::Cross, accepted ? tints.good : tints.warning);
    if (mark.removed)
        put(ui::Icon::Bin, tints.dim);
    else if (changed)
        put(ui::Icon::Pencil, tints.dim);
    return left;
}

} // namespace

void RegionRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ui::Tints tints = ui::tintsOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = index.row() == m_hovered;
    const auto mark = index.data(presentation::RegionsModel::MarkRole).value<presentation::RegionMark>();
    painter->save();
    if (selected || hovered)
        painter->fillRect(option.rect, selected ? tints.accentSoft : tints.hover);
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tints.hairline);

    QRect cell = option.rect.adjusted(index.column() == 0 ? sideMargin : 0, 0, -sideMargin, -1);
    if (index.column() == presentation::RegionsModel::Label) {
        paintSwatch(*painter, cell, index.data(presentation::RegionsModel::ColourRole).value<QColor>());
        cell.adjust(swatch + 8, 0, 0, 0);
        cell = paintMark(*painter, cell, mark, tints);
    }
    QFont font = option.font;
    font.setStrikeOut(mark.removed && index.column() == presentation::RegionsModel::Label);
    painter->setFont(font);
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
