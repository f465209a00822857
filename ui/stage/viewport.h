#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace ui::stage {

/// Which part of a picture is seen, and how large. Image space: pixels of the upright original. View space:
/// the widget's device-independent pixels. `scale` is view pixels per image pixel. Plain value.
class Viewport {
public:
    static constexpr double smallestZoom = 0.01;
    static constexpr double largestZoom = 64.0;

    Viewport() = default;
    /// A fitted picture keeps off the uppermost `top` of the view, where something floats.
    Viewport(QSizeF imageSize, QSizeF viewSize, double devicePixelRatio, double top = 0);

    [[nodiscard]] QSizeF imageSize() const { return m_imageSize; }
    [[nodiscard]] QSizeF viewSize() const { return m_viewSize; }
    [[nodiscard]] double scale() const { return m_scale; }
    /// Screen pixels per image pixel: 1 is 100 %.
    [[nodiscard]] double zoom() const { return m_scale * m_ratio; }
    [[nodiscard]] double devicePixelRatio() const { return m_ratio; }
    [[nodiscard]] bool isFit() const;

    [[nodiscard]] QPointF toView(QPointF imagePoint) const { return imagePoint * m_scale + m_origin; }
    [[nodiscard]] QPointF toImage(QPointF viewPoint) const { return (viewPoint - m_origin) / m_scale; }
    [[nodiscard]] QRectF toView(const QRectF &imageRect) const;
    [[nodiscard]] QRectF toImage(const QRectF &viewRect) const;
    /// Where the whole picture lies in view space.
    [[nodiscard]] QRectF pictureRect() const { return toView(QRectF({}, m_imageSize)); }

    /// The whole picture with a margin around it; small pictures are not enlarged.
    [[nodiscard]] Viewport fitted() const;
    /// Another zoom, the image point under `viewPoint` staying where it is.
    [[nodiscard]] Viewport zoomedAt(QPointF viewPoint, double zoom) const;
    [[nodiscard]] Viewport panned(QPointF viewDelta) const;
    /// The same place in a view of another size: fit stays fit, else the middle stays the middle.
    [[nodiscard]] Viewport resized(QSizeF viewSize, double devicePixelRatio) const;
    /// Moves (and enlarges what is too small to be seen) until `imageRect` is well in view; the same viewport
    /// when it is.
    [[nodiscard]] Viewport showing(const QRectF &imageRect) const;
    /// Pans only, and only when nothing of `imageRect` is seen.
    [[nodiscard]] Viewport reaching(const QRectF &imageRect) const;
    /// The same place of another picture, and as large beside the whole.
    [[nodiscard]] Viewport like(const Viewport &other) const;
    /// Between `from` (0) and `to` (1), moving straight towards the one point that both show at the same
    /// place.
    [[nodiscard]] static Viewport between(const Viewport &from, const Viewport &to, double progress);

    bool operator==(const Viewport &) const = default;

private:
    [[nodiscard]] double fitMarginHere() const;
    [[nodiscard]] double topMargin() const;
    [[nodiscard]] QPointF middle() const;
    [[nodiscard]] double fitScale() const;
    [[nodiscard]] Viewport withCentre(QPointF imagePoint, double scale) const;
    [[nodiscard]] Viewport kept() const;

    QSizeF m_imageSize;
    QSizeF m_viewSize;
    double m_ratio = 1.0;
    double m_top = 0;
    double m_scale = 1.0;
    QPointF m_origin; ///< of the picture's top left corner, in view space
};

} // namespace ui::stage
