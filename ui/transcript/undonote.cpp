#include "ui/transcript/undonote.h"

#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::transcript {

UndoNote::UndoNote(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
{
    setObjectName(u"undoNote"_s);
    m_words->setTextFormat(Qt::PlainText);
    auto *undo = new Button(Button::Look::Framed, tr("Undo"), this);
    undo->setObjectName(u"undoDeletion"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(12);
    row->addWidget(m_words);
    row->addWidget(undo);
    connect(undo, &Button::clicked, this, &UndoNote::undoWanted);
    hide();
}

void UndoNote::setSentence(const QString &sentence)
{
    m_words->setText(sentence);
    setAccessibleName(sentence);
}

void UndoNote::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tints.hairline, 1));
    painter.setBrush(tints.side);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

} // namespace ui::transcript
