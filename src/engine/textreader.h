#pragma once

#include "engine/evidence.h"
#include "engine/textengine.h"

#include <opencv2/core.hpp>

#include <atomic>

namespace engine {

class TextEngines;

/// Reads all text of a picture: first the page as a whole, then line by line what the page reading left over.
class TextReader {
public:
    TextReader(TextEngine &engine, const std::atomic_bool &stop);

    /// From an 8-bit grey picture; lines in reading order, polygons in fractions of it.
    [[nodiscard]] QList<TextLine> read(const cv::Mat &gray);

private:
    TextEngine &m_engine;
    const std::atomic_bool &m_stop;
};

} // namespace engine
