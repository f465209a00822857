#include "media/tokens.h"

#include <algorithm>
#include <cmath>

namespace media {

namespace {

constexpr double tileSide = 512;
constexpr double longestSide = 2048;
constexpr double shortestSide = 768;

int tilesIn(QSize size)
{
    const double longest = std::max(size.width(), size.height());
    const double fit = std::min(1.0, longestSide / longest);
    const double shortest = std::min(size.width(), size.height()) * fit;
    const double scale = fit * std::min(1.0, shortestSide / shortest);
    // Sides are whole pixels; without rounding first, 768.0000001 would cost a tile.
    const auto tiles = [scale](int side) {
        return int(std::ceil(std::max(1.0, std::round(side * scale)) / tileSide));
    };
    return tiles(size.width()) * tiles(size.height());
}

} // namespace

int imageTokens(QSize size, model::Detail detail, TileRule rule)
{
    const bool oneTile = size.width() <= tileSide && size.height() <= tileSide;
    const bool low = detail == model::Detail::Low || (detail == model::Detail::Auto && oneTile);
    return low || size.isEmpty() ? rule.base : rule.base + rule.tile * tilesIn(size);
}

} // namespace media
