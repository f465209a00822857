#pragma once

#include "engine/textengine.h"

namespace engine {

/// How well a page was read, 0..1: the mean confidence of its letters. 0 when nothing was read.
[[nodiscard]] double readingQuality(const QList<ReadLine> &lines);

/// Drops words and lines that are more likely texture, rules or noise than text.
void keepPlausible(QList<ReadLine> *lines);

} // namespace engine
