#pragma once

#include "engine/textengine.h"
#include "engine/textletters.h"

#include <vector>

namespace engine {

/// Draws the box of each word close around its letters: Tesseract's boxes often cut the feet of letters or
/// reach beyond them by a few pixels. `letters` are those of `gray`; they and the (level) words are in the
/// same pixels. An edge moves only a little, so that a patch that is no letter of the word cannot pull it
/// away; a top that was raised to capital height stays.
void fitToInk(const cv::Mat &gray, const std::vector<Letter> &letters, QList<ReadLine> *lines);

} // namespace engine
