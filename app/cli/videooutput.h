#pragma once

#include "model/videos.h"

#include <QByteArray>

namespace cli {

/// What `groundglass-cli video` prints, as lines of words or as JSON; each ends with a line break.
[[nodiscard]] QByteArray indexLines(const QList<model::VideoIndex> &indexes, bool asJson);
[[nodiscard]] QByteArray videoLines(const QList<model::IndexedVideo> &videos, bool asJson);
[[nodiscard]] QByteArray momentLines(const QList<model::Moment> &moments, bool asJson);

/// "ready", "42 %", "failed: …".
[[nodiscard]] QString stateWords(const model::IndexedVideo &video);

} // namespace cli
