#pragma once

#include <QRect>

#include <opencv2/core.hpp>

#include <vector>

namespace engine {

/// A connected patch that has the size and shape of a letter, in pixels of the picture it was found in. It
/// may well be something else: only reading tells.
struct Letter {
    enum class Ink { Dark, Light };

    QRect box = {};
    Ink ink = Ink::Dark;

    bool operator==(const Letter &) const = default;
};

/// Letters beside each other that seem to form a line of text.
struct LetterLine {
    QRect box = {};
    Letter::Ink ink = Letter::Ink::Dark;
    int letters = 0;
    int height = 0; ///< of a typical letter, pixels

    bool operator==(const LetterLine &) const = default;
};

/// Finds letter-like patches that are darker or lighter than what surrounds them, in an 8-bit grey picture.
[[nodiscard]] std::vector<Letter> findLetters(const cv::Mat &gray);

/// Letters of `gray` that have a likely neighbour on their left or right, joined to lines. Lone letters are
/// left out, and so are the gaps in and between letters, which look like letters of the other ink.
[[nodiscard]] std::vector<LetterLine> findLines(const cv::Mat &gray, std::vector<Letter> letters);

/// How far text is turned in the picture, in degrees clockwise in (-90, 90]: 0 when it lies level or too few
/// letters tell. Whether it stands on its head is not seen here.
[[nodiscard]] double textAngle(const std::vector<Letter> &letters);

/// Height of a typical letter, 0 when there are none.
[[nodiscard]] int typicalHeight(const std::vector<Letter> &letters);

} // namespace engine
