#pragma once

#include "model/region.h"

#include <QFlags>
#include <QList>
#include <QStringView>

namespace grounding {

/// Why a region deserves a second look.
enum class Doubt {
    OutOfPicture = 1, ///< reaches beyond the picture, or was cut at its edge
    Degenerate = 2, ///< encloses nothing, or is no number at all
    Duplicate = 4, ///< covers nearly the same place as another (IoU above 0.9)
    WordsDiffer = 8, ///< the words that it is tied to are not those that were meant, or are not in the answer
    SeveralObjects = 16, ///< one outline stands for several things
    OtherFrame = 32 ///< the numbers look like those of another coordinate frame
};
Q_DECLARE_FLAGS(Doubts, Doubt)
Q_DECLARE_OPERATORS_FOR_FLAGS(Doubts)

/// What can be said of a region beside the others of its answer. Areas are fractions of the picture.
struct RegionFacts {
    double area = 0;
    double overlap = 0; ///< the highest IoU with another region on the same picture
    int overlapsWith = -1; ///< that region's index; the first of equals
    Doubts doubts = {};

    bool operator==(const RegionFacts &) const = default;
};

inline constexpr double duplicateFrom = 0.9; ///< IoU

/// Parallel to `regions`; `answerText` is what their spans count in. Cost grows with the regions near each
/// other, not with their square: where very many lie on one place, each is compared with a few hundred only.
/// Pure; any thread.
[[nodiscard]] QList<RegionFacts> regionFacts(
    const QList<model::Region> &regions, QStringView answerText = {});

} // namespace grounding
