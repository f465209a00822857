#pragma once

#include <QLatin1StringView>

namespace model {

/// What the built-in service calls its model in every answer.
inline constexpr QLatin1StringView builtInModelName("groundglass-engine");

} // namespace model
