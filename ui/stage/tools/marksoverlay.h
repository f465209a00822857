#pragma once

#include "model/answer.h"
#include "ui/stage/stagetool.h"

namespace presentation {
class ConversationModel;
class Corrections;
class RegionsModel;
} // namespace presentation

namespace ui::stage {

class Stage;

/// What the person made of the regions, on the picture: a tick or a cross at each judged one, and in the view
/// of both the model's own outline, dotted, where it was changed or deleted.
class MarksOverlay : public StageOverlay {
public:
    MarksOverlay(Stage &stage, const presentation::RegionsModel &regions,
        const presentation::Corrections &corrections, const presentation::ConversationModel &conversation);

    void paint(QPainter &painter, const Viewport &viewport) override;

private:
    void paintGhost(QPainter &painter, int row, const Viewport &viewport) const;

    Stage &m_stage;
    const presentation::RegionsModel &m_regions;
    const presentation::Corrections &m_corrections;
    const presentation::ConversationModel &m_conversation;
};

} // namespace ui::stage
