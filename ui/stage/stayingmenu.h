#pragma once

#include <QMenu>
#include <QMouseEvent>

#include <utility>

namespace ui::stage {

/// A menu that stays open while its choices are ticked, so that several can be.
class StayingMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        m_pressedHere = true;
        QMenu::mousePressEvent(event);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *under = actionAt(event->position().toPoint());
        const bool clicked =
            std::exchange(m_pressedHere, false); // not the release of the click that opened it
        if (clicked && under && under->isCheckable() && under->isEnabled())
            under->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }

private:
    bool m_pressedHere = false;
};

} // namespace ui::stage
