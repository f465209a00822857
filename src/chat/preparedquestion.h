#pragma once

#include "chat/turn.h"
#include "model/answer.h"
#include "model/chatrequest.h"
#include "model/sentrecord.h"

#include <atomic>

namespace chat {

/// A question with its pictures made ready: what `wire` spells, and how the answer's regions count pictures.
struct PreparedQuestion {
    model::ChatRequest request = {};
    QList<model::SentPicture> sent = {}; ///< the question's own pictures, in their order
    QList<model::RecordedPicture> pictures = {}; ///< all of the request, in the order of the request
    int leftOut = 0; ///< pictures of earlier messages that do not go out again
    int firstInView = 0; ///< among all pictures of the request: the first that regions count as 0
    QList<model::SeenPicture> inView = {}; ///< the pictures that regions speak about

    bool operator==(const PreparedQuestion &) const = default;
};

/// Makes all pictures ready and builds the request. Reads and may recode files: any thread, never the
/// window's. Ends soon with a Stopped problem once `stop` is set. A picture of an earlier message that is
/// gone is left out; one of the question's own is a Problem that names it.
[[nodiscard]] model::Result<PreparedQuestion> prepareQuestion(
    const Question &question, const QString &cacheFolder, const std::atomic_bool &stop);

} // namespace chat
