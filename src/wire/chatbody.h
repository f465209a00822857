#pragma once

#include "model/chatrequest.h"
#include "model/connection.h"
#include "wire/httprequest.h"

namespace wire {

/// True when the Vision enhancements that the request asks for go out: this service has not refused them.
[[nodiscard]] bool sendsEnhancements(const model::ChatRequest &request, const model::Connection &connection);

/// True when the request asks for Vision enhancements and the connection names the resource that makes them.
[[nodiscard]] bool needsDataSources(const model::ChatRequest &request, const model::Connection &connection);

/// The video that the request is about, if any: at most one, on the last message that has one.
[[nodiscard]] const model::VideoPart *videoOf(const model::ChatRequest &request);

/// The JSON body of a chat completion. The request has been checked before.
[[nodiscard]] Body spellChatBody(
    const model::ChatRequest &request, const model::Connection &connection, const QByteArray &visionKey);

} // namespace wire
