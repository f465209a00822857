#include "ui/controls/thumbnail.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {
constexpr qreal cornerRadius = 4.0;
}

void paintThumbnail(QPainter &painter, const QRectF &target, const QImage &image, const QColor &frame,
    const QColor &behind, qreal frameWidth)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath outline;
    outline.addRoundedRect(target.adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.fillPath(outline, behind);
    if (!image.isNull()) {
        painter.setClipPath(outline);
        QSizeF part = target.size().scaled(image.size(), Qt::KeepAspectRatio);
        QRectF source(QPointF(), part);
        source.moveCenter(QRectF(image.rect()).center());
        painter.drawImage(target, image, source);
        painter.setClipping(false);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frame, frameWidth));
    painter.drawPath(outline);
    painter.restore();
}

QSize thumbnailPixels(QSize size, qreal devicePixelRatio)
{
    // Twice the longer side: a picture up to 2:1 then still fills the shorter side without being enlarged.
    const int side = static_cast<int>(2 * qMax(size.width(), size.height()) * devicePixelRatio);
    return {side, side};
}

} // namespace ui
