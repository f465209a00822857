#pragma once

#include "model/picture.h"

#include <QSize>

namespace media {

/// What a family of models asks for pictures: `base` for each, and `tile` for each 512 px tile of it in high
/// detail.
struct TileRule {
    int base = 85;
    int tile = 170;

    bool operator==(const TileRule &) const = default;
};

/// About how many tokens a picture of this size costs. Automatic detail counts as high, or as low when
/// both sides fit one tile.
[[nodiscard]] int imageTokens(QSize size, model::Detail detail, TileRule rule = {});

} // namespace media
