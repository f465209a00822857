#include "ui/stage/tools/drawtool.h"

#include "ui/stage/stage.h"
#include "ui/stage/tools/toolpainting.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui::stage {

namespace {

constexpr double closing = 9.0; ///< view pixels around the first vertex
constexpr double smallest = 3.0; ///< view pixels

Constraint constraintOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? Constraint::Kept : Constraint::Free;
}

} // namespace

DrawTool::DrawTool(Stage &stage, ShapeKind kind, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_kind(kind)
{
}

Drawing &DrawTool::drawing()
{
    if (!m_drawing)
        m_drawing.emplace(m_kind, QRectF({}, m_stage.viewport().imageSize()));
    return *m_drawing;
}

void DrawTool::cancel()
{
    m_drawing.reset();
    m_stage.update();
}

bool DrawTool::press(const StagePointer &pointer)
{
    drawing().press(
        pointer.imagePoint, constraintOf(pointer.modifiers), closing / m_stage.viewport().scale());
    finish();
    return true;
}

void DrawTool::move(const StagePointer &pointer)
{
    if (!m_drawing)
        return;
    m_drawing->move(pointer.imagePoint, constraintOf(pointer.modifiers));
    m_stage.update();
}

void DrawTool::release(const StagePointer &pointer)
{
    if (!m_drawing)
        return;
    m_drawing->release(
        pointer.imagePoint, constraintOf(pointer.modifiers), smallest / m_stage.viewport().scale());
    finish();
}

void DrawTool::doubleClick(const StagePointer &)
{
    if (!m_drawing)
        return;
    m_drawing->close(); // its first click set the last vertex
    finish();
}

void DrawTool::finish()
{
    m_stage.update();
    if (const auto shape = m_drawing ? m_drawing->done() : std::nullopt) {
        m_drawing.reset();
        emit drawn(*shape);
    }
}

QPolygonF DrawTool::middleShape() const
{
    const QRectF seen = m_stage.viewport()
                            .toImage(QRectF(m_stage.rect()))
                            .intersected(QRectF({}, m_stage.viewport().imageSize()));
    if (m_kind == ShapeKind::Point)
        return QPolygonF{seen.center()};
    QRectF box(0, 0, seen.width() / 4, seen.height() / 4);
    box.moveCenter(seen.center());
    return m_kind == ShapeKind::Box
        ? boxShape(box)
        : QPolygonF{QList<QPointF>{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}};
}

bool DrawTool::key(QKeyEvent &event)
{
    const bool underWay = m_drawing && m_drawing->isUnderWay();
    switch (event.key()) {
    case Qt::Key_Escape:
        underWay ? cancel() : emit left();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!underWay)
            emit drawn(middleShape());
        else if (m_kind == ShapeKind::Polygon) {
            m_drawing->close();
            finish();
        }
        return true;
    case Qt::Key_Backspace:
        if (!underWay)
            return false;
        m_drawing->takeBackVertex();
        m_stage.update();
        return true;
    default:
        return false;
    }
}

void DrawTool::paint(QPainter &painter, const Viewport &viewport)
{
    if (m_drawing)
        paintSketch(painter, m_drawing->preview(), viewport, m_stage.palette());
}

} // namespace ui::stage
