#include "ui/stage/regionartist.h"

namespace ui::stage {

RegionArtist::RegionArtist(QObject *parent)
    : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

RegionArtist::~RegionArtist()
{
    m_thread.waitForDone();
}

void RegionArtist::draw(
    const std::shared_ptr<const RegionScene> &scene, const Viewport &viewport, const QRectF &area)
{
    const Wish wish{scene, viewport, area};
    if (m_drawing == wish) {
        m_next.reset();
        return;
    }
    if (m_busy)
        m_next = wish;
    else
        start(wish);
}

void RegionArtist::forget()
{
    m_done = {};
    m_drawing.reset();
    m_next.reset();
}

void RegionArtist::start(const Wish &wish)
{
    m_busy = true;
    m_drawing = wish;
    m_thread.start([this, wish, earlier = m_done] {
        RegionDrawing drawing = drawRegions(wish.scene, wish.viewport, wish.area, earlier);
        QMetaObject::invokeMethod(
            this, [this, drawing = std::move(drawing)] { take(drawing); }, Qt::QueuedConnection);
    });
}

void RegionArtist::take(const RegionDrawing &drawing)
{
    m_busy = false;
    if (const bool wanted = std::exchange(m_drawing, std::nullopt).has_value(); wanted)
        m_done = drawing;
    if (const auto next = std::exchange(m_next, std::nullopt))
        start(*next);
    emit drawn();
}

} // namespace ui::stage
