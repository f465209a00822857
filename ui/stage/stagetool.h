#pragma once

#include "ui/stage/viewport.h"

#include <QCursor>
#include <QPointF>

class QKeyEvent;
class QPainter;

namespace ui::stage {

/// Something that is painted over the picture and its regions: a drawing under way, another answer's regions.
/// Borrowed by the stage; window's thread.
class StageOverlay {
public:
    virtual ~StageOverlay() = default;
    virtual void paint(QPainter &painter, const Viewport &viewport) = 0;
};

/// One event of the mouse on the stage, in both spaces. The image point may lie outside the picture.
struct StagePointer {
    QPointF viewPoint = {};
    QPointF imagePoint = {}; ///< pixels of the upright original
    Qt::MouseButtons buttons = {};
    Qt::KeyboardModifiers modifiers = {};
};

/// What the left button and the keys do instead of selecting: drawing a region, reshaping one. Zooming and
/// panning (wheel, middle button, Space) stay the stage's. Ask the stage to update() when the drawing
/// changes.
class StageTool : public StageOverlay {
public:
    /// True takes the press: its moves and its release then come here too.
    virtual bool press(const StagePointer &pointer) = 0;
    /// Also without a press, while the pointer hovers.
    virtual void move(const StagePointer &pointer) = 0;
    virtual void release(const StagePointer &pointer) = 0;
    virtual void doubleClick(const StagePointer &) { }
    /// Another picture is shown: what was under way on the one before is over.
    virtual void pictureChanged() { }
    /// True when the key was used. Escape comes here before it clears the selection.
    virtual bool key(QKeyEvent &) { return false; }
    /// How the pointer looks here; nothing leaves it to the stage.
    [[nodiscard]] virtual std::optional<Qt::CursorShape> cursorAt(const StagePointer &) const
    {
        return Qt::CrossCursor;
    }
};

} // namespace ui::stage
