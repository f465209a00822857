#pragma once

#include "engine/composition.h"
#include "engine/evidence.h"

#include <QList>
#include <QString>

namespace engine {

/// A picture that the question is about, and what was seen in it.
struct Seen {
    int picture = 0; ///< index among all pictures of the request
    Evidence evidence = {};
};

/// Answers a question from what was seen, in plain English sentences; nothing is said that no evidence bears.
/// Pure; any thread. `pictures` are those in view, in order; empty when the conversation has none.
[[nodiscard]] Spoken answer(const QString &question, const QList<Seen> &pictures);

} // namespace engine
