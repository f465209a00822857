#include "ui/window/dropveil.h"

#include "ui/controls/icon.h"
#include "ui/controls/tints.h"

#include <QPainter>

namespace ui::window {

namespace {
constexpr int inset = 12;
constexpr int iconSide = 40;
} // namespace

DropVeil::DropVeil(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dropVeil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropVeil::paintEvent(QPaintEvent *)
{
    const Tints tints = tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = tints.pane;
    veil.setAlphaF(0.82F);
    painter.fillRect(rect(), veil);
    QColor fill = tints.accent;
    fill.setAlphaF(0.08F);
    painter.setBrush(fill);
    painter.setPen(QPen(tints.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), 12, 12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    painter.setPen(tints.text);
    const QRect middle(0, height() / 2 - 10, width(), 40);
    painter.drawText(middle, Qt::AlignCenter, tr("Drop to ask about it"));
    painter.drawPixmap((width() - iconSide) / 2, middle.top() - iconSide - 8,
        iconPixmap(Icon::Picture, tints.accent, iconSide, devicePixelRatioF()));
}

} // namespace ui::window
