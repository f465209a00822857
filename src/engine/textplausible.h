#pragma once

#include "engine/textengine.h"

namespace engine {

/// How well a page was read, 0..1: the mean confidence of its letters. 0 when nothing was read.
[[nodiscard]] double readingQuality(const QList<ReadLine> &lines);

/// Whether most of what was read is surely text: enough letters, most of them in long words read with
/// confidence.
[[nodiscard]] bool isSurelyText(const QList<ReadLine> &lines);

/// What lies under the text. On uneven ground (photos) texture is easily read as short words.
enum class TextGround { Even, Uneven };

/// Drops words and lines that are more likely texture, rules or noise than text.
void keepPlausible(QList<ReadLine> *lines, TextGround ground);

} // namespace engine
