#pragma once

#include "grounding/finding.h"

#include "model/region.h"

namespace grounding {

/// A finding brought onto the picture; `finding` counts in the reading.
struct Placed {
    model::Region region;
    qsizetype finding = 0;
};

/// Settles what the numbers of a reading count in, and turns them into fractions of the original picture:
/// corners put in order, overshoot clamped, empty places dropped, repeated ones within one marker once. Flags
/// say what was done.
[[nodiscard]] QList<Placed> place(const Reading &reading, const ReadingHints &hints);

} // namespace grounding
