#include "presentation/linking.h"

namespace presentation {

void Linking::hover(std::optional<RegionId> region, From from)
{
    if (region == m_hovered)
        return;
    m_hovered = region;
    emit hoveredChanged(m_hovered, from);
}

void Linking::select(std::optional<RegionId> region, From from)
{
    if (region == m_selected)
        return;
    m_selected = region;
    emit selectedChanged(m_selected, from);
}

void Linking::clear()
{
    hover(std::nullopt, From::Keyboard);
    select(std::nullopt, From::Keyboard);
}

} // namespace presentation
