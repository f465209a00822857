#include "ui/transcript/card.h"

#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::transcript {

namespace {

constexpr int iconColumn = 28;

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // what a service says is never read as markup
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(40);
    return label;
}

} // namespace

Card::Card(Tone tone, const QString &sentence, const QString &more, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_sentence(wrappedLabel(sentence, this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(sentence);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(tone == Tone::Warning ? 12 + iconColumn : 12, 10, 12, 10);
    rows->setSpacing(4);
    rows->addWidget(m_sentence);
    if (tone == Tone::Warning) {
        QFont strong = m_sentence->font();
        strong.setWeight(QFont::DemiBold);
        m_sentence->setFont(strong);
    }
    if (!more.isEmpty())
        rows->addWidget(wrappedLabel(more, this));
    m_buttons->setSpacing(8);
    m_buttons->setContentsMargins(0, 4, 0, 0);
    rows->addLayout(m_buttons);
}

Button *Card::addButton(const QString &text)
{
    auto *button = new Button(Button::Look::Framed, text, this);
    addButton(button);
    return button;
}

void Card::addButton(Button *button)
{
    if (m_buttons->count() == 0)
        m_buttons->addStretch();
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

QString Card::sentence() const
{
    return m_sentence->text();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool warns = m_tone == Tone::Warning;
    painter.setPen(QPen(warns ? mixed(tints.pane, tints.warning, 0.45) : tints.hairline, 1));
    painter.setBrush(warns ? tints.warningSoft : tints.hover);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
    if (warns)
        painter.drawPixmap(12, 9, iconPixmap(Icon::Warning, tints.warning, 20, devicePixelRatioF()));
}

} // namespace ui::transcript
