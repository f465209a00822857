#pragma once

#include "text/document.h"

namespace text {

/// Reads text that nobody meant as markdown: each line a paragraph, an empty one a gap, and lines that begin
/// like the items of a list indented behind their marker. Safe on any thread.
[[nodiscard]] Document readPlain(const QString &source);

} // namespace text
