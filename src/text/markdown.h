#pragma once

#include "text/document.h"

namespace text {

enum class Dialect {
    Plain, ///< lines as they are, and simple items of lists
    Markdown, ///< CommonMark with tables, task lists, strikethrough and bare links; HTML is mere text
    CommonMark, ///< the same without those extensions
};

/// Reads markdown. Source offsets are UTF-16 units of `source`. A break in a paragraph stays a break
/// (QChar::LineSeparator): what models write means the lines that it has. Pictures become links that name
/// their host; nothing is ever fetched. Any text is valid. Safe on any thread.
[[nodiscard]] Document readMarkdown(QStringView source, Dialect dialect = Dialect::Markdown);

} // namespace text
