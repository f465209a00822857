#pragma once

#include "model/answer.h"

#include <QString>

namespace grounding {

/// The words of one grounding span within its line, in UTF-16 code units. Length 0: no such place.
struct SpanWords {
    qsizetype offset = 0;
    qsizetype length = 0;
    model::Tie tie = model::Tie::Given;
    bool differ = false; ///< the place is the service's, but other words stand there

    bool operator==(const SpanWords &) const = default;
};

/// Services say offsets in code points, and some count UTF-16 or UTF-8 instead: the first counting under
/// which the words agree wins, whatever their case; then the same words nearest to the offset; then the code
/// points as they are.
[[nodiscard]] SpanWords findSpanWords(const QString &line, const model::GroundingSpan &span);

} // namespace grounding
