#include "ui/stage/regiondrawing.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui::stage {

namespace {

constexpr std::size_t crowd = 600; ///< seen regions from which each is drawn plainly
constexpr std::size_t fewSeen = 16; ///< up to which even specks are named
constexpr double nameableSize = 9.0; ///< view pixels, both ways; a name on less would hide more than it tells
constexpr std::size_t mostNamed = 1000;
constexpr double whole = 1e-3; ///< how near to a whole pixel a move must be to be copied

RegionGrid gridOf(const std::vector<RegionScene::Shape> &shapes)
{
    std::vector<RegionGrid::Entry> entries;
    entries.reserve(shapes.size());
    for (std::size_t i = 0; i < shapes.size(); ++i)
        entries.push_back({static_cast<int>(i), shapes[i].polygon});
    return RegionGrid(std::move(entries));
}

Care careFor(const RegionDrawing &drawing)
{
    return drawing.seen > crowd ? Care::Crowd : Care::Full;
}

/// How far, in image pixels of the drawing, the earlier one's image lies from this one's; only where it moved
/// by whole pixels at the same scale.
std::optional<QPoint> offsetOf(const RegionDrawing &earlier, const RegionDrawing &now)
{
    const double ratio = now.viewport.devicePixelRatio();
    if (earlier.image.isNull() || earlier.scene != now.scene
        || earlier.viewport.scale() != now.viewport.scale() || earlier.viewport.devicePixelRatio() != ratio
        || careFor(earlier) != careFor(now))
        return std::nullopt;
    const QPointF moved = now.viewport.toView(QPointF()) - earlier.viewport.toView(QPointF());
    const QPointF offset = (earlier.area.topLeft() + moved - now.area.topLeft()) * ratio;
    const QPoint rounded = offset.toPoint();
    if ((offset - rounded).manhattanLength() > whole)
        return std::nullopt;
    return rounded;
}

/// Draws what touches `part`, a rectangle of the image, and nothing beyond it.
void drawPart(RegionDrawing &drawing, const QRect &part)
{
    const double ratio = drawing.viewport.devicePixelRatio();
    const QRectF inView(
        QPointF(part.topLeft()) / ratio + drawing.area.topLeft(), QSizeF(part.size()) / ratio);
    QPainter painter(&drawing.image);
    painter.translate(-drawing.area.topLeft());
    painter.setClipRect(inView);
    const Care care = careFor(drawing);
    painter.setRenderHint(QPainter::Antialiasing, care == Care::Full);
    const double beyond = drawnBeyond + drawing.scene->strokes.lineWidth;
    for (const int at : drawing.scene->grid.touching(fractionsOf(inView, drawing.viewport, beyond))) {
        const RegionScene::Shape &shape = drawing.scene->shapes[static_cast<std::size_t>(at)];
        paintRegion(painter, viewPolygon(shape.polygon, shape.kind, drawing.viewport), shape.kind,
            QColor::fromRgb(shape.colour), Light::Resting, drawing.scene->strokes, care);
    }
}

std::vector<int> nameableOf(const RegionScene &scene, const std::vector<int> &seen, const Viewport &viewport)
{
    std::vector<int> nameable;
    const QSizeF perView = viewport.imageSize() * viewport.scale();
    for (const int at : seen) {
        const QRectF &bounds = scene.grid.boundsOf(at);
        const bool large =
            std::min(bounds.width() * perView.width(), bounds.height() * perView.height()) >= nameableSize;
        const bool point = scene.shapes[static_cast<std::size_t>(at)].kind == model::Region::Kind::Point;
        if (large || point || seen.size() <= fewSeen)
            nameable.push_back(at);
        if (nameable.size() == mostNamed)
            break;
    }
    return nameable;
}

} // namespace

RegionScene::RegionScene(std::vector<Shape> drawn, const RegionStrokes &drawnWith)
    : shapes(std::move(drawn))
    , grid(gridOf(shapes))
    , strokes(drawnWith)
{
}

QPolygonF viewPolygon(const QPolygonF &fractions, model::Region::Kind kind, const Viewport &viewport)
{
    const QSizeF image = viewport.imageSize();
    const double ratio = viewport.devicePixelRatio();
    const bool crisp = kind == model::Region::Kind::Box;
    QPolygonF polygon = fractions;
    for (QPointF &p : polygon) {
        p = viewport.toView(QPointF(p.x() * image.width(), p.y() * image.height()));
        if (crisp)
            p = {std::round(p.x() * ratio) / ratio, std::round(p.y() * ratio) / ratio};
    }
    return polygon;
}

QRectF fractionsOf(const QRectF &area, const Viewport &viewport, double beyond)
{
    const QRectF image = viewport.toImage(area.adjusted(-beyond, -beyond, beyond, beyond));
    const QSizeF size = viewport.imageSize();
    return {image.x() / size.width(), image.y() / size.height(), image.width() / size.width(),
        image.height() / size.height()};
}

RegionDrawing drawRegions(const std::shared_ptr<const RegionScene> &scene, const Viewport &viewport,
    const QRectF &area, const RegionDrawing &earlier)
{
    const double ratio = viewport.devicePixelRatio();
    RegionDrawing drawing{scene, viewport, area, {}, 0, {}};
    const std::vector<int> seen =
        scene->grid.touching(fractionsOf(area, viewport, drawnBeyond + scene->strokes.lineWidth));
    drawing.seen = seen.size();
    drawing.nameable = nameableOf(*scene, seen, viewport);
    drawing.image = QImage((area.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    drawing.image.setDevicePixelRatio(ratio);
    drawing.image.fill(Qt::transparent);

    QRegion missing(drawing.image.rect());
    if (const auto offset = offsetOf(earlier, drawing)) {
        QImage known = earlier.image;
        known.setDevicePixelRatio(1);
        drawing.image.setDevicePixelRatio(1);
        QPainter(&drawing.image).drawImage(*offset, known);
        drawing.image.setDevicePixelRatio(ratio);
        missing -= QRect(*offset, known.size());
    }
    for (const QRect &part : missing)
        drawPart(drawing, part);
    return drawing;
}

} // namespace ui::stage
