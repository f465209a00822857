#pragma once

#include "support/scriptedservice.h"

#include <QSize>

#include <functional>

namespace support {

/// How a pretended model counts places. `seen` says to which size it brings a picture before it counts
/// pixels; without it, it counts in `unit` along both sides.
struct Counting {
    double unit = 1000;
    std::function<QSize(QSize)> seen = {};
    bool yFirst = false;
};

/// What a model would answer that looks at the picture in this chat request: it finds what is red, green,
/// blue and black on white, and tells the boxes as JSON in its own way of counting. No words but the boxes.
[[nodiscard]] Reaction answerByLooking(const SeenRequest &request, const Counting &counting);

/// A whole chat completion that says `text`.
[[nodiscard]] Reaction saying(const QString &text);

} // namespace support
