#pragma once

#include "engine/evidence.h"

#include <opencv2/core.hpp>

#include <atomic>

namespace engine {

/// Finds upright people seen from head to foot, by the shape of their outline (HOG). Weak hits are usually
/// wrong, so only clear ones are kept, and less clear ones when one of `faces` sits where the head should be.
/// Confidence is the detector's weight brought to 0..1; it is not a measured rate.
[[nodiscard]] QList<Detection> findPeople(
    const cv::Mat &gray, const QList<Detection> &faces, const std::atomic_bool &stop);

} // namespace engine
