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

/// Two lines of the snippet, the last one cut off where it is too long.
void paintSnippet(QPainter &painter, const QRect &area, const QFont &font, const QModelIndex &index, const Tints &tints)
{
    QTextLayout layout(index.data(Qt::DisplayRole).toString(), font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.setFormats(marksOf(index, tints));
    layout.beginLayout();
    qreal y = 0;
    for (int line = 0; line < mostLines; ++line) {
        QTextLine laid = layout.createLine();
        if (!laid.isValid())
            break;
        laid.setLineWidth(area.width());
        laid.setPosition({0, y});
        y += laid.height();
    }
    layout.endLayout();
    painter.setPen(tints.dim);
    layout.draw(&painter, area.topLeft());
}

void paintTitle(QPainter &painter, const QRect &area, const QFont &font, const QModelIndex &index, const Tints &tints)
{
    const QString day = index.data(presentation::SearchModel::DayRole).toString();
    const int dayWidth = QFontMetrics(font).horizontalAdvance(day);
    painter.setFont(font);
    painter.setPen(tints.dim);
    painter.drawText(area, Qt::AlignTop | Qt::AlignRight, day);
    const QFont bold = titleFont(font);
    painter.setFont(bold);
    painter.setPen(tints.text);
    painter.drawText(area, Qt::AlignTop | Qt::AlignLeft,
        QFontMetrics(bold).elidedText(index.data(presentation::SearchModel::TitleRole).toString(),
            Qt::ElideRight, area.width() - dayWidth - textMargin));
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
    paintSnippet(*painter, area, option.font, index, tints);
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int title = beginsConversation(index) ? QFontMetrics(titleFont(option.font)).height() + 2 : 0;
    return {80, title + mostLines * option.fontMetrics.height() + 2 * lineMargin + 2};
}

} // namespace ui::library
