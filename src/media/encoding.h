#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

namespace media {

/// Whether the pixels come from a lossy file: a photograph, where JPEG takes nothing that is not already
/// gone.
enum class Origin { Lossy, Lossless };

struct Encoded {
    QByteArray bytes = {};
    QString mime = {};
    QSize size = {};
};

/// Writes the pixels within `mostBytes` and in one of `mimeTypes`. The rule: what has transparency or comes
/// from a lossless file becomes PNG, the rest JPEG; an opaque PNG that is too large becomes JPEG; what is
/// still too large is shrunk, smooth and in ratio, until it fits. Nothing but pixels is written.
[[nodiscard]] model::Result<Encoded> encode(
    const QImage &image, Origin origin, const QStringList &mimeTypes, qint64 mostBytes);

} // namespace media
