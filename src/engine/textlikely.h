#pragma once

#include <QImage>
#include <QList>
#include <QRectF>

namespace engine {

/// Where a picture may hold text, by patches that line up as letters do: some milliseconds, where reading
/// takes hundreds. Rather too many than too few. Fractions 0..1.
[[nodiscard]] QList<QRectF> textLikePlaces(const QImage &upright);

} // namespace engine
