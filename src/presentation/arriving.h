#pragma once

#include "model/picture.h"

namespace presentation {

/// A picture that is shown straight from the person's file while the history still copies and checks it. What
/// stands for its content is the file; no store knows it, so it is never part of a question.
[[nodiscard]] model::Picture arrivingFrom(const QString &file, QSize size);
[[nodiscard]] bool isArriving(const model::Picture &picture);
/// Empty for any other picture.
[[nodiscard]] QString fileOfArriving(const model::Picture &picture);

} // namespace presentation
