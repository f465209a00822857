#pragma once

#include "exchange/dataset.h"

namespace exchange {

/// The text that was read from the pictures as hOCR: a page a picture, a line a text region, in the order of
/// the regions. Other regions are left out. Empty where no region is text.
[[nodiscard]] QByteArray toHocr(const Dataset &dataset);

/// Whether hOCR has room for this region: it is text that was read.
[[nodiscard]] bool isText(const model::Region &region);

} // namespace exchange
