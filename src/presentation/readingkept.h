#pragma once

#include "model/answer.h"
#include "model/problem.h"

#include <QObject>

#include <functional>

namespace store {
class History;
}

namespace presentation {

class ConversationModel;

/// Puts an answer that was read anew into the open conversation and into the history; false where another
/// conversation was opened meanwhile. `failed` hears of a history that could not take it, as long as
/// `context` lives. Window's thread.
bool keepReading(store::History &history, ConversationModel &conversation, qint64 message,
    const model::Answer &answer, QObject *context, std::function<void(const model::Problem &)> failed);

} // namespace presentation
