#pragma once

#include "exchange/disclosure.h"
#include "exchange/replay.h"
#include "model/conversation.h"
#include "model/correction.h"
#include "model/sentrecord.h"

#include <QHash>

namespace exchange {

/// A whole conversation on its way out of the history or into it: all that is kept of it, and the pictures'
/// bytes by content hash. The ids of its messages name them here and mean nothing elsewhere. Plain value; any
/// thread.
struct CarriedConversation {
    model::Conversation conversation = {};
    QHash<qint64, QList<model::Correction>> corrections = {}; ///< by message
    QHash<qint64, model::SentRecord> records = {}; ///< what went over the wire, by answer
    QHash<QString, QByteArray> pictures = {};
    QDateTime saved = {}; ///< UTC
    QString program = {}; ///< who carried it out

    bool operator==(const CarriedConversation &) const = default;
};

/// Only what may be told; see Telling for what that does to pictures.
[[nodiscard]] CarriedConversation disclosed(const CarriedConversation &carried, const Disclosure &disclosure);

/// The answers with their questions, for writers that go by turns. A question that nothing answers has none.
/// Corrections are not part of it.
[[nodiscard]] Replay replayOf(const CarriedConversation &carried);
/// Every turn as a question and an answer.
[[nodiscard]] CarriedConversation conversationOf(const Replay &replay);

/// What the answer in this place of the messages grounds, for writers: as the person corrected and tied it,
/// on the pictures of its question or of the nearest earlier one that has some.
[[nodiscard]] Dataset datasetOf(const CarriedConversation &carried, qsizetype answer);

} // namespace exchange
