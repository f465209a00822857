#pragma once

#include "ui/stage/stagetool.h"

namespace presentation {
class AskedPlaces;
}

namespace ui::stage {

class Stage;

/// The places that the question being written asks about, dashed and with the names that their chips have.
class AskedOverlay : public StageOverlay {
public:
    AskedOverlay(Stage &stage, const presentation::AskedPlaces &places);

    void paint(QPainter &painter, const Viewport &viewport) override;

private:
    Stage &m_stage;
    const presentation::AskedPlaces &m_places;
};

} // namespace ui::stage
