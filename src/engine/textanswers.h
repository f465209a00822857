#pragma once

#include "engine/question.h"
#include "engine/telling.h"

namespace engine {

/// Words looked for in the text of one picture.
struct WordsFound {
    const Reading *reading = nullptr;
    QList<Hit> hits = {};
};

/// Pictures whose text has the subject, by its name or by the part of it that may be written ("the exit
/// sign": exit).
[[nodiscard]] QList<WordsFound> findWords(const Telling &telling, const Subject &subject);

/// Where the words stand, and what stands beside them.
void sayWhere(Telling &telling, const QList<WordsFound> &found, const Subject &subject);

/// Prices, totals, dates and all that goes by a name. False, and nothing said, when there is no such value.
bool sayPrices(Telling &telling, const Subject &subject);
bool sayNamedValues(Telling &telling, const Subject &subject);

} // namespace engine
