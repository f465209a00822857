#pragma once

#include "engine/composition.h"
#include "model/answer.h"

#include <QStringList>

#include <optional>

namespace engine {

struct Trimmed {
    Spoken spoken = {};
    model::FinishReason finish = model::FinishReason::Stop;
};

/// Cuts what is said before the first stop word, and at a word boundary before it costs more than
/// `maxTokens`. Grounding that points into what was cut off goes with it.
[[nodiscard]] Trimmed trim(Spoken spoken, std::optional<qint64> maxTokens, const QStringList &stops);

/// About how many tokens a text costs: one for each four bytes of UTF-8, rounded up. This service has no
/// tokenizer, so all its usage numbers are this estimate.
[[nodiscard]] qint64 textTokens(const QString &text);

} // namespace engine
