#pragma once

#include "chat/builtinservice.h"

namespace chat {

/// Reads the one line by which the service says that it is ready, and the key file that it names. Anything
/// but a loopback address and a usable key is an EngineFailed problem.
[[nodiscard]] model::Result<BuiltInService::Door> readReadyLine(const QByteArray &line);

} // namespace chat
