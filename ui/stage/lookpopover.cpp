#include "ui/stage/lookpopover.h"

#include "presentation/regionlook.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QSlider>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {

using presentation::RegionLook;
constexpr double steps = 20; ///< of a slider per unit

int toSlider(double value)
{
    return qRound(value * steps);
}

double fromSlider(const QSlider *slider)
{
    return slider->value() / steps;
}

} // namespace

LookPopover::LookPopover(RegionLook &look, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_look(look)
{
    setObjectName(u"lookPopover"_s);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fill = addSlider(form, tr("Fill"), u"fillSlider"_s, 0, RegionLook::mostFill);
    m_width = addSlider(form, tr("Lines"), u"widthSlider"_s, RegionLook::thinnest, RegionLook::widest);
    m_text =
        addSlider(form, tr("Label size"), u"textSlider"_s, RegionLook::smallestText, RegionLook::largestText);
    auto *usual = new ui::Button(ui::Button::Look::Words, tr("As usual"), this);
    usual->setObjectName(u"usualLook"_s);
    usual->setToolTip(tr("Fill, lines and label size as they were at first"));
    connect(usual, &ui::Button::clicked, this, [this] {
        presentation::RegionStyle style;
        style.colourBy = m_look.style().colourBy;
        style.labels = m_look.style().labels;
        m_look.setStyle(style);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(usual, 0, Qt::AlignRight);
    connect(&look, &RegionLook::changed, this, &LookPopover::showStyle);
    showStyle();
}

QSlider *LookPopover::addSlider(
    QFormLayout *form, const QString &text, const QString &name, double least, double most)
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(name);
    slider->setAccessibleName(text);
    slider->setRange(toSlider(least), toSlider(most));
    slider->setFixedWidth(160);
    form->addRow(text, slider);
    connect(slider, &QSlider::valueChanged, this, &LookPopover::takeSliders);
    return slider;
}

void LookPopover::showStyle()
{
    m_showing = true;
    const presentation::RegionStyle &style = m_look.style();
    m_fill->setValue(toSlider(style.fill));
    m_width->setValue(toSlider(style.lineWidth));
    m_text->setValue(toSlider(style.textScale));
    m_showing = false;
}

void LookPopover::takeSliders()
{
    if (m_showing)
        return;
    presentation::RegionStyle style = m_look.style();
    style.fill = fromSlider(m_fill);
    style.lineWidth = fromSlider(m_width);
    style.textScale = fromSlider(m_text);
    m_look.setStyle(style);
}

void LookPopover::openBelow(const QWidget &button)
{
    adjustSize();
    QPoint place = button.mapToGlobal(QPoint(button.width() - width(), button.height() + 4));
    const QRect screen = button.screen()->availableGeometry();
    if (place.y() + height() > screen.bottom())
        place.setY(button.mapToGlobal(QPoint(0, -4)).y() - height());
    place.setX(qBound(screen.left(), place.x(), screen.right() - width()));
    move(place);
    show();
    m_fill->setFocus(Qt::PopupFocusReason);
}

void LookPopover::paintEvent(QPaintEvent *)
{
    const ui::Tints tints = ui::tintsOf(palette());
    QPainter painter(this);
    painter.setPen(tints.hairline);
    painter.setBrush(tints.pane);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ui::stage
