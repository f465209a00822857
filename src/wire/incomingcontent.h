#pragma once

#include "wire/incomingchat.h"

#include <QJsonValue>

namespace wire {

/// The Problem for a request whose `field` is wrong, in the service's own words.
[[nodiscard]] model::Problem refusedField(
    const QString &field, const QString &sentence, const QString &code = QStringLiteral("invalid_value"));

/// Reads `content` of one message, a string or a list of parts, into `message`.
[[nodiscard]] model::Outcome readContent(
    const QJsonValue &content, const QString &field, IncomingMessage &message);

/// Reads what stands where a picture's address is expected: a data URL or an http(s) address.
[[nodiscard]] model::Result<IncomingPicture> readPictureUrl(const QString &url, const QString &field);

} // namespace wire
