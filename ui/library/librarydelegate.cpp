#include "ui/library/librarydelegate.h"

#include "presentation/historymodel.h"
#include "ui/controls/tints.h"

#include <QLineEdit>
#include <QPainter>

namespace ui::library {

namespace {

constexpr int sideMargin = 10;
constexpr int textMargin = 8;
constexpr int dotSize = 8; // an answer is on its way here

bool isHeading(const QModelIndex &index)
{
    return index.data(presentation::HistoryModel::HeadingRole).toBool();
}

QRect rowRect(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(sideMargin, 2, -sideMargin, -2);
}

QFont headingFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.82);
    font.setWeight(QFont::Bold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    return font;
}

} // namespace

void LibraryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(
        QPalette::Active); // a heading is no disabled row, though nobody can choose it
    const Tints tints = tintsOf(palette);
    const QString words = index.data(Qt::DisplayRole).toString();
    const QRect row = rowRect(option);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isHeading(index)) {
        painter->setFont(headingFont(option.font));
        painter->setPen(tints.dim);
        painter->drawText(
            row.adjusted(textMargin, 0, -textMargin, -4), Qt::AlignBottom | Qt::AlignLeft, words);
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(option.state.testFlag(QStyle::State_HasFocus) && chosen ? QPen(tints.accent, 1)
                                                                                : QPen(Qt::NoPen));
        painter->setBrush(chosen ? tints.accentSoft : tints.hover);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    }
    QFont font = option.font;
    if (chosen)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(tints.text);
    QRect area = row.adjusted(textMargin, 0, -textMargin, 0);
    if (index.data(presentation::HistoryModel::AnsweringRole).toBool()) {
        const QRectF dot(area.right() - dotSize, row.center().y() - dotSize / 2.0, dotSize, dotSize);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tints.accent);
        painter->drawEllipse(dot);
        painter->setPen(tints.text);
        area.setRight(area.right() - dotSize - textMargin);
    }
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, area.width()));
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {80, qMax(36, option.fontMetrics.height() + 18)};
}

QWidget *LibraryDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("renameTitle"));
    editor->setAccessibleName(tr("Title of the conversation"));
    return editor;
}

void LibraryDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(rowRect(option));
}

} // namespace ui::library
