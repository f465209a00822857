#include "ui/stage/motion.h"

namespace ui::stage {

Motion::Motion(QObject *parent)
    : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &progress) {
        m_now = Viewport::between(m_from, m_to, progress.toDouble());
        emit moved();
    });
}

void Motion::jump(const Viewport &viewport)
{
    m_animation.stop();
    m_from = m_to = m_now = viewport;
    emit moved();
}

void Motion::glide(const Viewport &viewport, Pace pace)
{
    if (viewport == m_to)
        return;
    if (!m_animated) {
        jump(viewport);
        return;
    }
    m_animation.stop();
    m_from = m_now;
    m_to = viewport;
    m_animation.setDuration(pace == Pace::Quick ? 90 : 240);
    m_animation.start();
}

} // namespace ui::stage
