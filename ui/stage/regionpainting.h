#pragma once

#include "model/region.h"

#include <QColor>
#include <QPolygonF>

class QPainter;

namespace ui::stage {

enum class Light { Resting, Hovered, Selected };

/// How much care a region gets: in a crowd of thousands a hairline without halo is both faster and clearer.
enum class Care { Full, Crowd };

/// What the person chose for all regions: the share of colour inside, and the width of the lines.
struct RegionStrokes {
    double fill = 0.16;
    double lineWidth = 2.0;

    bool operator==(const RegionStrokes &) const = default;
};

/// Draws one region in view space: filled, outlined with a halo, widths in device-independent pixels whatever
/// the zoom.
void paintRegion(QPainter &painter, const QPolygonF &viewPolygon, model::Region::Kind kind,
    const QColor &colour, Light light, const RegionStrokes &strokes = {}, Care care = Care::Full);

/// How far a region's drawing reaches beyond its polygon, in view pixels.
inline constexpr double drawnBeyond = 9.0;

/// The part of the view that a region of these bounds takes for labels and clicks; points have a size too.
[[nodiscard]] QRectF drawnBounds(const QPolygonF &viewPolygon, model::Region::Kind kind);

} // namespace ui::stage
