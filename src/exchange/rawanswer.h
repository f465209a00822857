#pragma once

#include "exchange/replay.h"
#include "model/result.h"

namespace exchange {

/// A service's answer as somebody saved it: a chat completion as one JSON object, or the events of a streamed
/// one. It becomes a replay of one turn about these pictures. Reads the pictures: any thread, never the
/// window's.
[[nodiscard]] model::Result<Replay> replayOfRawAnswer(
    const QByteArray &answer, const QStringList &pictureFiles);

} // namespace exchange
