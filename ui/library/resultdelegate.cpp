#include "ui/library/resultdelegate.h"

#include "presentation/searchmodel.h"
#include "ui/controls/tints.h"

#include <QPainter>
#include <QTextLayout>

namespace ui::library {

namespace {

constexpr int sideMargin = 10;
constexpr int textMargin = 8;
constexpr int lineMargin = 6;
constexpr int mostLines = 2;

bool beginsConversation(const QModelIndex &index)
{
    return index.data(presentation::SearchModel::BeginsConversationRole).toBool();
}

bool isTitle(const QModelIndex &index)
{
    return index.data(presentation::SearchModel::IsTitleRole).toBool();
}

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QList<QTextLayout::FormatRange> marksOf(const QModelIndex &index, const Tints &tints)
{
    QTextCharFormat marked;
    marked.setBackground(mixed(tints.side, tints.accent, tints.dark ? 0.42 : 0.22));
    marked.setForeground(tints.text);
    marked.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> formats;
    const auto marks = index.data(presentation::SearchModel::MarksRole).value<QList<model::MarkedRange>>();
    for (const model::MarkedRange &mark : marks)
        formats.append({static_cast<int>(mark.from), static_cast<int>(mark.to - mark.from), marked});
    return formats;
}

/// The words with their marks, in so many lines.
void paintMarked(QPainter &painter, const QRect &area, const QFont &font, const QModelIndex &index, int lines,
    const Tints &tints)
{
    QString words = index.data(Qt::DisplayRole).toString();
    if (lines == 1)
        words = QFontMetrics(font).elidedText(words, Qt::ElideRight, area.width());
    QTextLayout layout(words, font);
    QTextOption wrapping;
    wrapping.setWrapMode(lines > 1 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(wrapping);
    layout.setFormats(marksOf(index, tints));
    layout.beginLayout();
    qreal y = 0;
    for (int line = 0; line < lines; ++line) {
        QTextLine laid = layout.createLine();
        if (!laid.isValid())
            break;
        laid.setLineWidth(area.width());
        laid.setPosition({0, y});
        y += laid.height();
    }
    layout.endLayout();
    layout.draw(&painter, area.topLeft());
}

/// Gives how much room the day leaves for what stands before it.
int paintDay(
    QPainter &painter, const QRect &area, const QFont &font, const QModelIndex &index, const Tints &tints)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.86);
    const QString day = index.data(presentation::SearchModel::DayRole).toString();
    painter.setFont(small);
    painter.setPen(tints.dim);
    painter.drawText(area.adjusted(0, 1, 0, 0), Qt::AlignTop | Qt::AlignRight, day);
    return area.width() - QFontMetrics(small).horizontalAdvance(day) - textMargin;
}

void paintTitle(
    QPainter &painter, const QRect &area, const QFont &font, const QModelIndex &index, const Tints &tints)
{
    const QFont bold = titleFont(font);
    QRect room = area;
    room.setWidth(paintDay(painter, area, font, index, tints));
    painter.setFont(bold);
    painter.setPen(tints.text);
    if (isTitle(index))
        return paintMarked(painter, room, bold, index, 1, tints);
    painter.drawText(room, Qt::AlignTop | Qt::AlignLeft,
        QFontMetrics(bold).elidedText(
            index.data(presentation::SearchModel::TitleRole).toString(), Qt::ElideRight, room.width()));
}

} // namespace

void ResultDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tints tints = tintsOf(option.palette);
    const QRect row = option.rect.adjusted(sideMargin, 1, -sideMargin, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen || option.state.testFlag(QStyle::State_MouseOver)) {
        const bool hasFocus = isChosen && option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(hasFocus ? QPen(tints.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(isChosen ? tints.accentSoft : tints.hover);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    }
    QRect area = row.adjusted(textMargin, lineMargin, -textMargin, -lineMargin);
    painter->setClipRect(area);
    if (beginsConversation(index)) {
        paintTitle(*painter, area, option.font, index, tints);
        area.setTop(area.top() + QFontMetrics(titleFont(option.font)).height() + 2);
    }
    painter->setPen(tints.dim);
    if (!isTitle(index))
        paintMarked(*painter, area, option.font, index, mostLines, tints);
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int title = beginsConversation(index) ? QFontMetrics(titleFont(option.font)).height() + 2 : 0;
    const int snippet = isTitle(index) ? 0 : mostLines * option.fontMetrics.height();
    return {80, title + snippet + 2 * lineMargin + 2};
}

} // namespace ui::library
