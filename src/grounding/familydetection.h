#pragma once

#include "grounding/finding.h"

namespace grounding {

/// Reads a text in one family's way.
[[nodiscard]] Reading readAs(Family family, const Source &source);

/// Finds out which family a text is written in, by markers that are complete, and reads it so. Where no place
/// is found the reading still says which broken markup is not for showing.
[[nodiscard]] Reading detectAndRead(const Source &source);

} // namespace grounding
