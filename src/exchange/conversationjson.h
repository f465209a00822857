#pragma once

#include "exchange/carriedconversation.h"
#include "model/result.h"

namespace exchange {

/// A conversation as one JSON file that loses nothing: messages, regions, ties, corrections, what went over
/// the wire, and the pictures inside it. docs/conversation-format.md describes it. Too large to be read again
/// is a Problem. Any thread; never the window's for a long conversation.
[[nodiscard]] model::Result<QByteArray> toConversationJson(const CarriedConversation &carried);

/// Believes nothing that it has not checked: sizes, counts, the pictures against their hashes.
[[nodiscard]] model::Result<CarriedConversation> fromConversationJson(const QByteArray &json);

/// Whether a JSON file says that it is one, so that reading it is worth a try; looks at its beginning only.
[[nodiscard]] bool looksLikeConversationJson(const QByteArray &json);

inline constexpr int conversationVersion = 1;
inline constexpr qint64 mostConversationBytes = 1024LL * 1024 * 1024;

} // namespace exchange
