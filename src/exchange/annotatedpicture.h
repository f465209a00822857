#pragma once

#include "model/region.h"

#include <QImage>

namespace exchange {

/// Draws the regions and their labels over a copy of the upright picture, in the Okabe-Ito palette, line
/// width and text size following the picture's size. Needs QGuiApplication (any platform).
[[nodiscard]] QImage annotate(const QImage &picture, const QList<model::Region> &regions);

} // namespace exchange
