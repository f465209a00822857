#pragma once

#include "model/correction.h"

#include <QList>

namespace grounding {

/// A region as the person left it: with the new label and place, and drawn by hand where it was added. What
/// the answer noted about the old place is not said of the new one.
[[nodiscard]] model::Region corrected(const model::Region &region, const model::Correction &correction);

/// The place that a correction below zero adds.
[[nodiscard]] model::Region addedRegion(const model::Correction &correction);

/// What is right according to the person: the answer's regions as corrected, without the rejected and removed
/// ones, and then the added ones. Pure.
[[nodiscard]] QList<model::Region> correctedRegions(
    const QList<model::Region> &regions, const QList<model::Correction> &corrections);

} // namespace grounding
