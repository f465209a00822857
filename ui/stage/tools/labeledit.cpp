#include "ui/stage/tools/labeledit.h"

#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {
constexpr int editWidth = 180;
constexpr int gap = 4;
} // namespace

LabelEdit::LabelEdit(const QString &label, const QStringList &known, QWidget *stage)
    : QLineEdit(label, stage)
    , m_before(label)
{
    setObjectName(u"labelEdit"_s);
    setAccessibleName(tr("Name of the region"));
    setPlaceholderText(tr("Name of the region"));
    setMaxLength(300);
    auto *completer = new QCompleter(known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    selectAll();
}

void LabelEdit::placeBeside(const QRectF &viewBounds)
{
    const QSize size(editWidth, std::max(28, sizeHint().height()));
    const QSize room = parentWidget()->size();
    QPoint at(static_cast<int>(viewBounds.left()), static_cast<int>(viewBounds.bottom()) + gap);
    if (at.y() + size.height() > room.height())
        at.setY(static_cast<int>(viewBounds.top()) - size.height() - gap);
    at.setX(std::clamp(at.x(), gap, std::max(gap, room.width() - size.width() - gap)));
    at.setY(std::clamp(at.y(), gap, std::max(gap, room.height() - size.height() - gap)));
    setGeometry(QRect(at, size));
}

void LabelEdit::end(bool keep)
{
    if (std::exchange(m_ended, true))
        return;
    if (keep && text() != m_before)
        emit named(text());
    hide();
    deleteLater();
    if (parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void LabelEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return end(true);
    case Qt::Key_Escape:
        return end(false);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void LabelEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        end(true);
}

} // namespace ui::stage
