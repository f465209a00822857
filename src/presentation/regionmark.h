#pragma once

#include "model/correction.h"

#include <QMetaType>

namespace presentation {

/// What the person made of a region, as a row shows it.
struct RegionMark {
    model::Verdict verdict = model::Verdict::None;
    bool removed = false;
    bool renamed = false;
    bool moved = false;
    bool added = false;

    bool operator==(const RegionMark &) const = default;
};

/// "accepted, renamed", for rows and screen readers; empty when nothing was said.
[[nodiscard]] QString markInWords(const RegionMark &mark);

} // namespace presentation

Q_DECLARE_METATYPE(presentation::RegionMark)
