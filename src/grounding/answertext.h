#pragma once

#include "grounding/finding.h"
#include "grounding/readinghints.h"

#include "model/region.h"

#include <QList>
#include <QString>

namespace grounding {

/// An answer that a model wrote places into: its words for showing, and the places as regions tied to those
/// words.
struct ReadAnswer {
    QString cleanText; ///< without markup and thoughts; spans of the regions count in it
    QString thinking; ///< the model's thoughts, where it showed them
    QList<model::Region> regions;
    QList<TextRange> markers; ///< of each region, where its numbers stand in the raw text
    Family family = Family::None; ///< what the answer was read as; None without regions
};

/// Reads a whole answer, or as much of it as has come. Pure, linear in time, bounded in regions; never fails:
/// an answer without places is its own clean text.
[[nodiscard]] ReadAnswer readAnswerText(const QString &text, const ReadingHints &hints = {});

} // namespace grounding
