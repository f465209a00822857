#pragma once

#include "model/answer.h"
#include "model/pictureanalysis.h"

#include <QList>

namespace grounding {

/// The answer with what image analysis found beside the chat, as regions of their own source after all
/// others: objects, people and described parts, and of the text that was read whatever the answer repeats.
/// Each is tied to the words that name it. What an earlier analysis gave goes; places of a page check stay.
/// Pure.
[[nodiscard]] model::Answer withAnalysis(
    const model::Answer &answer, const QList<model::PictureAnalysis> &pages);

/// The findings in words for the question that goes to the model; at most some thousand characters; empty
/// when nothing was found.
[[nodiscard]] QString evidenceText(const QList<model::PictureAnalysis> &pages);

} // namespace grounding
