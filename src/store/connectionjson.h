#pragma once

#include "model/connection.h"

#include <QJsonObject>

namespace store {

/// A connection as its file spells it: no key is among its fields, and addresses lose whatever could hide
/// one. What cannot be read gets its usual value.
[[nodiscard]] QJsonObject connectionToJson(const model::Connection &connection);
[[nodiscard]] model::Connection connectionFromJson(const QJsonObject &json);

} // namespace store
