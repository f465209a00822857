#pragma once

#include <QPolygonF>
#include <QString>

namespace grounding {

/// The outline of the largest patch of a grey map of probabilities, given as the data address of a PNG. Its
/// holes are walked the other way round, joined by seams of no width: filled by winding or by parity they
/// stay open. In fractions of the map; empty for anything that is damaged, too large, or holds nothing above
/// one half.
[[nodiscard]] QPolygonF maskOutline(const QString &dataAddress);

} // namespace grounding
