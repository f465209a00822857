#pragma once

#include "grounding/readinghints.h"
#include "grounding/resizerules.h"

namespace grounding {

/// What a model's name tells about how it writes places.
struct ModelProfile {
    std::optional<Family> family = {};
    std::optional<Space> jsonSpace = {}; ///< what its JSON numbers count in
    bool yFirst = true; ///< false: `box_2d` is x first, whatever the key's usual order
    ResizeRule rule = {};

    bool operator==(const ModelProfile &) const = default;
};

[[nodiscard]] ModelProfile profileOf(const QString &modelName);

} // namespace grounding
