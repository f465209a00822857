#pragma once

#include "exchange/carriedconversation.h"
#include "exchange/conversationwords.h"

namespace exchange {

/// A conversation as one HTML file that needs nothing else and loads nothing, in the manner of toHtml():
/// questions, answers and pictures one below the other, words and regions tied to each other. A picture that
/// several answers are about stands in it once. Needs QGuiApplication (any platform). May decode pictures:
/// never the window's thread.
[[nodiscard]] QByteArray toConversationHtml(
    const CarriedConversation &carried, const ProblemWords &problemWords);

} // namespace exchange
