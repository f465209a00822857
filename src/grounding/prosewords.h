#pragma once

#include "model/region.h"

#include <QList>
#include <QSet>
#include <QString>

namespace grounding {

/// Ties regions to where their labels stand in the text as whole words, whatever the case: longer labels
/// first, hits do not overlap. Marked as matched, for nobody said so.
void tieByLabel(QList<model::Region> &regions, const QString &text, const QSet<qsizetype> &named);

} // namespace grounding
