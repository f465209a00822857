#pragma once

#include "engine/evidence.h"
#include "engine/textengine.h"

#include <QTransform>

namespace engine {

/// Lines in the order a person reads them. Short lines at one height whose neighbours above and below stand
/// in the same way are the cells of a table, whose rows are read across; columns of running text are read
/// down, one after the other. Lines lie level.
[[nodiscard]] QList<ReadLine> inReadingOrder(const QList<ReadLine> &lines);

/// The lines as evidence: `toFractions` leads from their pixels to fractions of the picture.
[[nodiscard]] QList<TextLine> toldLines(const QList<ReadLine> &lines, const QTransform &toFractions);

} // namespace engine
