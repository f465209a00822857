#pragma once

#include "model/connection.h"

#include <QString>

#include <variant>

namespace cli {

/// What is wrong with how the program was called: one sentence, translated.
struct UsageError {
    QString sentence = {};
};

/// The keys of a connection: from `keyFile` when named, else from GROUNDGLASS_API_KEY and
/// GROUNDGLASS_VISION_KEY. Takes the keys out of this program's environment, so that no other program
/// inherits them.
[[nodiscard]] std::variant<model::Secrets, UsageError> readKeys(const QString &keyFile);

} // namespace cli
