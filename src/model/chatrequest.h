#pragma once

#include "model/picture.h"

#include <QList>
#include <QString>

#include <optional>

namespace model {

enum class Role { System, User, Assistant };

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

    bool operator==(const ChatMessage &) const = default;
};

/// A question in full, frozen before it is sent.
struct ChatRequest {
    QList<ChatMessage> messages = {};
    bool stream = true;
    int maxTokens = 1000; ///< always sent: some models default to 16
    std::optional<double> temperature = {};
    std::optional<double> topP = {};
    bool ocr = false; ///< Vision enhancement
    bool grounding = false; ///< Vision enhancement

    bool operator==(const ChatRequest &) const = default;
};

} // namespace model
