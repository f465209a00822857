#pragma once

#include "grounding/finding.h"

namespace grounding {

/// `[the kettle](#r1)`: words that name a region by its id.
struct WordLink {
    QString id;
    TextRange words;
    TextRange range; ///< brackets and address included
};

[[nodiscard]] QList<WordLink> findWordLinks(QStringView text);

/// What shows the words alone.
[[nodiscard]] QList<Edit> editsFor(const QList<WordLink> &links);

} // namespace grounding
