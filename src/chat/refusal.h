#pragma once

#include "chat/turn.h"

#include <optional>

namespace chat {

/// Why this question cannot be asked over its connection at all; found without touching file or network.
[[nodiscard]] std::optional<model::Problem> refusal(const Question &question);

} // namespace chat
