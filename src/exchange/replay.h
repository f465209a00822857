#pragma once

#include "exchange/dataset.h"
#include "exchange/disclosure.h"
#include "model/conversation.h"
#include "model/result.h"

#include <QHash>

namespace exchange {

/// One question and its answer, and how they went over the wire as far as that is known.
struct ReplayTurn {
    model::Message question = {};
    model::Message answer = {};
    QString systemMessage = {};
    QString host = {}; ///< of the service that answered
    QString deployment = {};
    QByteArray request = {}; ///< JSON as `ask --dry-run` shows it, keys hidden, pictures named in their place
    QByteArray rawAnswer = {}; ///< the bytes that the service sent: JSON, or server-sent events

    bool operator==(const ReplayTurn &) const = default;
};

/// A conversation that can be looked at without network and key: what a `.groundglass` file holds. Pictures
/// are kept once, by the content hash under which the questions name them.
struct Replay {
    QString title = {};
    QDateTime saved = {}; ///< UTC
    QString program = {}; ///< who wrote the file
    QList<ReplayTurn> turns = {};
    QHash<QString, QByteArray> pictures = {};

    bool operator==(const Replay &) const = default;
};

/// Puts a picture's bytes in and gives it the hash under which they are found.
void keepPicture(Replay &replay, model::Picture &picture, const QByteArray &bytes);

/// Only what may be told. Unless `metadata` is told, pictures lose theirs (and are turned upright); one that
/// cannot be read is left out. Decodes pictures: any thread, never the window's.
[[nodiscard]] Replay disclosed(const Replay &replay, const Disclosure &disclosure);

/// What one turn grounds, for writers. Its pictures are those of its question, or of the nearest earlier one
/// that has some.
[[nodiscard]] Dataset datasetOf(const Replay &replay, qsizetype turn);

/// The last turn with regions, else the last: what is exported when nothing else is said.
[[nodiscard]] qsizetype tellingTurn(const Replay &replay);

} // namespace exchange
