#pragma once

#include "model/picture.h"
#include "model/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>
#include <memory>

namespace store {

/// How a History learns what a picture is: it keeps pictures without knowing their formats. They are called
/// on the store's own thread and must not touch anything that belongs to another.
struct PictureReading {
    /// A file within limits, open at its beginning.
    std::function<model::Result<std::unique_ptr<QFile>>(const QString &path)> openFile = {};
    /// Why bytes that begin like this are no picture, as far as the beginning tells.
    std::function<model::Outcome(const QByteArray &head, const QString &name)> glance = {};
    /// What the bytes are: name, mime, upright size and byteCount are filled; refuses what is no picture.
    std::function<model::Result<model::Picture>(const QByteArray &bytes, const QString &name)> describe = {};
};

} // namespace store
