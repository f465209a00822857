#include "ui/present/askfield.h"

#include "ui/controls/tints.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::present {

AskField::AskField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"presentQuestion"_s);
    setAccessibleName(tr("Question from the audience"));
    setPlaceholderText(tr("Type a question…"));
    setFrame(false);
    setMaxLength(4000);
    setFocusPolicy(Qt::ClickFocus);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

void AskField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (const QString question = text().trimmed(); !question.isEmpty())
            emit asked(question);
        return;
    }
    if (key == Qt::Key_Escape)
        return emit left();
    const bool forTheTalk = key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_F5
        || (text().isEmpty() && (key == Qt::Key_Left || key == Qt::Key_Right));
    if (forTheTalk)
        return event->ignore();
    QLineEdit::keyPressEvent(event);
}

void AskField::paintEvent(QPaintEvent *event)
{
    const Tints tints = tintsOf(parentWidget()->palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? tints.accent : tints.hairline, hasFocus() ? 2 : 1.5));
    painter.setBrush(hasFocus() ? tints.pane : tints.hover);
    const double corner = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    painter.end();
    QLineEdit::paintEvent(event);
}

} // namespace ui::present
