#pragma once

#include "model/connection.h"
#include "model/result.h"

#include <QUrl>

namespace wire {

/// Which door of a deployment: the older versions of the service take data sources only at the second.
enum class ChatDoor { Completions, Extensions };

/// The api-version that a connection is asked with: its own, or 2024-02-15-preview when it names none.
[[nodiscard]] QString chatApiVersion(const model::Connection &connection);

/// "2024-02-15" of "2024-02-15-preview"; empty for a version that is no date.
[[nodiscard]] QString dayOfVersion(const QString &apiVersion);

/// True for the versions that know data sources only under /extensions.
[[nodiscard]] bool needsExtensionsForDataSources(const QString &apiVersion);

/// What stands as "model" in the body: of the v1 form, the deployment; empty where none belongs there.
[[nodiscard]] QString wireModelName(const model::Connection &connection);

/// The address of the connection's chat completions below its base address, whose own path is kept. A full
/// address copied from a portal works too: what stands after the base is replaced.
[[nodiscard]] model::Result<QUrl> chatAddress(const model::Connection &connection, ChatDoor door);

/// Where the service lists its models.
[[nodiscard]] model::Result<QUrl> modelsAddress(const model::Connection &connection);

/// The Problem with an address that a key would be sent to, if there is one: no http(s), no host, a password
/// in it, or plain http to another computer without consent.
[[nodiscard]] model::Outcome checkAddress(const QUrl &url, const model::Connection &connection);

} // namespace wire
