#pragma once

#include "model/draft.h"
#include "model/result.h"

#include <QByteArray>
#include <QImage>

namespace presentation {

/// The picture turned, and then cut. Pure.
[[nodiscard]] QImage edited(const QImage &picture, const model::PictureEdit &edit);

/// The same for a picture file: pixels that came from a photograph stay one. Decodes: any thread, never the
/// window's.
[[nodiscard]] model::Result<QByteArray> editedFile(
    const QString &file, const QString &mime, const model::PictureEdit &edit);

/// The same cut after the picture was turned once more, clockwise.
[[nodiscard]] model::PictureEdit turnedOnce(const model::PictureEdit &edit);

} // namespace presentation
