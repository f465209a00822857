#pragma once

#include "grounding/finding.h"

#include <QString>

namespace grounding {

/// What of an answer must not be read for places, and what is not for showing whatever the family.
struct HiddenText {
    QString readable; ///< as long as the raw text; thinking blanked, inline code made harmless
    QString thinking; ///< the model's thoughts, without their tags
    QList<Edit> edits; ///< thoughts and answer tags
    QList<Edit> tokens; ///< control tokens that a server let through; for texts with places
};

[[nodiscard]] HiddenText hide(const QString &raw);

/// The words of a range, plain and without control tokens.
[[nodiscard]] QString labelIn(const Source &source, TextRange range);

} // namespace grounding
