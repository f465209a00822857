#pragma once

namespace ui::stage {

/// Makes the region table a list for screen readers, with one item for each region near the current one: a
/// hundred thousand cells are of no use to anybody. Calling it again does nothing.
void installRegionTableAccess();

} // namespace ui::stage
