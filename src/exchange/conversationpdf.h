#pragma once

#include "exchange/carriedconversation.h"
#include "exchange/conversationwords.h"

#include <QByteArray>

namespace exchange {

/// A conversation as a PDF for paper and archives: the words as text, with grounded words underlined in the
/// colour of their region, and the pictures with the regions drawn. Nothing is loaded for it. Needs
/// QGuiApplication (any platform). Decodes pictures and lays out pages: any thread, never the window's.
[[nodiscard]] QByteArray toPdf(const CarriedConversation &carried, const ProblemWords &problemWords);

} // namespace exchange
