#pragma once

#include "model/conversation.h"

#include <QHash>

namespace model {

/// What follows the same message are versions of one another: a question that was edited, an answer that was
/// asked for again. One of them is shown, the one that was chosen last, with what follows it; the others wait
/// in Conversation::others. Plain functions over values; any thread.

/// Sorts `messages` and `others` anew into what is shown and what is not.
void sortVersions(Conversation &conversation);

/// All versions of each message that has several, itself among them, oldest first.
[[nodiscard]] QHash<qint64, QList<qint64>> versionsIn(const Conversation &conversation);
/// What a message needs to be the chosen one of those that follow the same.
[[nodiscard]] qint64 nextChoice(const Conversation &conversation, qint64 follows);

/// What goes with a message, and whom the messages behind it follow then.
struct Removal {
    struct Reattached {
        qint64 message = 0;
        qint64 follows = 0;
        qint64 choice = 0;

        bool operator==(const Reattached &) const = default;
    };

    QList<qint64> messages = {};
    QList<Reattached> reattached = {};

    bool operator==(const Removal &) const = default;
};
/// A question goes with its answers, an answer with what was sent back for its calls. What was said later
/// stays.
[[nodiscard]] Removal removalOf(const Conversation &conversation, qint64 message);
void apply(const Removal &removal, Conversation &conversation);

} // namespace model
