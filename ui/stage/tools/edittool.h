#pragma once

#include "presentation/corrections.h"
#include "ui/stage/stagetool.h"
#include "ui/stage/tools/reshaping.h"

#include <QObject>

#include <optional>

namespace presentation {
class RegionsModel;
}

namespace ui::stage {

class Stage;

/// Moves and reshapes the selected region by its grips and by the arrow keys; other clicks select as usual.
/// Window's thread.
class EditTool : public QObject, public StageTool {
    Q_OBJECT

public:
    EditTool(Stage &stage, presentation::RegionsModel &regions, presentation::Linking &linking,
        presentation::Corrections &corrections, QObject *parent = nullptr);

    bool press(const StagePointer &pointer) override;
    void move(const StagePointer &pointer) override;
    void release(const StagePointer &pointer) override;
    void doubleClick(const StagePointer &pointer) override;
    bool key(QKeyEvent &event) override;
    [[nodiscard]] std::optional<Qt::CursorShape> cursorAt(const StagePointer &pointer) const override;
    void paint(QPainter &painter, const Viewport &viewport) override;

signals:
    void left();

private:
    struct Drag {
        Grip grip = {};
        QPolygonF before = {};
        QPolygonF now = {};
        QPointF from = {};
    };

    /// The selected region on this picture, in pixels; empty when there is none.
    [[nodiscard]] QPolygonF selectedShape() const;
    [[nodiscard]] QRectF picture() const;
    void keep(const QPolygonF &shape, presentation::Corrections::Change change);
    bool nudge(QPointF by, Qt::KeyboardModifiers modifiers);

    Stage &m_stage;
    presentation::RegionsModel &m_regions;
    presentation::Linking &m_linking;
    presentation::Corrections &m_corrections;
    std::optional<Drag> m_drag;
};

} // namespace ui::stage
