#pragma once

#include "model/draft.h"

#include <QByteArray>

namespace store {

/// The form in which a question that was not asked yet is kept. Signed addresses lose their signature, which
/// is as good as a key.
[[nodiscard]] QByteArray draftToStored(const model::QuestionDraft &draft);
/// What cannot be read is left out.
[[nodiscard]] model::QuestionDraft draftFromStored(const QByteArray &stored);

} // namespace store
