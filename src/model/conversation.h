#pragma once

#include "model/answer.h"
#include "model/chatrequest.h"
#include "model/picture.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace model {

/// One entry of a conversation: the person's question with its pictures, or the service's answer. `id` is the store's and
/// is 0 until stored.
struct Message {
    enum class State {
        Complete,
        Growing, ///< the answer is still coming in this process
        Stopped, ///< the person stopped it
        Interrupted, ///< the program ended in mid-answer
        Failed ///< a Problem ended it; see answer.problems
    };

    qint64 id = 0;
    Role role = Role::User;
    State state = State::Complete;
    QDateTime when = {}; ///< UTC
    QString text = {}; ///< the question; an answer's text is in `answer`
    QList<Picture> pictures = {}; ///< of a question
    QList<SentPicture> sent = {}; ///< of a question, parallel to `pictures` once sent
    Answer answer = {};
    QString connectionName = {}; ///< who answered

    bool operator==(const Message &) const = default;
};

struct Conversation {
    qint64 id = 0;
    QString title = {};
    QDateTime created = {}; ///< UTC
    QDateTime changed = {}; ///< UTC
    QList<Message> messages = {};

    bool operator==(const Conversation &) const = default;
};

/// A row of the conversation list, newest first.
struct ConversationSummary {
    qint64 id = 0;
    QString title = {};
    QDateTime changed = {};

    bool operator==(const ConversationSummary &) const = default;
};

} // namespace model
