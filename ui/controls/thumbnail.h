#pragma once

#include <QImage>
#include <QRectF>

class QPainter;

namespace ui {

/// Paints the middle of the picture so that it fills `target`, with rounded corners and a hairline; without a
/// picture the empty frame only. Palette and resolution are those of the painter's widget.
void paintThumbnail(QPainter &painter, const QRectF &target, const QImage &image, const QColor &frame,
    const QColor &behind, qreal frameWidth = 1.0);

/// The pixels that a thumbnail of this size wants from its source: enough to fill it when the picture is
/// cropped.
[[nodiscard]] QSize thumbnailPixels(QSize size, qreal devicePixelRatio);

} // namespace ui
