#pragma once

#include "model/filter.h"

#include <QString>
#include <QStringList>

namespace presentation {

/// What a content filter found, each in a line: "Picture 2 of the question: violence, high (stopped)". Only
/// what is worth saying: nothing for a verdict of "safe".
[[nodiscard]] QStringList filterWords(const QList<model::FilterReport> &reports);

/// "violence", "hate", "attempt to get around the rules": the category in words.
[[nodiscard]] QString filterCategory(const QString &category);

} // namespace presentation
