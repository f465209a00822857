#pragma once

#include "keys.h"
#include "model/connection.h"

#include <QCommandLineParser>

#include <optional>

namespace cli {

/// The options that say how to get to the service: --proxy, --proxy-user, --ca-file.
void addRouteOptions(QCommandLineParser &parser);

/// Changes only what was said. The proxy's password comes from GROUNDGLASS_PROXY_PASSWORD.
[[nodiscard]] std::optional<UsageError> readRoute(const QCommandLineParser &parser, model::Route &route);

/// Takes the proxy's password out of this program's environment; empty without one.
[[nodiscard]] QByteArray proxyPassword();

} // namespace cli
