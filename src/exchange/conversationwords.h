#pragma once

#include "exchange/carriedconversation.h"

#include <functional>

namespace exchange {

/// Puts a problem into a sentence for people.
using ProblemWords = std::function<QString(const model::Problem &problem)>;

// What every readable form of a conversation says, in words.

[[nodiscard]] QString titleOf(const CarriedConversation &carried);
/// "Question, 4 May 2026 10:00", "Answer of gpt-4, …"
[[nodiscard]] QString headingOf(const model::Message &message);
/// Empty for an answer that is whole.
[[nodiscard]] QString stateOf(const model::Message &answer);
/// What the person asked, or gave back for the model's calls.
[[nodiscard]] QString askedWords(const model::Message &question);
/// "Written by Groundglass 0.1 on …"; "" where neither is known.
[[nodiscard]] QString originOf(const CarriedConversation &carried);

/// Whether this answer's pictures are worth showing below it: it is the first about them, or has regions on
/// them.
[[nodiscard]] bool hasOwnQuestionPictures(const CarriedConversation &carried, qsizetype answer);

/// "dog, 93 %: the brown dog"
[[nodiscard]] QString regionWords(const Dataset &dataset, qsizetype region);

} // namespace exchange
