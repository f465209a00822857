#pragma once

#include "exchange/dataset.h"

namespace exchange {

/// One HTML file that needs nothing else and loads nothing: the pictures with their regions, the question,
/// the answer and a list of regions, tied to each other by pointer and keyboard. Its content policy allows
/// only its own style and script, by their hashes, and pictures that stand inside; what models, services and
/// files wrote is text in it and nothing more. Needs QGuiApplication (any platform).
[[nodiscard]] QByteArray toHtml(const Dataset &dataset);

} // namespace exchange
