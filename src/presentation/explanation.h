#pragma once

#include "model/problem.h"

#include <QString>
#include <QStringList>

namespace presentation {

/// A Problem in words: one clear sentence, whose fault it likely is, and what to do next. Plain text,
/// translated.
struct Explanation {
    /// What a button could do about it.
    enum class NextStep {
        None,
        TryAgain,
        CheckConnection,
        FixKey,
        OtherApiVersion,
        OtherDeployment,
        SendSmaller, ///< the picture, and ask again
        WaitAndAsk, ///< as long as the service asks for
        ChooseAnotherPicture,
        Reword,
        ConnectAModel,
        FreeDiskSpace,
        ShowFolder
    };

    QString sentence = {};
    QString cause = {}; ///< likely, in our words
    QString reason = {}; ///< a sentence that quotes the service's or the system's own words; may be empty
    QString advice = {};
    QStringList findings = {}; ///< of a content filter, each in a line
    NextStep nextStep = NextStep::None;

    bool operator==(const Explanation &) const = default;
};

[[nodiscard]] Explanation explain(const model::Problem &problem);

/// The sentence, with the reason that was given, or else the advice: for a row of a table.
[[nodiscard]] QString inShort(const model::Problem &problem);

} // namespace presentation
