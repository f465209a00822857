#pragma once

#include "model/conversation.h"

namespace grounding {

/// The answer with what the person tied and untied by hand. Changes whose words stand elsewhere by now, or
/// whose region is gone, are passed over. Applying the same changes once more changes nothing.
[[nodiscard]] model::Answer withTies(model::Answer answer, const QList<model::TieChange> &ties);

} // namespace grounding
