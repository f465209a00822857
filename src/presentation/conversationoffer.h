#pragma once

#include "exchange/conversationformat.h"
#include "presentation/exportoffer.h"

namespace presentation {

// What an ExportOffer says of the formats that hold a whole conversation. `format` is one of their names.

[[nodiscard]] QList<ExportOffer::Format> wholeConversationFormats();
/// Whether a part of a disclosure can stand in this format at all.
[[nodiscard]] bool hasRoomForPart(exchange::ConversationFormat format, const QString &part);
/// The sentences of "this will contain" about messages, pictures and regions.
[[nodiscard]] QStringList wholeConversationContents(
    const ExportChoice &choice, const exchange::Replay &facts, const QSet<QString> &available);
[[nodiscard]] ExportOffer::Place placeOfWhole(exchange::ConversationFormat format, const QString &title);

} // namespace presentation
