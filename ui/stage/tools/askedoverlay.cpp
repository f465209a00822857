#include "ui/stage/tools/askedoverlay.h"

#include "presentation/askedplaces.h"
#include "ui/controls/tints.h"
#include "ui/stage/regiontags.h"
#include "ui/stage/stage.h"
#include "ui/stage/tools/toolpainting.h"

#include <QPainter>

namespace ui::stage {

AskedOverlay::AskedOverlay(Stage &stage, const presentation::AskedPlaces &places)
    : m_stage(stage)
    , m_places(places)
{
}

void AskedOverlay::paint(QPainter &painter, const Viewport &viewport)
{
    const ui::Tints tints = ui::tintsOf(m_stage.palette());
    const QSizeF size = viewport.imageSize();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const presentation::AskedPlace &place : m_places.places()) {
        if (place.picture.contentHash != m_stage.picture().contentHash)
            continue;
        QPolygonF shape = place.region.polygon;
        for (QPointF &p : shape)
            p = viewport.toView(QPointF(p.x() * size.width(), p.y() * size.height()));
        paintOutline(painter, shape, tints.accent, 2, Dash::Dashed);
        QRectF bounds = shape.boundingRect();
        if (shape.size() == 1)
            bounds.adjust(-8, -8, 8, 8);
        paintPlate(painter, place.name, bounds, QRectF({}, viewport.viewSize()).adjusted(4, 4, -4, -4),
            tints.accent, tagFont(m_stage.font()));
    }
}

} // namespace ui::stage
