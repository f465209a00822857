#include "ui/stage/viewport.h"

#include <algorithm>
#include <cmath>

namespace ui::stage {

namespace {

constexpr double fitMargin = 24.0;
constexpr double showMargin = 32.0;
constexpr double smallestShown =
    24.0; ///< view pixels; a region below this is enlarged when it is to be shown
constexpr double enlargedShare = 0.3; ///< of the view, that such a region then takes

QPointF halfOf(QSizeF size)
{
    return {size.width() / 2, size.height() / 2};
}

/// Moves a stretch of `length` at `start` into 0..`room` with a margin; centres it where it is longer than
/// the room.
double shiftIntoView(double start, double length, double room)
{
    const double margin = std::min(showMargin, room / 8);
    if (length > room - 2 * margin)
        return start > margin || start + length < room - margin ? (room - length) / 2 - start : 0.0;
    return std::clamp(start, margin, room - margin - length) - start;
}

} // namespace

Viewport::Viewport(QSizeF imageSize, QSizeF viewSize, double devicePixelRatio, double top)
    : m_imageSize(imageSize.expandedTo({1, 1}))
    , m_viewSize(viewSize.expandedTo({1, 1}))
    , m_ratio(devicePixelRatio)
    , m_top(top)
{
    *this = fitted();
}

double Viewport::fitMarginHere() const
{
    return std::min({fitMargin, m_viewSize.width() / 8, m_viewSize.height() / 8});
}

double Viewport::topMargin() const
{
    return std::max(fitMarginHere(), std::min(m_top, m_viewSize.height() / 6));
}

/// Of the place that a fitted picture has.
QPointF Viewport::middle() const
{
    return halfOf(m_viewSize) + QPointF(0, (topMargin() - fitMarginHere()) / 2);
}

double Viewport::fitScale() const
{
    const double margin = fitMarginHere();
    const double fit = std::min((m_viewSize.width() - 2 * margin) / m_imageSize.width(),
        (m_viewSize.height() - margin - topMargin()) / m_imageSize.height());
    return std::clamp(std::min(fit, 1.0), smallestZoom / m_ratio, largestZoom / m_ratio);
}

bool Viewport::isFit() const
{
    return std::abs(m_scale / fitScale() - 1) < 1e-6;
}

QRectF Viewport::toView(const QRectF &imageRect) const
{
    return {toView(imageRect.topLeft()), imageRect.size() * m_scale};
}

QRectF Viewport::toImage(const QRectF &viewRect) const
{
    return {toImage(viewRect.topLeft()), viewRect.size() / m_scale};
}

Viewport Viewport::withCentre(QPointF imagePoint, double scale) const
{
    Viewport moved = *this;
    moved.m_scale = scale;
    moved.m_origin = middle() - imagePoint * scale;
    return moved.kept();
}

/// The picture always covers the place that it takes when it fits. That is exactly as far as zooming in at
/// any point of the fitted picture can move it, so zooming in never slips away from the cursor.
Viewport Viewport::kept() const
{
    Viewport held = *this;
    const double fit = std::min(fitScale(), m_scale);
    const QPointF reach = halfOf(m_imageSize) * (m_scale - fit);
    const QPointF offset = m_origin + halfOf(m_imageSize) * m_scale - middle();
    const QPointF allowed(
        std::clamp(offset.x(), -reach.x(), reach.x()), std::clamp(offset.y(), -reach.y(), reach.y()));
    held.m_origin += allowed - offset;
    return held;
}

Viewport Viewport::fitted() const
{
    return withCentre(halfOf(m_imageSize), fitScale());
}

Viewport Viewport::zoomedAt(QPointF viewPoint, double zoom) const
{
    const QPointF held = toImage(viewPoint);
    Viewport zoomed = *this;
    zoomed.m_scale = std::clamp(zoom, smallestZoom, largestZoom) / m_ratio;
    zoomed.m_origin = viewPoint - held * zoomed.m_scale;
    return zoomed.kept();
}

Viewport Viewport::panned(QPointF viewDelta) const
{
    Viewport moved = *this;
    moved.m_origin += viewDelta;
    return moved.kept();
}

Viewport Viewport::resized(QSizeF viewSize, double devicePixelRatio) const
{
    const QPointF held = toImage(middle());
    const bool fit = isFit();
    Viewport other = *this;
    other.m_viewSize = viewSize.expandedTo({1, 1});
    other.m_ratio = devicePixelRatio;
    return fit ? other.fitted() : other.withCentre(held, m_scale);
}

Viewport Viewport::showing(const QRectF &imageRect) const
{
    const QRectF seen = toView(imageRect);
    const double longer = std::max(seen.width(), seen.height());
    if (longer < smallestShown) {
        const double wanted = std::min(m_viewSize.width(), m_viewSize.height()) * enlargedShare;
        const double scale = std::min(m_scale * wanted / std::max(longer, 1e-3), largestZoom / m_ratio);
        return withCentre(imageRect.center(), std::min(scale, std::max(m_scale, 8.0 / m_ratio)));
    }
    return panned({shiftIntoView(seen.left(), seen.width(), m_viewSize.width()),
        shiftIntoView(seen.top(), seen.height(), m_viewSize.height())});
}

Viewport Viewport::reaching(const QRectF &imageRect) const
{
    const QRectF seen = toView(imageRect).adjusted(-1, -1, 1, 1);
    if (seen.intersects(QRectF({}, m_viewSize)))
        return *this;
    return panned({shiftIntoView(seen.left(), seen.width(), m_viewSize.width()),
        shiftIntoView(seen.top(), seen.height(), m_viewSize.height())});
}

Viewport Viewport::like(const Viewport &other) const
{
    if (other.isFit())
        return fitted();
    const QPointF seen = other.toImage(other.middle());
    const QPointF share(seen.x() / other.m_imageSize.width(), seen.y() / other.m_imageSize.height());
    const double scale = std::clamp(
        fitScale() * other.m_scale / other.fitScale(), smallestZoom / m_ratio, largestZoom / m_ratio);
    return withCentre({share.x() * m_imageSize.width(), share.y() * m_imageSize.height()}, scale);
}

Viewport Viewport::between(const Viewport &from, const Viewport &to, double progress)
{
    Viewport now = to;
    now.m_scale = from.m_scale * std::pow(to.m_scale / from.m_scale, progress);
    const double change = to.m_scale - from.m_scale;
    const bool pureMove = std::abs(change) < 1e-6 * to.m_scale;
    const double share = pureMove ? progress : (now.m_scale - from.m_scale) / change;
    now.m_origin = from.m_origin + (to.m_origin - from.m_origin) * share;
    return now;
}

} // namespace ui::stage
