#pragma once

#include "model/region.h"

#include <QPolygonF>
#include <QRectF>

namespace grounding {

// Plain geometry of regions. Units are the caller's: fractions of a picture, or pixels. Pure; any thread.

/// The four corners clockwise from the top left.
[[nodiscard]] QPolygonF boxPolygon(const QRectF &box);

/// True for four corners of an upright rectangle, in any turn and starting anywhere, to within a millionth.
[[nodiscard]] bool isUprightBox(const QPolygonF &polygon);

/// What kind of region these vertices make: one is a point, an upright rectangle a box, anything else a
/// polygon.
[[nodiscard]] model::Region::Kind kindOf(const QPolygonF &polygon);

/// The enclosed area, by the even-odd rule where edges cross.
[[nodiscard]] double area(const QPolygonF &polygon);

/// The area that both enclose. Exact for simple polygons up to a few hundred vertices, to 1/4096 beyond.
[[nodiscard]] double sharedArea(const QPolygonF &a, const QPolygonF &b);

/// Intersection over union, 0..1; 0 where neither encloses anything.
[[nodiscard]] double overlap(const QPolygonF &a, const QPolygonF &b);

/// Even-odd; points on the edge may fall on either side.
[[nodiscard]] bool holdsPoint(const QPolygonF &polygon, const QPointF &point);

} // namespace grounding
