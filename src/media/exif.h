#pragma once

#include <QByteArrayView>

namespace media {

/// The two things that an EXIF block says and that matter here.
struct ExifFacts {
    int orientation = 1; ///< 1..8; anything else reads as 1
    bool position = false; ///< a GPS directory is there

    bool operator==(const ExifFacts &) const = default;
};

/// Reads a TIFF-structured EXIF block (without the "Exif\0\0" that JPEG puts before it). Broken blocks give
/// defaults.
[[nodiscard]] ExifFacts readExif(QByteArrayView tiff);

/// Whether an XMP packet names a position.
[[nodiscard]] bool xmpHasPosition(QByteArrayView packet);

} // namespace media
