#include "ui/controls/button.h"

#include "ui/controls/tints.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace ui {

namespace {
constexpr int glyphSize = 18;
constexpr int chevronSize = 16;
constexpr int markSize = 10;
constexpr int gap = 8;
} // namespace

Button::Button(Look look, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_look(look)
{
    setCursor(look == Look::Words || look == Look::Pill ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is: in the question
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Button::Button(Look look, Icon icon, const QString &accessibleName, QWidget *parent)
    : Button(look, QString(), parent)
{
    m_icon = icon;
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
}

void Button::setIconName(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setMark(const QColor &colour)
{
    m_mark = colour;
    updateGeometry();
    update();
}

int Button::sidePadding() const
{
    if (m_look == Look::Words)
        return 2;
    return text().isEmpty() ? 6 : 11;
}

int Button::contentWidth() const
{
    int width = 0;
    const auto add = [&width](int part) { width += part + (width > 0 ? gap : 0); };
    if (m_mark.isValid())
        add(markSize);
    if (m_icon)
        add(glyphSize);
    if (!text().isEmpty())
        add(fontMetrics().size(Qt::TextShowMnemonic, text()).width());
    if (menu() && !text().isEmpty())
        add(chevronSize);
    return width;
}

QSize Button::sizeHint() const
{
    const int least = m_look == Look::Words ? 20 : m_look == Look::Pill ? 28 : 30;
    const int height = qMax(least, fontMetrics().height() + (m_look == Look::Words ? 2 : 10));
    return {qMax(contentWidth() + 2 * sidePadding(), m_look == Look::Words ? 0 : height), height};
}

QSize Button::minimumSizeHint() const
{
    if (!m_icon && !m_mark.isValid())
        return sizeHint();
    return {qMin(sizeHint().width(), 96), sizeHint().height()};
}

QColor Button::textColour() const
{
    const Tints tints = tintsOf(palette());
    if (!isEnabled())
        return palette().color(QPalette::Disabled, QPalette::ButtonText);
    if (m_look == Look::Filled)
        return tints.onAccent;
    if (m_look == Look::Words)
        return underMouse() || hasFocus() ? tints.accent : tints.dim;
    return tints.text;
}

void Button::paintFrame(QPainter &painter) const
{
    if (m_look == Look::Words)
        return;
    const Tints tints = tintsOf(palette());
    const bool active = isEnabled() && (underMouse() || isDown() || isChecked());
    QColor fill = Qt::transparent;
    if (m_look == Look::Filled)
        fill = isEnabled() ? (active ? mixed(tints.accent, tints.text, 0.12) : tints.accent) : tints.hairline;
    else if (active)
        fill = isDown() || isChecked() ? tints.accentSoft : tints.hover;
    const bool framed = m_look == Look::Framed || m_look == Look::Pill;
    QPen pen = framed ? QPen(tints.hairline, 1) : QPen(Qt::NoPen);
    if (hasFocus() && focusPolicy() != Qt::NoFocus)
        pen = QPen(m_look == Look::Filled ? tints.text : tints.accent, 1.5);
    painter.setPen(pen);
    painter.setBrush(fill);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = m_look == Look::Pill ? frame.height() / 2 : 7;
    painter.drawRoundedRect(frame, radius, radius);
}

void Button::paintContent(QPainter &painter) const
{
    const QColor colour = textColour();
    int left = (width() - qMin(contentWidth(), width() - 2 * sidePadding())) / 2;
    const int right = width() - left;
    if (m_mark.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_mark);
        painter.drawEllipse(QRectF(left, (height() - markSize) / 2.0, markSize, markSize));
        left += markSize + gap;
    }
    if (m_icon) {
        painter.drawPixmap(
            left, (height() - glyphSize) / 2, iconPixmap(*m_icon, colour, glyphSize, devicePixelRatioF()));
        left += glyphSize + gap;
    }
    const int chevron = menu() && !text().isEmpty() ? chevronSize + gap : 0;
    const QRect words(left, 0, right - left - chevron, height());
    painter.setPen(colour);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
        fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1, Qt::TextShowMnemonic));
    if (chevron > 0)
        painter.drawPixmap(right - chevronSize, (height() - chevronSize) / 2,
            iconPixmap(Icon::Chevron, colour, chevronSize, devicePixelRatioF()));
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    paintContent(painter);
}

bool Button::event(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::HoverEnter || type == QEvent::HoverLeave || type == QEvent::EnabledChange)
        update();
    return QPushButton::event(event);
}

} // namespace ui
