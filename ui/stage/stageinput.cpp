#include "presentation/regionsmodel.h"
#include "ui/stage/stage.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::stage {

namespace {

using From = presentation::Linking::From;

constexpr double notch = 120.0; ///< wheel units of one step
constexpr double zoomPerNotch = 1.25;
constexpr double zoomPerTouchpadPixel = 1.004;
constexpr double panPerNotch = 64.0;
constexpr double sameSpot = 4.0;

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

QPointF panOf(const QWheelEvent &wheel)
{
    if (!wheel.pixelDelta().isNull())
        return wheel.pixelDelta();
    const QPointF delta = QPointF(wheel.angleDelta()) / notch * panPerNotch;
    const bool sideways = wheel.modifiers().testFlag(Qt::ShiftModifier) && delta.x() == 0;
    return sideways ? delta.transposed() : delta;
}

} // namespace

bool Stage::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Gesture:
        pinched(static_cast<QGestureEvent *>(event));
        return true;
    case QEvent::NativeGesture:
        if (zoomedByTouchpad(static_cast<QNativeGestureEvent *>(event)))
            return true;
        break;
    case QEvent::Show:
    case QEvent::ScreenChangeInternal:
        if (devicePixelRatioF() != m_motion.target().devicePixelRatio()
            && !m_motion.target().imageSize().isEmpty())
            m_motion.jump(m_motion.target().resized(size(), devicePixelRatioF()));
        break;
    case QEvent::ToolTip:
        tellAbout(*static_cast<QHelpEvent *>(event));
        return true;
    default:
        break;
    }
    return QWidget::event(event);
}

/// What the region under the pointer is, and how sure its words are.
void Stage::tellAbout(const QHelpEvent &help)
{
    const int row = m_tool || regionsHidden() ? -1 : regionAt(help.pos());
    if (row < 0)
        return QToolTip::hideText();
    QToolTip::showText(
        help.globalPos(), u"<p>"_s + m_regions.descriptionAt(row).toHtmlEscaped() + u"</p>"_s, this);
}

void Stage::pinched(QGestureEvent *event)
{
    const auto *pinch = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!pinch || !showsPicture())
        return;
    const QPointF centre = mapFromGlobal(pinch->centerPoint());
    const Viewport &view = m_motion.target();
    m_motion.jump(view.zoomedAt(centre, view.zoom() * pinch->scaleFactor())
                      .panned(pinch->centerPoint() - pinch->lastCenterPoint()));
}

bool Stage::zoomedByTouchpad(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture || !showsPicture())
        return false;
    const Viewport &view = m_motion.target();
    m_motion.jump(view.zoomedAt(event->position(), view.zoom() * (1 + event->value())));
    return true;
}

void Stage::zoomBy(double factor, QPointF at)
{
    if (!showsPicture())
        return;
    const Viewport &view = m_motion.target();
    m_motion.glide(view.zoomedAt(at, view.zoom() * factor), Motion::Pace::Quick);
}

void Stage::pan(QPointF by)
{
    if (const Viewport moved = m_motion.target().panned(by); moved != m_motion.target())
        m_motion.jump(moved);
}

void Stage::wheelEvent(QWheelEvent *event)
{
    if (!showsPicture()) {
        event->ignore();
        return;
    }
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        pan(panOf(*event));
    } else if (event->pixelDelta().isNull()) {
        zoomBy(std::pow(zoomPerNotch, event->angleDelta().y() / notch), event->position());
    } else {
        const Viewport &view = m_motion.target();
        const double factor = std::pow(zoomPerTouchpadPixel, event->pixelDelta().y());
        m_motion.jump(view.zoomedAt(event->position(), view.zoom() * factor));
    }
    pointTo(event->position());
    event->accept();
}

void Stage::mousePressEvent(QMouseEvent *event)
{
    const bool middle = event->button() == Qt::MiddleButton;
    if (!showsPicture() || m_press || (!middle && event->button() != Qt::LeftButton)) {
        event->ignore();
        return;
    }
    m_press = Press{event->position(), event->position(), event->button(), middle || m_spaceHeld};
    if (m_tool && !m_press->panning)
        m_press->forTool = m_tool->press(pointerOf(*event));
    updateCursor();
}

void Stage::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF here = event->position();
    pointTo(here);
    const bool toolsOwn = m_press ? m_press->forTool : m_tool != nullptr;
    if (toolsOwn)
        m_tool->move(pointerOf(*event));
    const bool toolLeavesIt = m_tool && !m_tool->cursorAt(m_pointer);
    if (!m_press && (!toolsOwn || toolLeavesIt))
        hoverAt(here);
    if (!m_press || toolsOwn)
        return updateCursor();
    if (!m_press->panning && (here - m_press->at).manhattanLength() >= QApplication::startDragDistance()) {
        m_press->panning = true;
        updateCursor();
    }
    if (m_press->panning)
        pan(here - m_press->last);
    m_press->last = here;
}

