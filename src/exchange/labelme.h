#pragma once

#include "exchange/dataset.h"
#include "exchange/outputfile.h"
#include "model/result.h"

#include <functional>

namespace exchange {

/// One labelme file a picture, named after it; pictures whose bytes are known stand inside. Boxes become
/// rectangles, points points, all else polygons.
[[nodiscard]] QList<OutputFile> toLabelme(const Dataset &dataset);

/// Where a picture's size is found that a file names without telling it; an empty size when it is unknown.
using SizeOfPicture = std::function<QSize(const DatasetPicture &picture)>;

/// Reads one labelme file, of any version: circles and lines become polygons, several points in one shape
/// one region a point.
[[nodiscard]] model::Result<Dataset> fromLabelme(const QByteArray &json, const SizeOfPicture &sizeOf = {});

} // namespace exchange
