#include "ui/window/closerlooks.h"

#include "presentation/workspace.h"
#include "ui/composer/chipactions.h"
#include "ui/composer/composer.h"
#include "ui/composer/picturemenu.h"
#include "ui/controls/button.h"
#include "ui/transcript/transcript.h"
#include "ui/window/banner.h"
#include "ui/window/panes.h"

namespace ui::window {

void installCloserLooks(QWidget *window, presentation::Workspace &workspace, Panes &panes, Banner &banner)
{
    auto *menu = new composer::PictureMenu(workspace.pictureAsking(), workspace.draft(), window);
    panes.composer().chipActions().setAsking(&workspace.pictureAsking());
    panes.composer().addTool(menu->button());
    auto *limits = new composer::LimitRow(workspace.pictureAsking(), workspace.draft());
    panes.composer().addRow(limits);
    QObject::connect(
        limits, &composer::LimitRow::obstacleFound, &panes.composer(), &composer::Composer::setObstacle);
    panes.composer().setObstacle(workspace.pictureAsking().obstacle(workspace.draft()));

    presentation::PageChecking &checking = workspace.checking();
    transcript::Transcript &transcript = panes.transcript();
    QObject::connect(
        &transcript, &transcript::Transcript::checkWanted, &checking, &presentation::PageChecking::check);
    QObject::connect(&transcript, &transcript::Transcript::placeChosen, &checking,
        &presentation::PageChecking::choosePlace);
    QObject::connect(&checking, &presentation::PageChecking::failed, &banner, &Banner::tell);
    transcript.setCanCheck([&checking](qint64 message) { return checking.canCheck(message); });
}

} // namespace ui::window
