#pragma once

#include "model/sentrecord.h"

namespace store {

/// A record without request and raw answer, which are kept as they are.
[[nodiscard]] QByteArray sentRecordToStored(const model::SentRecord &record);
[[nodiscard]] model::SentRecord sentRecordFromStored(const QByteArray &stored);

} // namespace store
