#include "ui/controls/calmstyle.h"

#include "ui/controls/tints.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int extent = 12;
constexpr int shortestHandle = 28;

class CalmStyle : public QProxyStyle {
public:
    using QProxyStyle::QProxyStyle;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        if (metric == PM_ScrollBarExtent)
            return extent;
        return metric == PM_ScrollBarSliderMin ? shortestHandle
                                               : QProxyStyle::pixelMetric(metric, option, widget);
    }

    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override
    {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (control != CC_ScrollBar || !bar)
            return QProxyStyle::subControlRect(control, option, part, widget);
        return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, part));
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override
    {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (control != CC_ScrollBar || !bar)
            return QProxyStyle::drawComplexControl(control, option, painter, widget);
        const Tints tints = tintsOf(bar->palette);
        painter->fillRect(bar->rect, tints.pane);
        if (bar->maximum <= bar->minimum)
            return;
        const bool held = bar->activeSubControls.testFlag(SC_ScrollBarSlider)
            && (bar->state.testFlag(State_Sunken) || bar->state.testFlag(State_MouseOver));
        const QRectF handle =
            QRectF(subControlRect(control, bar, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(tints.pane, tints.text, held ? 0.42 : 0.22));
        painter->drawRoundedRect(handle, extent / 2.0 - 3, extent / 2.0 - 3);
        painter->restore();
    }

    /// Fusion's own box is as good as invisible on a dark window.
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override
    {
        if (element != PE_IndicatorCheckBox)
            return QProxyStyle::drawPrimitive(element, option, painter, widget);
        const Tints tints = tintsOf(option->palette);
        const bool enabled = option->state.testFlag(State_Enabled);
        const bool marked = option->state & (State_On | State_NoChange);
        const QColor ground = enabled ? tints.accent : tints.dim;
        const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(marked ? ground : mixed(tints.pane, tints.text, enabled ? 0.45 : 0.25));
        painter->setBrush(marked ? ground : tints.pane);
        painter->drawRoundedRect(box, 3.5, 3.5);
        if (marked)
            drawMark(*painter, box, tints.onAccent, option->state.testFlag(State_NoChange));
        painter->restore();
    }

private:
    static void drawMark(QPainter &painter, const QRectF &box, const QColor &colour, bool partly)
    {
        const auto at = [&box](double x, double y) {
            return QPointF(box.x() + x * box.width(), box.y() + y * box.height());
        };
        painter.setPen(QPen(colour, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (partly)
            painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
        else
            painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)}));
    }

    /// The handle travels the whole length: there are no arrows.
    [[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &bar, SubControl part) const
    {
        const bool upright = bar.orientation == Qt::Vertical;
        const int length = upright ? bar.rect.height() : bar.rect.width();
        const qint64 range = qint64(bar.maximum) - bar.minimum;
        const int handle = range <= 0
            ? length
            : qBound(qMin(shortestHandle, length),
                int(qint64(length) * bar.pageStep / (range + bar.pageStep)), length);
        const int at = sliderPositionFromValue(
            bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
        const auto piece = [&](int from, int size) {
            return upright ? QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size)
                           : QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height());
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return piece(at, handle);
        case SC_ScrollBarSubPage:
            return piece(0, at);
        case SC_ScrollBarAddPage:
            return piece(at + handle, length - at - handle);
        case SC_ScrollBarGroove:
            return piece(0, length);
        default:
            return {};
        }
    }
};

} // namespace

void calmTheStyle()
{
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new CalmStyle(u"fusion"_s)); // the application owns it
}

} // namespace ui
