#include "ui/window/wordsandregions.h"

#include "presentation/workspace.h"
#include "ui/composer/askingrow.h"
#include "ui/composer/composer.h"
#include "ui/controls/button.h"
#include "ui/stage/regionhead.h"
#include "ui/stage/regionlist.h"
#include "ui/window/framemenu.h"
#include "ui/window/panes.h"
#include "ui/window/stagepane.h"
#include "ui/window/tieactions.h"

using namespace Qt::StringLiterals;

namespace ui::window {

namespace {

/// Two menus: one for the answer on the stage, one for whichever answer in the transcript wants it.
void addFrameMenus(QWidget *window, presentation::Workspace &workspace, Panes &panes, QMenu &regionsMenu)
{
    auto *shown = new FrameMenu(workspace.frames(), window);
    const presentation::RegionsModel &regions = workspace.regions();
    const auto follow = [shown, &regions] { shown->setMessage(regions.message()); };
    QObject::connect(&regions, &QAbstractItemModel::modelReset, shown, follow);
    QObject::connect(&workspace.conversation(), &QAbstractItemModel::dataChanged, shown, follow);
    follow();
    regionsMenu.addMenu(shown);
    panes.stagePane().regionList().head()->addMenu(shown, FrameMenu::tr("Coordinates"), u"framePill"_s);

    auto *asked = new FrameMenu(workspace.frames(), window);
    QObject::connect(&panes.transcript(), &transcript::Transcript::frameWanted, asked,
        [asked](qint64 message, const QWidget *below) {
            asked->setMessage(message);
            asked->showBelow(below);
        });
}

void addAsking(presentation::Workspace &workspace, Panes &panes)
{
    auto *row = new composer::AskingRow(workspace.asking());
    panes.composer().addRow(row);
    panes.composer().addTool(row->toggle());
}

} // namespace

void installWordsAndRegions(
    QWidget *window, presentation::Workspace &workspace, Panes &panes, QMenu &regionsMenu)
{
    const auto *ties = new TieActions({.ties = workspace.ties(),
                                          .linking = workspace.linking(),
                                          .regions = workspace.regions(),
                                          .transcript = panes.transcript()},
        window);
    regionsMenu.addSeparator();
    regionsMenu.addActions({ties->tie, ties->untie});
    addFrameMenus(window, workspace, panes, regionsMenu);
    addAsking(workspace, panes);
}

} // namespace ui::window
