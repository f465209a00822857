#pragma once

class QWidget;

namespace presentation {
class Workspace;
}

namespace ui::window {

class Banner;
class Panes;

/// Puts in what looks more closely: how pictures are asked about, and answers checked against the page.
void installCloserLooks(QWidget *window, presentation::Workspace &workspace, Panes &panes, Banner &banner);

} // namespace ui::window
