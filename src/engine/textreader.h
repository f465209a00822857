#pragma once

#include "engine/evidence.h"
#include "engine/textengine.h"

#include <QImage>

#include <atomic>

namespace engine {

class TextEngines;

/// Reads all text of a picture: first the page as a whole, then line by line what the page reading left over.
class TextReader {
public:
    TextReader(TextEngine &engine, const std::atomic_bool &stop);

    /// Lines in reading order, polygons in fractions of the picture.
    [[nodiscard]] QList<TextLine> read(const QImage &upright);

private:
    TextEngine &m_engine;
    const std::atomic_bool &m_stop;
};

} // namespace engine
