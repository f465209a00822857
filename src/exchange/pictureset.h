#pragma once

#include "model/problem.h"
#include "model/region.h"
#include "model/result.h"

#include <QByteArray>
#include <QSize>

#include <optional>

namespace exchange {

/// What is wrong with a line of a JSONL set.
enum class LineFault { None, NotJson, NoImage, NoAnswer };

/// One picture of a set with what was said about it, as listed; the picture itself has not been opened.
struct SetItem {
    QString name = {}; ///< as the set calls it
    QString path = {};
    QString text = {}; ///< a model's raw answer
    QByteArray response = {}; ///< a service's whole answer as JSON, instead of `text`
    QList<model::Region> annotations = {}; ///< from the set's own file
    LineFault fault = LineFault::None;
    int line = 0; ///< in a JSONL file, from 1

    [[nodiscard]] bool isAnswered() const { return !text.isEmpty() || !response.isEmpty(); }
};

/// A set of pictures. Plain value.
struct PictureSet {
    QString path = {};
    QList<SetItem> items = {};
};

/// What became known when an item was read.
struct SetContent {
    QSize size = {}; ///< upright pixels
    QString text = {}; ///< the answer's words without markup; spans count in it
    QList<model::Region> regions = {}; ///< the answer's, else the annotations
    QList<model::Region> truth = {}; ///< annotations of a picture that was answered too
    int flagged = 0; ///< regions that deserve a look
    std::optional<model::Problem> trouble = {};
};

inline constexpr qsizetype mostSetItems = 200'000;

/// Lists a folder of pictures, a COCO file, or a JSONL file of {"image", "text" | "response"}. A line that
/// cannot be read is an item that says so. Reads no picture. Any thread, never the window's.
[[nodiscard]] model::Result<PictureSet> listSet(const QString &path);

/// Reads the picture's size, the regions in the answer, and the labelme, VOC or YOLO file beside the picture.
/// Any thread, never the window's.
[[nodiscard]] SetContent readSetItem(const SetItem &item);

} // namespace exchange
