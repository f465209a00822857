#pragma once

#include "model/answer.h"
#include "text/markdown.h"

namespace presentation {

/// How an answer's text is meant. Models write markdown; the built-in service quotes what it reads, and a
/// star on a menu is no emphasis.
[[nodiscard]] text::Dialect dialectOf(const model::Answer &answer);

} // namespace presentation
