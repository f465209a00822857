#pragma once

#include "chat/turn.h"
#include "wire/httprequest.h"

namespace cli {

/// The request that asks this question, with its pictures made ready in `folder`. For the built-in service
/// with port 0 and a stand-in for its key, which are chosen when it starts.
[[nodiscard]] model::Result<wire::HttpRequest> spelledRequest(
    const chat::Question &question, const QString &folder);

} // namespace cli
