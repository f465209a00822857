#pragma once

#include "grounding/calibrating.h"

#include <QImage>
#include <QList>

namespace presentation {

/// A card that measures how a model counts places: coloured shapes at known places on white.
struct MeasuringCard {
    QString name = {}; ///< for the person: "Square card"
    QSize size = {};
    QList<grounding::CardShape> shapes = {};
};

/// Square, wide, and one above the number of pixels that models usually take as it is.
[[nodiscard]] QList<MeasuringCard> measuringCards();

[[nodiscard]] QImage drawn(const MeasuringCard &card);

/// What is asked about a card, without the words that ask for places.
[[nodiscard]] QString cardQuestion(const MeasuringCard &card);

} // namespace presentation
