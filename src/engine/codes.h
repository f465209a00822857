#pragma once

#include "engine/evidence.h"

#include <opencv2/core.hpp>

#include <atomic>

namespace engine {

/// QR codes, barcodes and the other formats that ZXing reads: dark on light or light on dark, in any
/// direction, several in one picture (Aztec codes only about the middle of it). Line codes get the height of
/// their bars. Confidence says how well the format guards itself against misreading: 0.99 with error
/// correction, 0.9 with a check digit, 0.7 without.
[[nodiscard]] QList<Detection> findCodes(const cv::Mat &gray, const std::atomic_bool &stop);

} // namespace engine
