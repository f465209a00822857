#pragma once

#include "benches.h"

namespace store {
class History;
}

namespace bench {

/// Milliseconds that one of many takes: 4 KiB written and on the disk, the floor of all keeping.
[[nodiscard]] double syncedWriteMs(const Setting &setting);
/// A short message kept at the end of a conversation.
[[nodiscard]] double appendMs(store::History &history, qint64 conversation);

} // namespace bench
