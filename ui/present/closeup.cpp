#include "ui/present/closeup.h"

#include <algorithm>
#include <cmath>

namespace ui::present {

namespace {

constexpr double wantedShare = 0.5;
constexpr double notWorthwhile = 1.15; ///< below this the picture would only twitch

} // namespace

Closeup Closeup::of(const QRectF &part)
{
    const double longer = std::max({part.width(), part.height(), 1e-6});
    Closeup closeup;
    closeup.m_zoom = std::clamp(wantedShare / longer, 1.0, closest);
    if (closeup.m_zoom < notWorthwhile)
        return {};
    const double side = 1 / closeup.m_zoom;
    const auto corner = [side](double middle) { return std::clamp(middle - side / 2, 0.0, 1 - side); };
    closeup.m_corner = {corner(part.center().x()), corner(part.center().y())};
    return closeup;
}

Closeup Closeup::between(const Closeup &from, const Closeup &to, double progress)
{
    Closeup now;
    now.m_zoom = from.m_zoom * std::pow(to.m_zoom / from.m_zoom, progress);
    // The corner on the screen, which is -corner * zoom, goes along with the zoom in a straight line.
    const double change = to.m_zoom - from.m_zoom;
    const double share = std::abs(change) < 1e-9 ? progress : (now.m_zoom - from.m_zoom) / change;
    const QPointF start = from.m_corner * from.m_zoom;
    const QPointF end = to.m_corner * to.m_zoom;
    now.m_corner = (start + (end - start) * share) / now.m_zoom;
    return now;
}

QPointF Closeup::toFrame(QPointF fraction) const
{
    return (fraction - m_corner) * m_zoom;
}

QPointF Closeup::toPicture(QPointF frameFraction) const
{
    return frameFraction / m_zoom + m_corner;
}

QRectF Closeup::seen() const
{
    return {m_corner, QSizeF(1 / m_zoom, 1 / m_zoom)};
}

} // namespace ui::present
