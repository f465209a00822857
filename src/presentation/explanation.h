#pragma once

#include "model/problem.h"

#include <QString>

namespace presentation {

/// A Problem in words: one clear sentence, whose fault it likely is, and what to do next. Plain text,
/// translated.
struct Explanation {
    /// What a button could do about it.
    enum class NextStep {
        None,
        TryAgain,
        CheckConnection,
        ChooseAnotherPicture,
        Reword,
        ConnectAModel,
        FreeDiskSpace,
        ShowFolder
    };

    QString sentence = {};
    QString cause = {};
    bool causeIsQuoted = false; ///< the cause holds the service's or the system's own words
    QString advice = {};
    NextStep nextStep = NextStep::None;

    bool operator==(const Explanation &) const = default;
};

[[nodiscard]] Explanation explain(const model::Problem &problem);

} // namespace presentation
