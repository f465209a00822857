#pragma once

#include "store/picturereading.h"

namespace chat {

/// The store's view of pictures, so that what is kept agrees with what `media` will decode. Any thread.
[[nodiscard]] store::PictureReading pictureReading();

} // namespace chat
