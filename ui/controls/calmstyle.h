#pragma once

namespace ui {

/// Gives the plain style that Qt falls back to (Fusion) slim scroll bars without arrows, and check boxes
/// that can be seen on dark windows. A desktop's own
/// style is left alone. Once, before widgets are made.
void calmTheStyle();

} // namespace ui
