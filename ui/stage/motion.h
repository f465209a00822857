#pragma once

#include "ui/stage/viewport.h"

#include <QObject>
#include <QVariantAnimation>

namespace ui::stage {

/// Where the stage looks, and the way there: a jump is at once, a glide takes a moment. Wishes build on
/// target(), so that quick turns of a wheel add up. Window's thread.
class Motion : public QObject {
    Q_OBJECT

public:
    enum class Pace { Quick, Calm };

    explicit Motion(QObject *parent = nullptr);

    [[nodiscard]] const Viewport &now() const { return m_now; }
    [[nodiscard]] const Viewport &target() const { return m_to; }
    [[nodiscard]] bool isMoving() const { return m_animation.state() == QAbstractAnimation::Running; }

    void jump(const Viewport &viewport);
    void glide(const Viewport &viewport, Pace pace);
    /// Without, every glide is a jump: for people (and systems) that want no animation.
    void setAnimated(bool animated) { m_animated = animated; }

signals:
    void moved();

private:
    QVariantAnimation m_animation;
    Viewport m_from;
    Viewport m_to;
    Viewport m_now;
    bool m_animated = true;
};

} // namespace ui::stage
