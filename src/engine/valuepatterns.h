#pragma once

#include "engine/reading.h"

#include <QList>

namespace engine {

/// Kinds of values that can be told by their looks.
enum class ValueKind { Any, Money, Date, Time, Phone, Email, Web, Number };

/// "price", "prices", … for sentences.
[[nodiscard]] QString valueName(ValueKind kind);
[[nodiscard]] QString valueNames(ValueKind kind);

/// All such values in a line, from left to right. For Any there are none: only its neighbours tell it.
[[nodiscard]] QList<Passage> valuesIn(const Reading &reading, int line, ValueKind kind);
/// Those that lie within one passage.
[[nodiscard]] QList<Passage> valuesIn(const Reading &reading, const Passage &passage, ValueKind kind);

} // namespace engine
