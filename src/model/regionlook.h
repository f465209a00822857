#pragma once

#include <QColor>

namespace model {

/// How a region looks, wherever it is drawn: the same colour on the picture, in the list and under its words.

/// Okabe-Ito, safe for colour-blind eyes; neighbours differ, the seven repeat.
[[nodiscard]] QColor regionColour(int index);

/// Black or white, whichever reads better on `background`.
[[nodiscard]] QColor textColourOn(const QColor &background);

/// Drawn a little wider under a line of `colour`, so that the line reads on dark and on light pictures alike.
[[nodiscard]] QColor haloColour(const QColor &colour);

/// Share of the colour inside a region, at rest and when it is hovered or selected.
inline constexpr double restingFill = 0.16;
inline constexpr double litFill = 0.34;

} // namespace model
