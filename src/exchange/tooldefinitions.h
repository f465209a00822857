#pragma once

#include "model/parameters.h"
#include "model/result.h"

#include <QByteArray>
#include <QList>

namespace exchange {

/// Function definitions as people have them: an array of them, one alone, or the body of a request that has
/// "tools"; each bare or inside {"type":"function","function":…}. Nothing at all is no definitions.
[[nodiscard]] model::Result<QList<model::Tool>> readTools(const QByteArray &json);

/// The same for reading and editing: an array of bare definitions, indented.
[[nodiscard]] QByteArray toolsToJson(const QList<model::Tool> &tools);

/// What keeps this text from being a JSON object, with its line; empty when it is one.
[[nodiscard]] QString complaintAboutObject(const QByteArray &json);

} // namespace exchange
