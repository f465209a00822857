#include "ui/stage/tools/edittool.h"

#include "presentation/regionsmodel.h"
#include "ui/stage/stage.h"
#include "ui/stage/tools/toolpainting.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui::stage {

using presentation::Corrections;

namespace {

constexpr double farNudge = 10.0; ///< pixels of the picture, with Shift

Constraint constraintOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? Constraint::Kept : Constraint::Free;
}

std::optional<QPointF> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

} // namespace

EditTool::EditTool(Stage &stage, presentation::RegionsModel &regions, presentation::Linking &linking,
    Corrections &corrections, QObject *parent)
    : QObject(parent)
    , m_stage(stage)
    , m_regions(regions)
    , m_linking(linking)
    , m_corrections(corrections)
{
}

QRectF EditTool::picture() const
{
    return {{}, m_stage.viewport().imageSize()};
}

QPolygonF EditTool::selectedShape() const
{
    const int row = m_regions.rowOf(m_linking.selected());
    if (row < 0 || m_regions.regionAt(row).picture != m_stage.pictureIndex()
        || !m_corrections.canCorrect(m_regions.message()))
        return {};
    QPolygonF shape = m_regions.regionAt(row).polygon;
    const QSizeF size = m_stage.viewport().imageSize();
    for (QPointF &p : shape)
        p = {p.x() * size.width(), p.y() * size.height()};
    return shape;
}

void EditTool::keep(const QPolygonF &shape, Corrections::Change change)
{
    const QSizeF size = m_stage.viewport().imageSize();
    QPolygonF fractions = shape;
    for (QPointF &p : fractions)
        p = {p.x() / size.width(), p.y() / size.height()};
    if (m_linking.selected())
        m_corrections.place(*m_linking.selected(), fractions, change);
}

bool EditTool::press(const StagePointer &pointer)
{
    const QPolygonF shape = selectedShape();
    if (shape.isEmpty() || m_stage.regionsHidden())
        return false;
    const auto grip = gripAt(pointer.viewPoint, shape, m_stage.viewport());
    if (!grip)
        return false;
    const bool takesAway = pointer.modifiers.testFlag(Qt::AltModifier) && grip->part == Grip::Part::Vertex
        && shapeKind(shape) == ShapeKind::Polygon;
    if (takesAway) {
        if (const QPolygonF fewer = withoutVertex(shape, grip->index); fewer != shape)
            keep(fewer, Corrections::Change::Reshape);
        return true;
    }
    m_drag = Drag{*grip, shape, shape, pointer.imagePoint};
    return true;
}

void EditTool::move(const StagePointer &pointer)
{
    if (!m_drag)
        return;
    m_drag->now = reshaped(m_drag->before, m_drag->grip, m_drag->from, pointer.imagePoint,
        constraintOf(pointer.modifiers), picture());
    m_stage.update();
}

void EditTool::release(const StagePointer &pointer)
{
    if (!m_drag)
        return;
    const bool dragged = pointer.imagePoint != m_drag->from;
    if (dragged)
        move(pointer);
    const Drag ended = *std::exchange(m_drag, std::nullopt);
    const bool moved = ended.grip.part == Grip::Part::Inside;
    if (dragged)
        keep(ended.now, moved ? Corrections::Change::Move : Corrections::Change::Reshape);
    else if (moved)
        m_stage.selectAt(pointer.viewPoint); // a click on the selected one may mean what lies below it
    m_stage.update();
}

void EditTool::doubleClick(const StagePointer &) { }

bool EditTool::nudge(QPointF by, Qt::KeyboardModifiers modifiers)
{
    const QPolygonF shape = selectedShape();
    if (shape.isEmpty())
        return false;
    const QPointF step = modifiers.testFlag(Qt::ShiftModifier) ? by * farNudge : by;
    const bool grows = modifiers.testFlag(Qt::AltModifier);
    keep(grows ? grownBy(shape, step, picture()) : movedBy(shape, step, picture()),
        Corrections::Change::Nudge);
    return true;
}

bool EditTool::key(QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        if (m_drag)
            m_drag.reset();
        else if (m_linking.selected())
            return false; // the stage deselects first
        else
            emit left();
        m_stage.update();
        return true;
    }
    const auto direction = directionOf(event.key());
    return direction && !event.modifiers().testFlag(Qt::ControlModifier)
        && nudge(*direction, event.modifiers());
}

std::optional<Qt::CursorShape> EditTool::cursorAt(const StagePointer &pointer) const
{
    const QPolygonF shape = m_drag ? m_drag->now : selectedShape();
    if (shape.isEmpty() || m_stage.regionsHidden())
        return std::nullopt;
    const auto grip =
        m_drag ? std::optional(m_drag->grip) : gripAt(pointer.viewPoint, shape, m_stage.viewport());
    return grip ? std::optional(cursorFor(*grip, shape)) : std::nullopt;
}

void EditTool::paint(QPainter &painter, const Viewport &viewport)
{
    if (m_stage.regionsHidden())
        return;
    if (m_drag)
        paintSketch(painter, m_drag->now, viewport, m_stage.palette());
    const QPolygonF shape = m_drag ? m_drag->now : selectedShape();
    if (!shape.isEmpty())
        paintGrips(painter, shape, viewport, m_stage.palette());
}

} // namespace ui::stage
