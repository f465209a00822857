#pragma once

#include "grounding/finding.h"

namespace grounding {

/// The words that a bare bracket at `at` speaks of: those just before it, back to a mark of punctuation, a
/// linking word
/// ("on", "next to"), `floor` (the end of the previous bracket) or six words. May be empty.
[[nodiscard]] TextRange wordsBefore(QStringView text, qsizetype at, qsizetype floor);

} // namespace grounding
