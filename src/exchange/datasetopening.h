#pragma once

#include "exchange/dataset.h"
#include "model/result.h"

namespace exchange {

/// Opens ground truth or old predictions, whatever tool wrote them: a COCO, labelme, Pascal VOC or YOLO file,
/// or a folder of labelme or VOC files, or one laid out for YOLO. Regions come in fractions of their
/// pictures; sizes that a file does not tell are read from the pictures beside it. Pictures are named, their
/// bytes are not kept. Reads files: any thread, never the window's. `groundTruth` names the COCO file that
/// COCO results belong to.
[[nodiscard]] model::Result<Dataset> openDataset(const QString &path, const QString &groundTruth = {});

/// Adds the pictures and regions of `more` behind those of `dataset`.
void append(Dataset &dataset, const Dataset &more);

} // namespace exchange
