#pragma once

#include "exchange/replay.h"

#include <functional>

namespace exchange {

/// What is in a replay, as one JSON object for scripts: {"title","saved","program","turns":[{"question",
/// "answer","request","raw_answer"}]}. The answer has the published form that `ask` prints; `request` and
/// `raw_answer` say whether they are there. `turn` below 0 gives all. `sentence` puts a problem into words.
[[nodiscard]] QByteArray replaySummary(const Replay &replay, qsizetype turn,
    const std::function<QString(const model::Problem &problem)> &sentence);

} // namespace exchange
