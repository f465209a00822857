#pragma once

#include "model/answer.h"
#include "model/chatrequest.h"
#include "model/picture.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace model {

/// What the person changed about the tie of words and a region, apart from what the model said. `words` is
/// the text at the span: where another stands there by now, the change no longer counts.
struct TieChange {
    enum class Kind { Tied, Untied };

    Kind kind = Kind::Tied;
    int region = 0; ///< index in Answer::regions
    qsizetype offset = 0; ///< in UTF-16 units of Answer::text
    qsizetype length = 0;
    QString words = {};

    bool operator==(const TieChange &) const = default;
};

/// One entry of a conversation: the person's question with its pictures, or the service's answer. `id` is the
/// store's and is 0 until stored.
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
    std::optional<VideoPart> video = {}; ///< of a question; its address is not kept
    QList<SentPicture> sent = {}; ///< of a question, parallel to `pictures` once sent
    Answer answer = {};
    QString connectionName = {}; ///< who answered
    QString addition =
        {}; ///< of a question: what went out below it, such as the prompt that asks for regions
    QList<ToolReply> toolReplies = {}; ///< of Role::Tool, in place of words: what the model's calls gave
    QList<TieChange> ties = {}; ///< of an answer: changed by hand, oldest first
    std::optional<qint64> follows = {}; ///< the message before it, 0 of the first; absent: the last one
    qint64 choice = 0; ///< of those that follow the same message, the one with the highest is shown

    bool operator==(const Message &) const = default;
};

struct Conversation {
    qint64 id = 0;
    QString title = {};
    QDateTime created = {}; ///< UTC
    QDateTime changed = {}; ///< UTC
    QList<Message> messages = {}; ///< that are shown, from the first to the last
    QList<Message> others = {}; ///< other versions, and what follows them; see versions.h
    bool asksForRegions = false; ///< questions go out with a prompt for regions
    QString regionPrompt = {}; ///< that prompt as the person worded it; empty: the one for the model
    QString connectionId = {}; ///< whom it asks; empty: the usual one
    Parameters parameters = {};

    bool operator==(const Conversation &) const = default;
};

/// A row of the conversation list: pinned ones first, then newest first.
struct ConversationSummary {
    qint64 id = 0;
    QString title = {};
    QDateTime changed = {};
    bool pinned = false;

    bool operator==(const ConversationSummary &) const = default;
};

} // namespace model
