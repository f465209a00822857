#pragma once

#include "model/connection.h"

#include <QString>

namespace presentation {

/// Where the key of a connection came from, as far as is known.
enum class KeyFrom { Nowhere, Typed, Environment, Keychain, Memory };

/// Which credential is in use, and what it needs, in a sentence or two.
[[nodiscard]] QString credentialWords(const model::Connection &connection, KeyFrom key);

} // namespace presentation
