#pragma once

#include "exchange/replay.h"
#include "model/result.h"

#include <QHash>

namespace exchange {

/// The table of a replay, `replay.json`: everything but the pictures' bytes, the requests and the raw
/// answers, which are parts of their own. docs/replay-format.md describes it.

/// `pictureParts` name the part of each picture that has one, by content hash.
[[nodiscard]] QByteArray replayToJson(const Replay &replay, const QHash<QString, QString> &pictureParts);

/// `parts` are all parts of the file, by name.
[[nodiscard]] model::Result<Replay> replayFromJson(
    const QByteArray &json, const QHash<QString, QByteArray> &parts);

/// "turns/1/request.json", "turns/1/answer.raw".
[[nodiscard]] QString requestPart(qsizetype turn);
[[nodiscard]] QString rawAnswerPart(qsizetype turn);

inline constexpr int replayVersion = 1;

} // namespace exchange
