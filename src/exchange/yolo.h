#pragma once

#include "exchange/dataset.h"
#include "exchange/outputfile.h"
#include "model/result.h"

#include <QStringList>

namespace exchange {

/// A YOLO data set: `classes.txt`, `data.yaml`, `labels/NAME.txt` and, where their bytes are known,
/// `images/NAME.png`. A box is a line "class x y width height" (its centre), a polygon "class x1 y1 x2 y2 …",
/// a point a box without size, all in fractions of the picture. Confidences are left out: a line with one
/// more number is no label for programs that train.
[[nodiscard]] QList<OutputFile> toYolo(const Dataset &dataset);

/// Reads the labels of one picture, or predictions, whose lines end with a confidence. Classes without a
/// name are called by their number.
[[nodiscard]] model::Result<Dataset> fromYolo(
    const QByteArray &labels, const QStringList &classes, const DatasetPicture &picture);

/// The names in `classes.txt`, or under `names:` of `data.yaml`, as a list or by number.
[[nodiscard]] QStringList yoloClasses(const QByteArray &classesText);
[[nodiscard]] QStringList yoloClassesInYaml(const QByteArray &yaml);

} // namespace exchange
