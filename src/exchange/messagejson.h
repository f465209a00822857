#pragma once

#include "model/conversation.h"

#include <QJsonObject>

namespace exchange {

// Messages and their pictures as our own files spell them. Spans count code points there. What cannot be read
// is left out; bytes of pictures are the file's own matter.

[[nodiscard]] QJsonValue timeToJson(const QDateTime &when); ///< null when unknown
[[nodiscard]] QDateTime timeFromJson(const QJsonValue &json);

/// Puts a member in unless there is nothing to say.
void putWords(QJsonObject &json, const QString &key, const QString &words);

/// Everything but its content.
[[nodiscard]] QJsonObject pictureToJson(const model::Picture &picture);
[[nodiscard]] model::Picture pictureFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject sentPictureToJson(const model::SentPicture &sent);
[[nodiscard]] model::SentPicture sentPictureFromJson(const QJsonValue &json);

/// Words, time, addition and replies to calls, without the pictures.
[[nodiscard]] QJsonObject questionMessageToJson(const model::Message &question);
[[nodiscard]] model::Message questionMessageFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject answerMessageToJson(const model::Message &answer);
/// One that was still growing when it was written is an interrupted one.
[[nodiscard]] model::Message answerMessageFromJson(const QJsonObject &json);

} // namespace exchange
