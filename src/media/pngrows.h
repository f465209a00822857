#pragma once

#include <QByteArrayView>
#include <QImage>
#include <QRect>
#include <QSize>

#include <optional>

namespace media {

/// Reads `part` of a PNG (pixels as stored) row by row and averages it down to `size` (never larger than the
/// part): memory is that of the result and of a row, however large the picture. The image bears the file's
/// colour space. Nothing where rows do not come in order (interlaced) or the bytes are damaged before the
/// part's end. Any thread.
[[nodiscard]] std::optional<QImage> readPngRows(QByteArrayView png, const QRect &part, QSize size);

} // namespace media
