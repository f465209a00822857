#pragma once

class QWidget;

namespace presentation {
class Preferences;
class Workspace;
} // namespace presentation

namespace ui::window {

class Panes;

/// Ties what goes over the wire to the window: what was sent for an answer, how questions are asked, and how
/// an answer that was cut or wants tools goes on.
void installWireViews(QWidget *window, presentation::Workspace &workspace,
    presentation::Preferences &preferences, Panes &panes);

} // namespace ui::window
