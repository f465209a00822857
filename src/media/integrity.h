#pragma once

#include "media/anatomy.h"
#include "media/pictureformat.h"

namespace media {

/// Walks the formats that this room takes apart itself; nothing for the others.
[[nodiscard]] std::optional<Anatomy> anatomyOf(Format format, QByteArrayView bytes);

/// Whether a file of a format that a plug-in would fill up with grey or black is there to its end. Formats
/// whose plug-ins notice a missing end themselves count as whole.
[[nodiscard]] bool isWhole(Format format, QByteArrayView bytes);

} // namespace media
