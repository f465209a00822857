#pragma once

#include "engine/textletters.h"

#include <QImage>
#include <QTransform>

namespace engine {

/// A grey view of a picture made ready for reading: text lies level, is large enough, and dark on an even
/// light ground. `toPicture` leads from its pixels to the pixels of the upright picture.
struct TextPage {
    cv::Mat gray = {};
    QTransform toPicture = {};

    [[nodiscard]] QImage image() const; ///< shares the pixels; valid as long as the page
};

/// The picture in grey, see-through parts on the ground that its drawing contrasts with.
[[nodiscard]] cv::Mat grayOf(const QImage &picture);

/// Where text may be in a picture, and how it lies. Found in a smaller copy when the picture is very large.
struct TextSigns {
    std::vector<Letter> letters = {}; ///< in picture pixels
    double angle = 0; ///< degrees clockwise
    int letterHeight = 0; ///< picture pixels
};
[[nodiscard]] TextSigns findTextSigns(const cv::Mat &gray);

/// The whole picture turned by -`angle` degrees and scaled so that letters have a good size for reading.
[[nodiscard]] TextPage makePage(const cv::Mat &gray, const TextSigns &signs, double angle);

/// The ink of most text in a picture whose text lies level.
[[nodiscard]] Letter::Ink usualInk(const cv::Mat &gray, const std::vector<Letter> &letters);

/// The page with uneven light evened out and with `ink` turned dark.
[[nodiscard]] TextPage evenedOut(const TextPage &page, Letter::Ink ink);

/// Whether the ground around the line is even, as on paper, signs and screens, and unlike the textures of a
/// photo.
[[nodiscard]] bool hasEvenGround(const TextPage &page, const LetterLine &line);

/// One line cut out of a page, with dark ink and a margin. `toPicture` leads to the same picture as the
/// page's.
[[nodiscard]] TextPage cutLine(const TextPage &page, const LetterLine &line);

} // namespace engine
