#pragma once

#include "keys.h"
#include "model/connection.h"

#include <variant>

namespace cli {

/// The connection that the person keeps under this name (or, where no name fits, id) in a data folder.
[[nodiscard]] std::variant<model::Connection, UsageError> keptConnection(
    const QString &dataFolder, const QString &name);

/// The keys of a kept connection: from the key file or GROUNDGLASS_API_KEY, else the connection's own
/// variable, else the keychain, which is waited for. Before the program's event loop runs.
[[nodiscard]] std::variant<model::Secrets, UsageError> secretsFor(
    const model::Connection &connection, const QString &keyFile);

/// Puts keys into the system keychain; false when there is none.
[[nodiscard]] bool keepSecrets(const QString &id, const model::Secrets &secrets);
void forgetSecrets(const QString &id);

/// The environment variable that may hold the connection's key.
[[nodiscard]] QString keyVariable(const QString &connectionName);

} // namespace cli
