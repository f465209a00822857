#pragma once

#include "model/region.h"

#include <QSet>
#include <QString>

namespace presentation {

/// Which regions are shown, on the picture and in the list alike. An empty choice means all.
struct RegionFilter {
    QSet<QString> labels = {}; ///< as labelKey() gives them
    QSet<int> sources = {}; ///< of model::RegionSource
    double leastConfidence = 0; ///< regions without a score pass only at 0
    QString text = {}; ///< found in the label or the words, whatever the case
    bool onlyFlagged = false;

    [[nodiscard]] bool isEmpty() const { return *this == RegionFilter(); }
    /// `words` are the answer's, `flagged` whether something deserves a look.
    [[nodiscard]] bool passes(const model::Region &region, const QString &words, bool flagged) const;

    bool operator==(const RegionFilter &) const = default;
};

/// The same for labels that differ only in case and spaces.
[[nodiscard]] QString labelKey(const model::Region &region);

} // namespace presentation
