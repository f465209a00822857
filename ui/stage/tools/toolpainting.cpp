#include "ui/stage/tools/toolpainting.h"

#include "model/regionlook.h"
#include "ui/controls/tints.h"

#include <QPainter>

#include <algorithm>

namespace ui::stage {

namespace {

constexpr double pointRadius = 6.0;
constexpr double vertexSide = 8.0;
constexpr double edgeRadius = 3.0;

QPen penOf(const QColor &colour, double width, Dash dash)
{
    QPen pen(colour, width, Qt::SolidLine, dash == Dash::Solid ? Qt::SquareCap : Qt::FlatCap, Qt::MiterJoin);
    if (dash == Dash::Dashed)
        pen.setDashPattern({6 / width, 4 / width});
    else if (dash == Dash::Dotted)
        pen.setDashPattern({2 / width, 3 / width});
    return pen;
}

void drawShape(QPainter &painter, const QPolygonF &viewShape)
{
    if (viewShape.size() == 1)
        painter.drawEllipse(viewShape.first(), pointRadius, pointRadius);
    else if (viewShape.size() == 2)
        painter.drawLine(viewShape.first(), viewShape.last());
    else
        painter.drawPolygon(viewShape);
}

} // namespace

QPolygonF inView(const QPolygonF &shape, const Viewport &viewport)
{
    QPolygonF view = shape;
    for (QPointF &p : view)
        p = viewport.toView(p);
    return view;
}

void paintOutline(
    QPainter &painter, const QPolygonF &viewShape, const QColor &colour, double width, Dash dash)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(model::haloColour(colour), width + 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    drawShape(painter, viewShape);
    painter.setPen(penOf(colour, width, dash));
    drawShape(painter, viewShape);
}

void paintSketch(QPainter &painter, const QPolygonF &shape, const Viewport &viewport, const QPalette &palette)
{
    if (shape.isEmpty())
        return;
    const ui::Tints tints = ui::tintsOf(palette);
    const QPolygonF view = inView(shape, viewport);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = tints.accent;
    fill.setAlphaF(0.18F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    if (view.size() > 2)
        painter.drawPolygon(view);
    paintOutline(painter, view, tints.accent, 2, Dash::Solid);
    if (view.size() > 1 && shapeKind(shape) == ShapeKind::Polygon) {
        painter.setPen(QPen(tints.accent, 1.5));
        painter.setBrush(Qt::white);
        for (const QPointF &vertex : view)
            painter.drawEllipse(vertex, edgeRadius, edgeRadius);
    }
}

void paintGrips(QPainter &painter, const QPolygonF &shape, const Viewport &viewport, const QPalette &palette)
{
    const ui::Tints tints = ui::tintsOf(palette);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tints.accent, 1.5));
    painter.setBrush(Qt::white);
    for (const Grip &grip : gripsOf(shape, viewport)) {
        if (grip.part == Grip::Part::Edge)
            painter.drawEllipse(grip.at, edgeRadius, edgeRadius);
        else
            painter.drawRect(
                QRectF(grip.at.x() - vertexSide / 2, grip.at.y() - vertexSide / 2, vertexSide, vertexSide));
    }
}

void paintPlate(QPainter &painter, const QString &text, const QRectF &viewBounds, const QRectF &view,
    const QColor &colour, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QRectF plate(viewBounds.topLeft(), QSizeF(metrics.horizontalAdvance(text) + 12, metrics.height() + 4));
    plate.moveBottom(viewBounds.top() - 3);
    if (plate.top() < view.top())
        plate.moveTop(viewBounds.top() + 3);
    plate.moveLeft(
        std::clamp(plate.left(), view.left(), std::max(view.left(), view.right() - plate.width())));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(plate, 4, 4);
    painter.setFont(font);
    painter.setPen(model::textColourOn(colour));
    painter.drawText(plate, Qt::AlignCenter, text);
}

} // namespace ui::stage
