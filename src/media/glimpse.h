#pragma once

#include "media/picturefile.h"

namespace media {

/// A first look at a picture file: small, upright, in sRGB, and how many pixels the whole has.
struct Glimpse {
    QImage image = {};
    QSize size = {};
};

/// How exactly a glimpse has the wished size.
enum class Scaling {
    Exact,
    AsTheFormatCan ///< a JPEG in the next larger eighth, quarter or half, so that nothing was interpolated
};

/// Of a JPEG, reads no more than its decoder asks for and holds nothing of it: for a file that is about to be
/// read whole and checked elsewhere. One that was cut short may still be seen here. Any thread; never the
/// window's.
[[nodiscard]] model::Result<Glimpse> glimpse(
    const QString &path, QSize fitWithin, const Limits &limits = {}, Scaling scaling = Scaling::Exact);

} // namespace media
