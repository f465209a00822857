#pragma once

#include "media/openpicture.h"

namespace media {

/// Decodes upright, sRGB, first frame, within `fitWithin` where that is not empty.
[[nodiscard]] model::Result<QImage> decodeOpened(
    const OpenPicture &picture, const QString &name, QSize fitWithin);

/// The stored size to decode to, so that the upright picture fits; empty when the full size does.
[[nodiscard]] QSize scaledSize(const PictureInfo &info, QSize fitWithin);

/// The same by a reader that stands at the picture's beginning and does not turn pictures itself, scaled to a
/// stored size where that is not empty.
[[nodiscard]] model::Result<QImage> decodeWith(
    QImageReader &reader, const PictureInfo &info, const QString &name, QSize scaled);

/// The same for a part of the upright picture, scaled to `size`.
[[nodiscard]] model::Result<QImage> decodeOpenedPart(
    const OpenPicture &picture, const QString &name, const QRect &part, QSize size);

/// What a decoder gave, upright, in sRGB and within `fitWithin`.
[[nodiscard]] QImage readyToShow(QImage image, const PictureInfo &info, QSize fitWithin);

/// Qt refuses images above 128 MiB by default. The pixel limit has been checked by then, so that it alone
/// decides.
void letQtAllocate(const Limits &limits);

} // namespace media
