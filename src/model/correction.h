#pragma once

#include "model/region.h"
#include "model/verdict.h"

#include <optional>

namespace model {

/// What a person said about one place of an answer. It is kept beside the answer, whose regions never change.
/// `polygon` as in Region.
struct Correction {
    /// The index among the answer's regions; below zero a place that the person added: -1 the first, -2 the
    /// next.
    int number = 0;
    Verdict verdict = Verdict::None;
    bool removed = false;
    std::optional<QString> label = {}; ///< instead of the answer's
    std::optional<QPolygonF> polygon = {}; ///< instead of the answer's
    int picture = 0; ///< of an added place; among the pictures of the question

    [[nodiscard]] bool isAdded() const { return number < 0; }
    /// Nothing that would have to be kept.
    [[nodiscard]] bool saysNothing() const
    {
        return isAdded() ? removed || !polygon : verdict == Verdict::None && !removed && !label && !polygon;
    }
    bool operator==(const Correction &) const = default;
};

} // namespace model
