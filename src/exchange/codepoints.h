#pragma once

#include "model/conversation.h"

namespace exchange {

// Spans count UTF-16 units inside the program and code points in files. These turn all spans of an answer
// from one into the other; a span that does not lie in the text is dropped on the way in.

[[nodiscard]] model::Answer spansInCodePoints(model::Answer answer);
[[nodiscard]] model::Answer spansInUtf16(model::Answer answer);

/// The same for what was tied by hand in `text`.
[[nodiscard]] QList<model::TieChange> tiesInCodePoints(QList<model::TieChange> ties, const QString &text);
[[nodiscard]] QList<model::TieChange> tiesInUtf16(QList<model::TieChange> ties, const QString &text);

} // namespace exchange
