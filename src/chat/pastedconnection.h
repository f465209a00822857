#pragma once

#include "model/connection.h"

#include <QString>

#include <optional>

namespace chat {

/// What a pasted address, curl command or code snippet tells about a connection.
struct PastedConnection {
    model::Connection connection = {};
    model::Secrets secrets = {}; ///< placeholders such as $KEY or <your-key> are not taken for keys

    bool operator==(const PastedConnection &) const = default;
};

/// Reads what people copy from portals, documentation and shells; stray quotation marks, brackets and line
/// continuations are cleaned off. Nothing when there is no address in it. Pure.
[[nodiscard]] std::optional<PastedConnection> readPasted(const QString &text);

/// Which server usually stands at this address, by host and port.
[[nodiscard]] model::Connection::Preset presetOf(const QUrl &address);

/// Words that a person typed or pasted into one field, without the strays around them.
[[nodiscard]] QString withoutStrays(const QString &text);

} // namespace chat
