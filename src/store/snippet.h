#pragma once

#include "database/searchwords.h"
#include "model/historysearch.h"

namespace store {

/// A stretch of a text as one line, with the words that were looked for marked.
struct Snippet {
    QString text = {};
    QList<model::MarkedRange> marks = {};
};

/// The stretch around the first of the terms, or the beginning of the text. Bounded work, however long the
/// text is.
[[nodiscard]] Snippet snippetOf(const QString &text, const QList<database::SearchTerm> &terms);

} // namespace store
