#pragma once

#include "presentation/explanation.h"

namespace presentation {

/// How one kind of Problem reads, before translation (context "Explanation").
struct ExplanationRow {
    /// Whether the detail is in words that help the person, so that it may be quoted.
    enum class Detail { ForTheLog, Quoted };

    model::Problem::Kind kind;
    const char *named; ///< %1 is the subject
    const char *unnamed; ///< when there is no subject
    const char *cause;
    const char *advice;
    Explanation::NextStep nextStep = Explanation::NextStep::None;
    Detail detail = Detail::ForTheLog;
};

/// There is a row for every kind.
[[nodiscard]] const ExplanationRow &explanationRow(model::Problem::Kind kind);

} // namespace presentation
