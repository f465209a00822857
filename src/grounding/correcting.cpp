#include "grounding/correcting.h"

#include "grounding/geometry.h"

#include <QHash>

#include <algorithm>

namespace grounding {

using model::Correction;
using model::Region;

Region corrected(const Region &region, const Correction &correction)
{
    Region now = region;
    if (correction.label)
        now.label = *correction.label;
    if (correction.polygon && *correction.polygon != region.polygon) {
        now.polygon = *correction.polygon;
        now.kind = kindOf(now.polygon);
        now.flags.clear();
    }
    return now;
}

Region addedRegion(const Correction &correction)
{
    const QPolygonF polygon = correction.polygon.value_or(QPolygonF());
    return {.label = correction.label.value_or(QString()),
        .kind = kindOf(polygon),
        .polygon = polygon,
        .picture = correction.picture,
        .source = model::RegionSource::Hand};
}

QList<Region> correctedRegions(const QList<Region> &regions, const QList<Correction> &corrections)
{
    QHash<int, Correction> byNumber;
    QList<Correction> added;
    for (const Correction &correction : corrections) {
        if (!correction.isAdded())
            byNumber.insert(correction.number, correction);
        else if (!correction.saysNothing())
            added.append(correction);
    }
    QList<Region> right;
    for (int i = 0; i < regions.size(); ++i) {
        const Correction correction = byNumber.value(i);
        if (!correction.removed && correction.verdict != model::Verdict::Rejected)
            right.append(corrected(regions[i], correction));
    }
    std::ranges::sort(added, std::ranges::greater(), &Correction::number);
    for (const Correction &correction : added) {
        if (correction.verdict != model::Verdict::Rejected)
            right.append(addedRegion(correction));
    }
    return right;
}

} // namespace grounding
