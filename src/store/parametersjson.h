#pragma once

#include "model/parameters.h"

#include <QByteArray>

namespace store {

/// How a conversation is asked; nothing for what is left to the service.
[[nodiscard]] QByteArray parametersToStored(const model::Parameters &parameters);
[[nodiscard]] model::Parameters parametersFromStored(const QByteArray &stored);

} // namespace store
