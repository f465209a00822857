#pragma once

#include "model/answer.h"

#include <QByteArray>
#include <QList>

/// Answers as services send them, written by us after the shapes that were seen, and what is to be read from
/// them.
namespace samples {

struct Sample {
    const char *name = "";
    QByteArray bytes = {};
    model::Answer expected = {}; ///< problems are compared by kind, code and wait only
};

/// Streamed answers, and what comes in their place.
[[nodiscard]] QList<Sample> streams();
/// Whole answers.
[[nodiscard]] QList<Sample> wholes();

} // namespace samples
