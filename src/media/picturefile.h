#pragma once

#include "model/picture.h"
#include "model/result.h"

#include <QImage>
#include <QRect>
#include <QSize>
#include <QString>

namespace media {

/// What may be opened at all. Checked on the file's header, before any pixel is decoded.
struct Limits {
    qint64 bytes = 512LL * 1024 * 1024;
    qint64 pixels = 256'000'000;
};

/// What a picture file says of itself without being decoded.
struct PictureInfo {
    QString mime = {};
    QSize storedSize = {}; ///< pixels as stored
    QSize size = {}; ///< upright, after EXIF orientation
    int orientation = 1; ///< EXIF 1..8
    bool animated = false;
    bool carriesMetadata = false; ///< EXIF, XMP, IPTC or comments: position, serial numbers, thumbnails
    bool carriesPosition = false;
    qint64 byteCount = 0;

    bool operator==(const PictureInfo &) const = default;
};

/// Looks at the header only. Zero bytes, text named .png, unknown formats, bombs and truncated headers end as
/// Problems.
[[nodiscard]] model::Result<PictureInfo> inspect(const QString &path, const Limits &limits = {});
[[nodiscard]] model::Result<PictureInfo> inspect(
    const QByteArray &bytes, const Limits &limits = {}, const QString &name = {});

/// Whether bytes may be a picture, told by how they begin; `name` is what a Problem calls them.
[[nodiscard]] model::Outcome glanceAt(const QByteArray &head, const QString &name);

/// Decodes upright, sRGB, first frame, to Format_RGB32, or Format_ARGB32_Premultiplied where there is
/// transparency. `fitWithin` empty gives full size; otherwise the decoder scales down (never up) while it
/// reads. Any thread; never the window's.
[[nodiscard]] model::Result<QImage> decode(
    const QString &path, QSize fitWithin = {}, const Limits &limits = {});
[[nodiscard]] model::Result<QImage> decode(
    const QByteArray &bytes, QSize fitWithin = {}, const Limits &limits = {}, const QString &name = {});

/// Only `part` (pixels of the upright picture at full size), scaled to `size`; memory follows the part where
/// the format allows it (JPEG), else the whole is decoded for a moment. Any thread; never the window's.
[[nodiscard]] model::Result<QImage> decodePart(
    const QString &path, const QRect &part, QSize size, const Limits &limits = {});

/// MIME types that this build reads, by what Qt's plug-ins offer.
[[nodiscard]] QStringList readableMimeTypes();

} // namespace media
