#include "ui/controls/tints.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor mixed(const QColor &under, const QColor &over, double part)
{
    const auto channel = [part](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
    return {channel(under.red(), over.red()), channel(under.green(), over.green()),
        channel(under.blue(), over.blue())};
}

double contrast(const QColor &a, const QColor &b)
{
    const double brighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (brighter + 0.05) / (darker + 0.05);
}

Tints tintsOf(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor accent = palette.color(QPalette::Highlight);
    const bool dark = luminance(base) < luminance(text);
    const bool highContrast = contrast(base, text) > 20.0;

    Tints tints;
    tints.dark = dark;
    tints.pane = base;
    tints.side = mixed(base, text, dark ? 0.0 : 0.012);
    tints.canvas = dark ? mixed(base, Qt::black, 0.45) : mixed(base, text, 0.085);
    tints.hairline = mixed(base, text, highContrast ? 0.7 : 0.13);
    tints.text = text;
    tints.dim = mixed(text, base, highContrast ? 0.0 : 0.35);
    tints.accent = accent;
    tints.onAccent = palette.color(QPalette::HighlightedText);
    tints.accentSoft = mixed(base, accent, dark ? 0.22 : 0.12);
    tints.hover = mixed(base, text, dark ? 0.08 : 0.05);
    tints.warning = dark ? QColor(0xf0, 0xa0, 0x60) : QColor(0xa8, 0x4a, 0x00);
    tints.warningSoft =
        mixed(base, dark ? QColor(0xd5, 0x5e, 0x00) : QColor(0xe6, 0x9f, 0x00), dark ? 0.16 : 0.12);
    tints.good = QColor(0x1d, 0x9e, 0x5f);
    return tints;
}

} // namespace ui
