#include "model/regionlook.h"

#include <array>
#include <cmath>

namespace model {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance as the web's contrast rules define it.
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor regionColour(int index)
{
    static constexpr std::array<QRgb, 7> okabeIto = {
        0xffe69f00, 0xff56b4e9, 0xff009e73, 0xfff0e442, 0xff0072b2, 0xffd55e00, 0xffcc79a7};
    const auto count = static_cast<int>(okabeIto.size());
    return QColor::fromRgb(okabeIto.at(static_cast<std::size_t>(((index % count) + count) % count)));
}

QColor textColourOn(const QColor &background)
{
    // Equal contrast against black and white lies at a luminance of 0.179.
    return luminance(background) > 0.179 ? QColor(0x14, 0x16, 0x1a) : QColor(Qt::white);
}

QColor haloColour(const QColor &colour)
{
    return luminance(colour) > 0.3 ? QColor(0, 0, 0, 120) : QColor(255, 255, 255, 120);
}

} // namespace model
