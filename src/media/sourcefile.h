#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace media {

/// Opens a file for reading. Folders, pipes and devices are refused without waiting for them; so is a file
/// above `mostBytes`.
[[nodiscard]] model::Result<std::unique_ptr<QFile>> openSource(const QString &path, qint64 mostBytes);

/// Reads a file whole, once, so that nothing which is checked can change afterwards. Refuses what
/// openSource() refuses.
[[nodiscard]] model::Result<QByteArray> readSource(const QString &path, qint64 mostBytes);

} // namespace media
