#pragma once

#include "model/connection.h"
#include "model/conversation.h"

#include <QString>

namespace presentation {

/// What the next question will cost, before it is asked.
struct Estimate {
    QString words = {}; ///< "≈ 255 tokens · free"
    QString reason = {}; ///< where the number comes from, in sentences

    bool operator==(const Estimate &) const = default;
};

/// For a question with these words and pictures, after these messages, over this connection.
[[nodiscard]] Estimate estimateOf(const QString &text, const QList<model::Picture> &pictures,
    const QList<model::Message> &earlier, const model::Connection &connection);

} // namespace presentation
