#pragma once

#include "askoptions.h"
#include "model/answer.h"
#include "model/result.h"
#include "model/sentrecord.h"

namespace cli {

/// What was asked and answered, as `ask --save` keeps it.
struct AskedAndAnswered {
    model::Answer answer = {};
    QList<model::SentPicture> sent = {};
    QByteArray received = {}; ///< the answer's own bytes
    model::SentRecord record = {};
};

/// Whether a replay may be written there; asked before the question is, which may cost something.
[[nodiscard]] model::Outcome checkReplayPlace(const AskOptions &options);
[[nodiscard]] model::Outcome saveReplay(const AskOptions &options, const AskedAndAnswered &done);

} // namespace cli
