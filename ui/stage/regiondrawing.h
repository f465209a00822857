#pragma once

#include "ui/stage/regiongrid.h"
#include "ui/stage/regionpainting.h"
#include "ui/stage/viewport.h"

#include <QImage>
#include <QRgb>

#include <memory>
#include <vector>

namespace ui::stage {

/// What there is to draw of one picture's regions, taken once per change. Any thread reads it.
struct RegionScene {
    struct Shape {
        int row = 0; ///< in the answer
        model::Region::Kind kind = model::Region::Kind::Box;
        QRgb colour = 0;
        QPolygonF polygon = {}; ///< fractions 0..1, all finite
    };

    RegionScene() = default;
    RegionScene(std::vector<Shape> drawn, const RegionStrokes &drawnWith);

    std::vector<Shape> shapes = {}; ///< in the order of their rows
    RegionGrid grid = {}; ///< names positions in `shapes`
    RegionStrokes strokes = {};
};

/// All resting regions of `scene`, drawn for `viewport` into an image that covers `area` of its view space,
/// which may reach beyond the view so that panning finds something there.
struct RegionDrawing {
    std::shared_ptr<const RegionScene> scene = {};
    Viewport viewport = {};
    QRectF area = {};
    QImage image = {};
    std::size_t seen = 0; ///< shapes that touch the area
    std::vector<int> nameable = {}; ///< of these, the first that are large enough to be named; positions
};

/// The polygon of a shape in view space; boxes lie on whole screen pixels, so that their lines are crisp.
[[nodiscard]] QPolygonF viewPolygon(
    const QPolygonF &fractions, model::Region::Kind kind, const Viewport &viewport);

/// Where `area` of the view lies in the picture, in fractions, with the reach of lines and points around it.
[[nodiscard]] QRectF fractionsOf(const QRectF &area, const Viewport &viewport, double beyond);

/// Any thread. What `earlier` shows already at the same scale is copied, and only what is new is drawn.
[[nodiscard]] RegionDrawing drawRegions(const std::shared_ptr<const RegionScene> &scene,
    const Viewport &viewport, const QRectF &area, const RegionDrawing &earlier = {});

} // namespace ui::stage
