#pragma once

#include <vector>

namespace grounding {

/// Gains of giving column j to row i: a rectangle, none negative.
using Gains = std::vector<std::vector<double>>;

/// For every row its column, no column twice, so that the gains add up to the most there can be; -1 where
/// nothing is to be gained. Cubic in the shorter side.
[[nodiscard]] std::vector<int> bestAssignment(const Gains &gains);

} // namespace grounding
