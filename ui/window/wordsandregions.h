#pragma once

class QMenu;
class QWidget;

namespace presentation {
class Workspace;
}

namespace ui::window {

class Panes;

/// Puts in what ties words and regions where a service says little: tying by hand, reading coordinates in
/// another frame, asking for regions. What can be chosen goes into `regionsMenu` too.
void installWordsAndRegions(
    QWidget *window, presentation::Workspace &workspace, Panes &panes, QMenu &regionsMenu);

} // namespace ui::window
