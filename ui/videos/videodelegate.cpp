#include "ui/videos/videodelegate.h"

#include "presentation/videos.h"
#include "ui/controls/thumbnail.h"
#include "ui/controls/tints.h"

#include <QPainter>

namespace ui::videos {

namespace {

constexpr QSize thumbnail(72, 42);
constexpr int sideMargin = 10;
constexpr int rowHeight = 58;
constexpr qreal corner = 7;

QFont smallFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

void paintLength(QPainter *painter, const QRectF &picture, const QString &length, const QFont &font)
{
    if (length.isEmpty())
        return;
    painter->setFont(smallFont(font));
    const QFontMetricsF metrics(painter->font());
    const QRectF plate(picture.right() - metrics.horizontalAdvance(length) - 9,
        picture.bottom() - metrics.height() - 3, metrics.horizontalAdvance(length) + 6, metrics.height());
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(0, 0, 0, 170));
    painter->drawRoundedRect(plate, 3, 3);
    painter->setPen(Qt::white);
    painter->drawText(plate, Qt::AlignCenter, length);
}

void paintProgress(QPainter *painter, const QRectF &words, double progress, const Tints &tints)
{
    const QRectF groove(words.left(), words.bottom() - 3, words.width(), 3);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tints.hairline);
    painter->drawRoundedRect(groove, 1.5, 1.5);
    painter->setBrush(tints.accent);
    painter->drawRoundedRect(
        QRectF(groove.topLeft(), QSizeF(std::max(4.0, groove.width() * progress), groove.height())), 1.5,
        1.5);
}

} // namespace

QSize VideoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(smallFont(option.font)).height();
    return {0, std::max(rowHeight, lines + 22)};
}

void VideoDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using presentation::Videos;
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active);
    const Tints tints = tintsOf(palette);
    const QRectF row = QRectF(option.rect).adjusted(sideMargin, 2, -sideMargin, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? tints.accentSoft : tints.hover);
        painter->drawRoundedRect(row, corner, corner);
    }
    const QRectF picture(
        row.left() + 6, row.center().y() - thumbnail.height() / 2.0, thumbnail.width(), thumbnail.height());
    paintThumbnail(
        *painter, picture, index.data(Qt::DecorationRole).value<QImage>(), tints.hairline, tints.canvas);
    paintLength(painter, picture, index.data(Videos::DurationRole).toString(), option.font);

    const QRectF words(
        picture.right() + 10, row.top() + 7, row.right() - picture.right() - 18, row.height() - 14);
    painter->setFont(option.font);
    painter->setPen(tints.text);
    const QString name = option.fontMetrics.elidedText(
        index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, int(words.width()));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop, name);
    const bool failed = index.data(Videos::FailedRole).toBool();
    painter->setFont(smallFont(option.font));
    painter->setPen(failed ? tints.warning : tints.dim);
    QRectF state = words.adjusted(0, option.fontMetrics.height() + 2, 0, 0);
    painter->drawText(state, Qt::AlignLeft | Qt::AlignTop,
        QFontMetrics(painter->font())
            .elidedText(index.data(Videos::StateRole).toString(), Qt::ElideRight, int(state.width())));
    if (!failed && !index.data(Videos::ReadyRole).toBool())
        paintProgress(painter, words, index.data(Videos::ProgressRole).toDouble(), tints);
    painter->restore();
}

} // namespace ui::videos
