#include "ui/sets/setrow.h"

#include "presentation/setmodel.h"
#include "ui/controls/thumbnail.h"
#include "ui/controls/tints.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using model::Verdict;
using presentation::SetModel;

namespace ui::sets {

namespace {

constexpr int rowHeight = 64;
constexpr int margin = 8;
constexpr QSize picture(64, 48);

/// A tick or a cross in a disc; a ring for what nobody has decided about.
void paintVerdict(QPainter &painter, const QRectF &disc, Verdict verdict, const Tints &tints)
{
    painter.setBrush(Qt::NoBrush);
    if (verdict == Verdict::None) {
        painter.setPen(QPen(tints.hairline, 1.5));
        painter.drawEllipse(disc.adjusted(2, 2, -2, -2));
        return;
    }
    const bool accepted = verdict == Verdict::Accepted;
    painter.setPen(Qt::NoPen);
    painter.setBrush(accepted ? tints.good : tints.warning);
    painter.drawEllipse(disc);
    painter.setPen(QPen(tints.dark && !accepted ? QColor(Qt::black) : QColor(Qt::white), 2, Qt::SolidLine,
        Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return disc.topLeft() + QPointF(disc.width() * x, disc.height() * y);
    };
    if (accepted) {
        painter.drawPolyline(QPolygonF{at(0.28, 0.52), at(0.44, 0.68), at(0.73, 0.36)});
    } else {
        painter.drawLine(at(0.33, 0.33), at(0.67, 0.67));
        painter.drawLine(at(0.67, 0.33), at(0.33, 0.67));
    }
}

} // namespace

QString setRowSummary(const QModelIndex &index)
{
    if (const QString trouble = index.data(SetModel::TroubleRole).toString(); !trouble.isEmpty())
        return trouble;
    if (!index.data(SetModel::ReadRole).toBool())
        return SetRow::tr("reading…");
    const QString regions = SetRow::tr("%n region(s)", nullptr, index.data(SetModel::RegionsRole).toInt());
    const int flags = index.data(SetModel::FlagsRole).toInt();
    return flags == 0 ? regions
                      : SetRow::tr("%1 · %2").arg(regions, SetRow::tr("%n flag(s)", nullptr, flags));
}

void SetRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tints tints = tintsOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? tints.accentSoft : tints.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 2, -4, -2), 7, 7);
    }
    const QRect thumbnail(
        QPoint(option.rect.left() + margin + 4, option.rect.top() + (rowHeight - picture.height()) / 2),
        picture);
    paintThumbnail(
        *painter, thumbnail, index.data(Qt::DecorationRole).value<QImage>(), tints.hairline, tints.canvas);
    const QRectF disc(option.rect.right() - margin - 24, option.rect.center().y() - 9, 20, 20);
    paintVerdict(*painter, disc, index.data(SetModel::VerdictRole).value<Verdict>(), tints);

    const QRect words(thumbnail.right() + margin + 4, option.rect.top() + 12,
        static_cast<int>(disc.left()) - thumbnail.right() - 2 * margin - 4, 20);
    painter->setFont(option.font);
    painter->setPen(tints.text);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    const bool warn = index.data(SetModel::FlagsRole).toInt() > 0
        || !index.data(SetModel::TroubleRole).toString().isEmpty();
    painter->setPen(warn ? tints.warning : tints.dim);
    painter->drawText(words.translated(0, 20), Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(setRowSummary(index), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize SetRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

} // namespace ui::sets
