#pragma once

#include "media/anatomy.h"
#include "media/picturefile.h"
#include "media/pictureformat.h"

#include <QByteArray>

namespace media {

/// A picture file in memory that passed the limits: what it is, how it is built, and its bytes. Pixels are
/// not decoded.
struct OpenPicture {
    QByteArray bytes = {};
    Format format = Format::Png;
    std::optional<Anatomy> anatomy = {}; ///< of JPEG, PNG, WebP and GIF
    PictureInfo info = {};
};

[[nodiscard]] model::Result<OpenPicture> openPicture(const QString &path, const Limits &limits);
/// `name` is what Problems call the picture; its suffix helps with formats that have no mark of their own.
[[nodiscard]] model::Result<OpenPicture> openPicture(
    const QByteArray &bytes, const QString &name, const Limits &limits);

/// Why bytes that begin like this are no picture to us.
[[nodiscard]] model::Problem unrecognised(const QByteArray &bytes, const QString &name);

} // namespace media
