#pragma once

#include "exchange/carriedconversation.h"
#include "exchange/conversationwords.h"
#include "exchange/outputfile.h"
#include "exchange/savedfiles.h"
#include "model/result.h"

#include <optional>
#include <span>

namespace exchange {

/// What a whole conversation can be carried out as.
enum class ConversationFormat { Json, Html, Markdown, Pdf };

struct ConversationTraits {
    ConversationFormat format;
    const char *name; ///< as commands spell it
    const char *ending; ///< ".json"
};

[[nodiscard]] std::span<const ConversationTraits> conversationFormats();
[[nodiscard]] const ConversationTraits &traitsOf(ConversationFormat format);
[[nodiscard]] std::optional<ConversationFormat> conversationFormatNamed(const QString &name);

/// Writes a conversation to the file `path`; markdown puts its pictures into a folder beside it, where
/// nothing is replaced unless `overwrite` allows it for all. Decodes pictures: any thread, never the
/// window's.
[[nodiscard]] model::Outcome saveConversation(ConversationFormat format, const CarriedConversation &carried,
    const QString &path, Overwrite overwrite, const ProblemWords &problemWords);

/// Opens a conversation file, or anything that openReplay() opens, as a conversation. Reads files: any
/// thread, never the window's.
[[nodiscard]] model::Result<CarriedConversation> openConversation(
    const QString &path, const QStringList &pictureFiles = {});

} // namespace exchange
