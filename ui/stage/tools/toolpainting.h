#pragma once

#include "ui/stage/tools/reshaping.h"

#include <QColor>
#include <QPalette>

class QPainter;

namespace ui::stage {

// How tools draw: lines of a fixed width in view space that read on light and on dark pictures.

/// A shape of the picture's pixels in view space.
[[nodiscard]] QPolygonF inView(const QPolygonF &shape, const Viewport &viewport);

/// A shape that is not yet what it will be.
void paintSketch(
    QPainter &painter, const QPolygonF &shape, const Viewport &viewport, const QPalette &palette);
void paintGrips(QPainter &painter, const QPolygonF &shape, const Viewport &viewport, const QPalette &palette);

enum class Dash { Solid, Dashed, Dotted };
/// An outline in view space over a dark edge.
void paintOutline(
    QPainter &painter, const QPolygonF &viewShape, const QColor &colour, double width, Dash dash);

/// Words on a small plate at the shape's upper left corner, inside the view.
void paintPlate(QPainter &painter, const QString &text, const QRectF &viewBounds, const QRectF &view,
    const QColor &colour, const QFont &font);

} // namespace ui::stage
