#include "presentation/regionfilter.h"

namespace presentation {

QString labelKey(const model::Region &region)
{
    return region.label.simplified().toCaseFolded();
}

bool RegionFilter::passes(const model::Region &region, const QString &words, bool flagged) const
{
    if (onlyFlagged && !flagged)
        return false;
    if (!sources.isEmpty() && !sources.contains(static_cast<int>(region.source)))
        return false;
    if (leastConfidence > 0 && region.confidence.value_or(0) < leastConfidence)
        return false;
    if (!labels.isEmpty() && !labels.contains(labelKey(region)))
        return false;
    return text.isEmpty() || region.label.contains(text, Qt::CaseInsensitive)
        || words.contains(text, Qt::CaseInsensitive);
}

} // namespace presentation
