#pragma once

#include "model/region.h"

#include <QRectF>
#include <QSizeF>

namespace exchange {

/// A region's corners in the pixels of its picture.
[[nodiscard]] QPolygonF inPixels(const model::Region &region, QSizeF size);
[[nodiscard]] QRectF boxInPixels(const model::Region &region, QSizeF size);

/// A region read from pixels of a picture of `size`: brought into the picture, and flagged where that moved
/// it ("clamped") or where it has no area ("degenerate"). A box is given by any two opposite corners or more
/// points; numbers that are no coordinates give a region without corners.
[[nodiscard]] model::Region regionFromPixels(
    const QString &label, model::Region::Kind kind, const QPolygonF &pixels, QSizeF size);

/// Four corners, in whatever order, that are those of an upright rectangle.
[[nodiscard]] bool isUprightBox(const QPolygonF &polygon);

/// A label as files bring it: on one line, of bounded length.
[[nodiscard]] QString cleanLabel(const QString &label);

} // namespace exchange
