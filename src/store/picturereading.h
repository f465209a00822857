#pragma once

#include "model/picture.h"
#include "model/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace store {

/// How a History learns what a picture is: it keeps pictures without knowing their formats. Both functions
/// are called on the store's own thread and must not touch anything that belongs to another.
struct PictureReading {
    /// A file's bytes, read once and within limits.
    std::function<model::Result<QByteArray>(const QString &path)> readFile = {};
    /// What the bytes are: name, mime, upright size and byteCount are filled; refuses what is no picture.
    std::function<model::Result<model::Picture>(const QByteArray &bytes, const QString &name)> describe = {};
};

} // namespace store
