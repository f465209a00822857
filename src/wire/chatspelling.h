#pragma once

#include "model/chatrequest.h"
#include "model/connection.h"
#include "model/result.h"
#include "wire/httprequest.h"

namespace wire {

/// The header with the key, as this kind of connection wants it; none without a key. A key that no header can
/// carry is a Problem.
[[nodiscard]] model::Result<QList<Header>> keyHeaders(
    const model::Secrets &secrets, const model::Connection &connection);

/// Spells a chat completion for a connection of any kind: address, headers, body, each as its Spelling says
/// (Vision-enhancement fields in the Azure 2024-02-15-preview form). Pure; pictures are named, not read. What
/// cannot be sent as it is (no question, too many pictures, an address that is none, plain http beyond this
/// computer) is a Problem.
[[nodiscard]] model::Result<HttpRequest> spellChat(
    const model::ChatRequest &request, const model::Connection &connection, const model::Secrets &secrets);

} // namespace wire
