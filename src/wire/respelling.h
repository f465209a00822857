#pragma once

#include "model/chatrequest.h"
#include "model/connection.h"
#include "model/problem.h"

#include <optional>

namespace wire {

/// Another way to say the same, when a service refused the request for a field that it knows by another name
/// or not at all. Nothing when the refusal is about something else, or when that way was the one taken.
/// Only what changes nothing in the person's question is respelled; what they asked for and cannot have stays
/// a refusal, but for the sampling fields that some models fix, and enhancements that a version lacks.
[[nodiscard]] std::optional<model::Spelling> respelled(
    const model::ChatRequest &request, const model::Connection &connection, const model::Problem &refusal);

} // namespace wire
