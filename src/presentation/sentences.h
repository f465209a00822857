#pragma once

#include <QString>

namespace presentation {

/// Where the last whole sentence of `text` ends, looking from `from` on; `from` when none does yet. A
/// sentence ends with its mark and a space, or with its line; a number's point and the rest of an unfinished
/// line end none.
[[nodiscard]] qsizetype endOfSentences(const QString &text, qsizetype from);

/// Markdown as it is said aloud.
[[nodiscard]] QString asSpoken(const QString &markdown);

} // namespace presentation
