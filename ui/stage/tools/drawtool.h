#pragma once

#include "ui/stage/stagetool.h"
#include "ui/stage/tools/drawing.h"

#include <QObject>

#include <optional>

namespace ui::stage {

class Stage;

/// Draws one new shape after the other on the stage's picture. Window's thread.
class DrawTool : public QObject, public StageTool {
    Q_OBJECT

public:
    DrawTool(Stage &stage, ShapeKind kind, QObject *parent = nullptr);

    /// Forgets a shape under way.
    void cancel();

    bool press(const StagePointer &pointer) override;
    void move(const StagePointer &pointer) override;
    void release(const StagePointer &pointer) override;
    void doubleClick(const StagePointer &pointer) override;
    void pictureChanged() override { cancel(); }
    bool key(QKeyEvent &event) override;
    void paint(QPainter &painter, const Viewport &viewport) override;

signals:
    /// In pixels of the picture.
    void drawn(const QPolygonF &shape);
    /// Escape, with nothing under way: no more drawing.
    void left();

private:
    Drawing &drawing();
    void finish();
    /// For the keyboard: a shape in the middle of what is seen.
    [[nodiscard]] QPolygonF middleShape() const;

    Stage &m_stage;
    ShapeKind m_kind;
    std::optional<Drawing> m_drawing;
};

} // namespace ui::stage
