#pragma once

#include "model/result.h"

#include <QByteArray>
#include <QString>

namespace media {

/// Reads a file whole, once, so that nothing which is checked can change afterwards. Folders, pipes and
/// devices are refused without waiting for them; a file above `mostBytes` is refused before it is
/// read.
[[nodiscard]] model::Result<QByteArray> readSource(const QString &path, qint64 mostBytes);

} // namespace media
