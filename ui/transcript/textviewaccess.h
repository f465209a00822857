#pragma once

namespace ui::transcript {

/// Makes TextViews readable to screen readers: the whole text, and each grounded phrase as a link that says
/// where its region lies. Calling it again does nothing.
void installTextViewAccess();

} // namespace ui::transcript