void Stage::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_press || m_press->button != event->button()) {
        event->ignore();
        return;
    }
    const Press ended = *std::exchange(m_press, std::nullopt);
    if (ended.forTool)
        m_tool->release(pointerOf(*event));
    else if (!ended.panning)
        selectAt(event->position());
    if (!m_tool)
        hoverAt(event->position());
    updateCursor();
}

void Stage::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_tool && event->button() == Qt::LeftButton && showsPicture())
        m_tool->doubleClick(pointerOf(*event));
    else
        mousePressEvent(event);
}

StagePointer Stage::pointerOf(const QMouseEvent &event)
{
    m_pointer = {
        event.position(), m_motion.now().toImage(event.position()), event.buttons(), event.modifiers()};
    return m_pointer;
}

void Stage::leaveEvent(QEvent *)
{
    pointTo({-1, -1});
    m_linking.hover(std::nullopt, From::Stage);
}

void Stage::hoverAt(QPointF viewPoint)
{
    const std::vector<int> under =
        regionsHidden() || !showsPicture() ? std::vector<int>() : m_layer.at(viewPoint, m_motion.now());
    const auto region = under.empty() ? std::nullopt : std::optional(m_regions.idAt(under.front()));
    m_linking.hover(region, From::Stage);
    updateCursor();
}

int Stage::regionAt(QPointF viewPoint) const
{
    if (regionsHidden() || !showsPicture())
        return -1;
    const std::vector<int> under = m_layer.at(viewPoint, m_motion.now());
    return under.empty() ? -1 : under.front();
}

/// A second click on the same spot goes one deeper, so that regions which cover each other can all be had.
void Stage::selectAt(QPointF viewPoint)
{
    const std::vector<int> under =
        regionsHidden() ? std::vector<int>() : m_layer.at(viewPoint, m_motion.now());
    const bool again = (viewPoint - m_lastClick).manhattanLength() <= sameSpot;
    m_lastClick = viewPoint;
    if (under.empty()) {
        m_linking.select(std::nullopt, From::Stage);
        return;
    }
    const auto current = std::ranges::find(under, m_regions.rowOf(m_linking.selected()));
    const bool deeper = again && current != under.end();
    const auto next = deeper && current + 1 != under.end() ? current + 1 : under.begin();
    m_linking.select(m_regions.idAt(*next), From::Stage);
}

void Stage::pointTo(QPointF viewPoint)
{
    std::optional<QPoint> pixel;
    if (showsPicture() && QRectF(rect()).contains(viewPoint)) {
        const QPointF place = m_motion.now().toImage(viewPoint);
        const QPoint whole(static_cast<int>(std::floor(place.x())), static_cast<int>(std::floor(place.y())));
        if (QRect(QPoint(), m_motion.now().imageSize().toSize()).contains(whole))
            pixel = whole;
    }
    if (pixel == m_pointedPixel)
        return;
    m_pointedPixel = pixel;
    emit pointerAt(pixel, pixel ? m_pixels.colourAt(*pixel).value_or(QColor()) : QColor());
}

void Stage::updateCursor()
{
    if (m_press && m_press->panning)
        setCursor(Qt::ClosedHandCursor);
    else if (m_spaceHeld)
        setCursor(Qt::OpenHandCursor);
    else if (const auto shape = m_tool ? m_tool->cursorAt(m_pointer) : std::nullopt)
        setCursor(*shape);
    else
        setCursor(m_linking.hovered() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool Stage::actOnKey(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        selectNext();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
        selectPrevious();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_Escape:
        if (!m_linking.selected())
            return false;
        m_linking.select(std::nullopt, From::Keyboard);
        return true;
    default:
        return false;
    }
}

void Stage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        m_spaceHeld = true;
        updateCursor();
        return;
    }
    if (m_tool && showsPicture() && m_tool->key(*event))
        return;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!plain || !actOnKey(event->key()))
        QWidget::keyPressEvent(event);
}

void Stage::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space) {
        QWidget::keyReleaseEvent(event);
    } else if (!event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor();
    }
}

void Stage::focusInEvent(QFocusEvent *event)
{
    m_ringShown = byKeyboard(event->reason());
    update();
}

void Stage::focusOutEvent(QFocusEvent *)
{
    m_ringShown = false;
    m_spaceHeld = false;
    updateCursor();
    update();
}

} // namespace ui::stage
