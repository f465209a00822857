#pragma once

#include "model/chatrequest.h"
#include "model/connection.h"
#include "model/result.h"
#include "wire/httprequest.h"

namespace wire {

/// Spells a chat completion for a connection: address, headers, body (Azure 2024-02-15-preview form, with the
/// Vision-enhancement fields when asked for). Pure; pictures are named, not read. What cannot be sent as it
/// is (no question, too many pictures, an address that is none, plain http beyond this computer) is a
/// Problem.
[[nodiscard]] model::Result<HttpRequest> spellChat(
    const model::ChatRequest &request, const model::Connection &connection, const model::Secrets &secrets);

} // namespace wire
