#pragma once

#include "model/answer.h"

namespace grounding {

/// Turns the grounding lines of a service into regions tied to `text`: each line is looked for in the text,
/// forward from the previous hit; offsets are code points, or UTF-16, or UTF-8 where the words only fit so;
/// polygons are clamped, read as pixels of `pictureSize` where all values exceed 2, and dropped when broken.
/// `pictureCount` > 1 and no picture named: the last picture, flagged "uncertain-picture".
[[nodiscard]] QList<model::Region> regionsFromService(const QString &text,
    const QList<model::GroundingLine> &lines, int pictureCount = 1, QSize pictureSize = {});

} // namespace grounding
