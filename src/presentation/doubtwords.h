#pragma once

#include "grounding/regionfacts.h"

#include <QString>
#include <QStringList>

namespace presentation {

/// What deserves a look, in a word or two each.
[[nodiscard]] QStringList doubtNames(grounding::Doubts doubts);

/// One line for each, that explains it.
[[nodiscard]] QString doubtsInWords(grounding::Doubts doubts);

} // namespace presentation
