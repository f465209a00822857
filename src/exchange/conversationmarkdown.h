#pragma once

#include "exchange/carriedconversation.h"
#include "exchange/conversationwords.h"
#include "exchange/outputfile.h"

#include <QList>

namespace exchange {

/// A conversation as markdown: `STEM.md`, and its pictures in the folder `STEM-pictures`, where those with
/// regions lie a second time with the regions drawn. Answers stand as the model wrote them. Needs
/// QGuiApplication (any platform). Decodes pictures: any thread, never the window's.
[[nodiscard]] QList<OutputFile> toMarkdown(
    const CarriedConversation &carried, const QString &stem, const ProblemWords &problemWords);

} // namespace exchange
