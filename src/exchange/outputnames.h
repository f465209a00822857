#pragma once

#include "exchange/dataset.h"

namespace exchange {

// How the files of an export are called: after their pictures, safe in every file system, no two alike.

/// "menu" of "menu.png"; "picture-2" where a picture has no usable name.
[[nodiscard]] QString stemOf(const Dataset &dataset, int picture);
/// "menu.png", with the ending that fits what is written.
[[nodiscard]] QString pictureFileName(const Dataset &dataset, int picture);

/// ".png" for image/png, empty for an unknown type.
[[nodiscard]] QString endingFor(const QString &mime);

} // namespace exchange
