#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QSize>

#include <optional>

namespace media {

/// A range of a picture file's bytes.
struct Piece {
    qsizetype offset = 0;
    qsizetype length = 0;

    bool operator==(const Piece &) const = default;
};

/// How a picture file is put together, found by walking its segments or chunks without decoding a pixel.
/// `kept` are the pieces that show the picture (pixels, palette, colour profile, timing); what lies between
/// them tells about the camera, the place or the program, and is what stripping cuts out.
struct Anatomy {
    QSize storedSize = {};
    int orientation = 1; ///< EXIF 1..8
    bool complete = false; ///< the pixels of the first frame are there to their end
    bool animated = false;
    bool fourInks = false; ///< CMYK or YCCK
    bool lossy = false;
    bool carriesMetadata = false;
    bool carriesPosition = false;
    QList<Piece> kept = {};

    bool operator==(const Anatomy &) const = default;
};

/// Each gives nothing when the bytes do not even begin as such a file. Pure; any thread.
[[nodiscard]] std::optional<Anatomy> jpegAnatomy(QByteArrayView bytes);
[[nodiscard]] std::optional<Anatomy> pngAnatomy(QByteArrayView bytes);
[[nodiscard]] std::optional<Anatomy> webpAnatomy(QByteArrayView bytes);
[[nodiscard]] std::optional<Anatomy> gifAnatomy(QByteArrayView bytes);

/// The same picture without its metadata, nothing recoded. `anatomy` must be that of `bytes`.
[[nodiscard]] QByteArray withoutMetadata(QByteArrayView bytes, const Anatomy &anatomy);

/// Appends to `pieces`, growing the last one where the new one follows it directly.
void keep(QList<Piece> &pieces, qsizetype offset, qsizetype length);

} // namespace media
