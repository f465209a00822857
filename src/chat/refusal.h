#pragma once

#include "chat/turn.h"

#include <optional>

namespace chat {

/// Why nothing can be asked over this connection as it is described.
[[nodiscard]] std::optional<model::Problem> refusedConnection(const model::Connection &connection);

/// Why this question cannot be asked over its connection at all; found without touching file or network.
[[nodiscard]] std::optional<model::Problem> refusal(const Question &question);

} // namespace chat
