#pragma once

#include "grounding/forgivingjson.h"

namespace grounding {

/// JSON values that stand together in an answer, and the text that they and their fence take.
struct JsonBlock {
    std::vector<JsonValue> values;
    TextRange range;
};

/// Finds every value in fences, closed or not, and in the prose, in text order.
[[nodiscard]] std::vector<JsonBlock> findJson(const Source &source);

} // namespace grounding
