#pragma once

#include "model/region.h"

#include <QColor>
#include <QList>
#include <QString>

namespace presentation {

/// What the colour of a region tells.
enum class ColourBy { Label, Source, Confidence };

/// Parallel to `regions`: the colour of each, the same on the picture, in the list and under its words. By
/// label, those that share one share a colour, and those without one differ from their neighbours.
[[nodiscard]] QList<QRgb> coloursOf(const QList<model::Region> &regions, ColourBy by);

/// One line of the legend: what a colour means among the regions given, and how many have it.
struct LegendEntry {
    QColor colour = {};
    QString meaning = {};
    int count = 0;

    bool operator==(const LegendEntry &) const = default;
};

/// Labels need none, since they are written beside the regions.
[[nodiscard]] QList<LegendEntry> legendOf(const QList<model::Region> &regions, ColourBy by);

/// Colour of a score in the steps of the legend; grey when there is none.
[[nodiscard]] QColor confidenceColour(std::optional<double> confidence);

} // namespace presentation
