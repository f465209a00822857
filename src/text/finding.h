#pragma once

#include "text/markdown.h"

namespace text {

/// Where words stand in a text as it is shown, whatever markup stands between them; ranges of the source, in
/// order, none over another. Safe on any thread.
[[nodiscard]] QList<Range> findWords(
    const QString &source, Dialect dialect, const QString &words, Qt::CaseSensitivity sensitivity);

} // namespace text
