#pragma once

class QWidget;

namespace presentation {
class Workspace;
}

namespace ui::window {

class Panes;

/// Ties what the transcript offers about an answer on the wire to its windows: what was sent.
void installWireViews(QWidget *window, presentation::Workspace &workspace, Panes &panes);

} // namespace ui::window
