#include "ui/transcript/transcript.h"

#include "presentation/conversationmodel.h"

namespace ui::transcript {

std::optional<ReadingPlace> Transcript::readingPlace() const
{
    if (m_following || m_anchorRow < 0 || m_anchorRow >= m_model.rowCount())
        return std::nullopt;
    return ReadingPlace{.message = m_model.messageAt(m_anchorRow).id, .offset = m_anchorOffset};
}

void Transcript::goTo(const ReadingPlace &place)
{
    const int row = m_model.rowOf(place.message);
    if (row < 0)
        return;
    m_following = false;
    m_anchorRow = row;
    m_anchorOffset = place.offset;
    arrange();
    placeOverlays();
}

} // namespace ui::transcript
