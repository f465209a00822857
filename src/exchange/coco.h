#pragma once

#include "exchange/dataset.h"
#include "model/result.h"

namespace exchange {

/// COCO object detection as one JSON object: boxes and polygons as annotations with `bbox` and
/// `segmentation`, points as keypoints, one category for each label. What COCO has no field for (grounded
/// words, confidence as `score`, source) stands in fields of its own that other programs ignore.
[[nodiscard]] QByteArray toCoco(const Dataset &dataset);

/// Reads such an object, or a list of COCO results. Results name pictures and categories by number only:
/// `groundTruth`, the COCO object that they belong to, gives their names and sizes. Polygons of several parts
/// become one region a part; run-length masks become their bounding box.
[[nodiscard]] model::Result<Dataset> fromCoco(const QByteArray &json, const QByteArray &groundTruth = {});

} // namespace exchange
