#pragma once

#include "model/answer.h"
#include "model/parameters.h"
#include "model/picture.h"
#include "model/videos.h"

#include <QList>
#include <QString>

namespace model {

enum class Role { System, User, Assistant, Tool };

/// One picture of a request: the file whose bytes go out as a data URL, or an address that goes out as it is.
struct PicturePart {
    QString filePath = {}; ///< read while the body is sent, never held whole
    qint64 byteCount = 0;
    QString mime = {};
    QUrl address = {};
    Detail detail = Detail::Auto;

    bool operator==(const PicturePart &) const = default;
};

struct ChatMessage {
    Role role = Role::User;
    QString text = {};
    QList<PicturePart> pictures = {};
    std::optional<VideoPart> video = {}; ///< in an index of the service that is asked; no pictures beside it
    QList<ToolCall> toolCalls = {}; ///< of Role::Assistant
    QString toolCallId = {}; ///< of Role::Tool: which call `text` replies to

    bool operator==(const ChatMessage &) const = default;
};

/// A question in full, frozen before it is sent.
struct ChatRequest {
    QList<ChatMessage> messages = {};
    bool stream = true;
    Parameters parameters = {}; ///< but the system text, which is among the messages
    bool ocr = false; ///< Vision enhancement
    bool grounding = false; ///< Vision enhancement

    bool operator==(const ChatRequest &) const = default;
};

} // namespace model
