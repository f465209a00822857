#pragma once

#include "model/answer.h"
#include "model/connection.h"

namespace chat {

/// What the model behind a connection can do: from the table of known families by its name, then what its
/// service taught (Spelling), then what the person or a test said (overrides). Any thread.
[[nodiscard]] model::Capabilities capabilitiesOf(const model::Connection &connection);

/// The connection as it is to be asked: spelled as its family wants, and with its limit of pictures.
[[nodiscard]] model::Connection equipped(model::Connection connection);

/// How places in this model's answers are read as far as measuring cards told; empty where another model was
/// measured, or none.
[[nodiscard]] model::PlaceReading measuredReading(const model::Connection &connection);

/// By what name a measurement of the model is kept: the one on the wire.
[[nodiscard]] QString measuredName(const model::Connection &connection);

/// Whether a model of which nothing else is known is likely to take pictures, by its name.
[[nodiscard]] bool soundsLikeVision(const QString &modelName);

/// Kinds of pictures that the service reads, as MIME types.
[[nodiscard]] QStringList pictureTypesOf(const model::Connection &connection);

} // namespace chat
