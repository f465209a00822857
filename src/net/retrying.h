#pragma once

#include "model/problem.h"
#include "net/chatclient.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace net {

/// True for a Problem that may be gone when the same question is asked again: 408, 429, 5xx, a lost
/// connection. A spent quota does not come back by waiting.
[[nodiscard]] bool mayPass(const model::Problem &problem);

/// True when a key that was meant for one address may go to the other.
[[nodiscard]] bool isSameOrigin(const QUrl &one, const QUrl &other);

/// How long to wait before try number `tries` + 1 (the first was 1): what the service asks for and a little
/// more, or rising steps of our own. `chance` in 0..1 spreads many clients.
[[nodiscard]] std::chrono::milliseconds waitBefore(
    const model::Problem &problem, int tries, const ChatTimings &timings, double chance);

} // namespace net
