#pragma once

#include "model/conversation.h"
#include "text/markdown.h"

namespace presentation {

/// The text of a message as the transcript shows it, and how it is meant: an answer's words, a question, or
/// what was sent back for the model's calls. Offsets into a message count in it.
struct MessageText {
    QString text = {};
    text::Dialect dialect = text::Dialect::Plain;
};
[[nodiscard]] MessageText textOf(const model::Message &message);

} // namespace presentation
