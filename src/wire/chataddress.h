#pragma once

#include "model/connection.h"
#include "model/result.h"

#include <QUrl>

namespace wire {

/// Which door of a deployment: the older versions of the service take data sources only at the second.
enum class ChatDoor { Completions, Extensions };

/// The api-version that a connection is asked with: its own, or 2024-02-15-preview when it names none.
[[nodiscard]] QString chatApiVersion(const model::Connection &connection);

/// True for the versions that know data sources only under /extensions.
[[nodiscard]] bool needsExtensionsForDataSources(const QString &apiVersion);

/// The address of a deployment's chat completions below the connection's base address, whose own path is
/// kept. A full address copied from a portal works too: what stands after /openai/deployments is replaced.
[[nodiscard]] model::Result<QUrl> chatAddress(const model::Connection &connection, ChatDoor door);

/// The Problem with an address that a key would be sent to, if there is one: no http(s), no host, a password
/// in it, or plain http to another computer without consent.
[[nodiscard]] model::Outcome checkAddress(const QUrl &url, const model::Connection &connection);

} // namespace wire
