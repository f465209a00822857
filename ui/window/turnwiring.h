#pragma once

class QAction;
class QMenu;
class QWidget;

namespace presentation {
class Workspace;
}

namespace ui::window {

class Panes;

/// Wires what can be done with the messages of the conversation: versions, editing, branching, deleting and
/// taking back, asking another connection, and finding words. The actions for finding go into the menu,
/// before the given one.
void installTurns(
    QWidget *window, presentation::Workspace &workspace, Panes &panes, QMenu &menu, QAction *before);

} // namespace ui::window
