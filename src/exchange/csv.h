#pragma once

#include "exchange/dataset.h"

namespace exchange {

/// One line a region (RFC 4180, UTF-8): picture, its size, label, kind, bounds and corners in pixels, the
/// words it grounds with their place in the answer in code points, confidence, source and flags. A cell that
/// a spreadsheet would take for a formula begins with an apostrophe.
[[nodiscard]] QByteArray toCsv(const Dataset &dataset);

} // namespace exchange
