#pragma once

#include "model/videos.h"

#include <QByteArray>

#include <optional>

namespace store {

/// The video of a question as it is kept: its signed address is left out, which is as good as a key.
[[nodiscard]] QByteArray videoToStored(const std::optional<model::VideoPart> &video);
[[nodiscard]] std::optional<model::VideoPart> videoFromStored(const QByteArray &json);

} // namespace store
