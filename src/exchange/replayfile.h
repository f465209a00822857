#pragma once

#include "exchange/replay.h"
#include "model/result.h"

namespace exchange {

/// A `.groundglass` file: a zip of `replay.json`, the pictures, and the requests and raw answers as they
/// were. docs/replay-format.md describes it.
[[nodiscard]] model::Result<QByteArray> toReplayFile(const Replay &replay);

/// Checks everything before it believes it: sizes before unpacking, the pictures against their hashes, every
/// number.
[[nodiscard]] model::Result<Replay> fromReplayFile(const QByteArray &file);

/// The bytes of a file that may be one of these, within limits; a problem with its name.
[[nodiscard]] model::Result<QByteArray> readCarried(const QString &path);
[[nodiscard]] model::Problem naming(const QString &path, model::Problem problem);

/// Opens a replay file, a conversation as JSON, or a service's answer as it was saved (one JSON object, or a
/// stream of events), which becomes a replay of one turn about `pictureFiles`. Reads files: any thread, never
/// the window's.
[[nodiscard]] model::Result<Replay> openReplay(const QString &path, const QStringList &pictureFiles = {});

inline constexpr auto replayEnding = ".groundglass";

/// Whether openReplay() is what to try with a file of this name.
[[nodiscard]] bool looksLikeReplay(const QString &path);

} // namespace exchange
