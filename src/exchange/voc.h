#pragma once

#include "exchange/dataset.h"
#include "exchange/outputfile.h"
#include "model/result.h"

namespace exchange {

/// A Pascal VOC data set: `Annotations/NAME.xml` a picture and, where its bytes are known,
/// `JPEGImages/NAME.jpg`. Boxes are in whole pixels counted from 0; polygons and points, which VOC does not
/// know, stand beside their box in elements that other programs ignore.
[[nodiscard]] QList<OutputFile> toVoc(const Dataset &dataset);

[[nodiscard]] model::Result<Dataset> fromVoc(const QByteArray &xml);

} // namespace exchange
