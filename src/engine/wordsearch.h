#pragma once

#include "engine/reading.h"

namespace engine {

/// Finds words in a picture's text whatever their case and accents, and although a letter or two were
/// misread. Gives the hits of the best likeness that there is, in reading order, none of them overlapping
/// another.
[[nodiscard]] QList<Hit> searchWords(const Evidence &evidence, const QString &words);

} // namespace engine
