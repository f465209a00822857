#pragma once

#include "model/chatrequest.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace wire {

/// One picture of a question as it came: the decoded bytes of a data URL, or an address that nobody has
/// fetched yet. `field` names the place in the request, for sentences about it
/// ("messages[0].content[1].image_url.url").
struct IncomingPicture {
    QByteArray bytes = {};
    QUrl address = {};
    model::Detail detail = model::Detail::Auto;
    QString field = {};

    bool operator==(const IncomingPicture &) const = default;
};

struct IncomingMessage {
    model::Role role = model::Role::User; ///< tool and function messages count as the assistant's
    QString text = {}; ///< text parts joined by line breaks
    QList<IncomingPicture> pictures = {};
    QString documentId = {}; ///< of an indexed video

    bool operator==(const IncomingMessage &) const = default;
};

/// A chat completion request as the service end reads it, in every spelling that clients use.
struct IncomingChat {
    QList<IncomingMessage> messages = {};
    bool stream = false;
    bool usageInStream = false; ///< stream_options.include_usage
    std::optional<qint64> maxTokens = {};
    int choices = 1; ///< n
    QStringList stops = {};
    bool ocr = false; ///< Vision enhancement
    bool grounding = false; ///< Vision enhancement
    bool video = false; ///< Vision enhancement
    QString indexName = {}; ///< of the data source that holds the video
    QString modelName = {};

    bool operator==(const IncomingChat &) const = default;
};

/// Reads a request body. What is wrong ends as RequestRefused with status 400: `subject` names the field,
/// `detail` says in a sentence what is wrong with it, `code` is the service's error code. Unknown fields are
/// ignored.
[[nodiscard]] model::Result<IncomingChat> readChat(const QByteArray &body);

} // namespace wire
