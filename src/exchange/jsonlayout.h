#pragma once

#include <QByteArray>

namespace exchange {

/// JSON with a member or an item on each line, for reading; their order stays as it is. What is no JSON comes
/// back unchanged.
[[nodiscard]] QByteArray indentedJson(const QByteArray &json);

/// The text of one member of a JSON object, as it stands there; empty when there is none.
[[nodiscard]] QByteArray memberText(const QByteArray &json, const QByteArray &name);

} // namespace exchange
