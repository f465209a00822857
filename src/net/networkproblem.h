#pragma once

#include "model/problem.h"

#include <QNetworkReply>

namespace net {

/// What a person can do about a call that the network, not the service, ended.
[[nodiscard]] model::Problem::Kind kindOf(QNetworkReply::NetworkError error);

/// The same with the system's words and the host; with its port, where nobody listens there.
[[nodiscard]] model::Problem networkProblem(const QNetworkReply &reply);

/// A service that sends on to another place, which is not followed.
[[nodiscard]] model::Problem redirectRefusal(int status, const QUrl &target);

/// A proxy that asked for a sign-in more often than it was worth answering.
[[nodiscard]] model::Problem proxyRefusal(const QUrl &asked);

} // namespace net
