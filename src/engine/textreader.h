#pragma once

#include "engine/evidence.h"
#include "engine/textengine.h"
#include "engine/textpage.h"

#include <atomic>

namespace engine {

/// Reads all text of a picture: first the page as a whole, the right way up, then line by line what that left
/// over (light words on a dark bar, labels, signs). Extra reading happens only where letter-like patches were
/// not read.
class TextReader {
public:
    TextReader(TextEngine &engine, const std::atomic_bool &stop);

    /// From an 8-bit grey picture; lines in reading order, polygons in fractions of it.
    [[nodiscard]] QList<TextLine> read(const cv::Mat &gray);

private:
    struct Reading {
        TextPage page = {};
        std::vector<Letter> letters = {}; ///< in page pixels
        QList<ReadLine> lines = {}; ///< in page pixels
    };

    [[nodiscard]] Reading readPage(const cv::Mat &gray, const TextSigns &signs, double angle);
    [[nodiscard]] Reading readUpright(const cv::Mat &gray, const TextSigns &signs);
    [[nodiscard]] bool isOnItsHead(const Reading &reading);
    void readLeftOver(Reading *reading);

    TextEngine &m_engine;
    const std::atomic_bool &m_stop;
};

} // namespace engine
