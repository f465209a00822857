#pragma once

#include "grounding/forgivingjson.h"

namespace grounding {

// What single objects of a JSON answer say: their label, score and time, and their numbers in every shape.

/// Label, score, time, frame, picture and track; no numbers yet.
[[nodiscard]] Finding describedBy(const JsonValue &object);

/// All numbers of a list, or nothing where an item is no number.
[[nodiscard]] std::optional<QList<double>> numbersOf(const JsonValue &value);

/// `[[x,y],…]`, `[{x,y},…]` or `[x,y,x,y,…]`: at least three places, as x and y in turn.
[[nodiscard]] std::optional<QList<double>> outlineOf(const JsonValue &value);

/// Edges under their own names: left, top, right, bottom.
[[nodiscard]] std::optional<QList<double>> namedEdges(const JsonValue &object);

/// `x` and `y`.
[[nodiscard]] std::optional<QList<double>> namedPoint(const JsonValue &object);

[[nodiscard]] QString textOf(const JsonValue *value);

} // namespace grounding
