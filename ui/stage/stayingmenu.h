#pragma once

#include <QMenu>
#include <QMouseEvent>

namespace ui::stage {

/// A menu that stays open while its choices are ticked, so that several can be.
class StayingMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *under = actionAt(event->position().toPoint());
        if (under && under->isCheckable() && under->isEnabled())
            under->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

} // namespace ui::stage
