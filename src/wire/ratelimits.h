#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace wire {

/// What a service says in its headers about how much may still be asked in this period.
struct Allowance {
    QByteArray remainingRequests = {}; ///< x-ratelimit-remaining-requests
    QByteArray remainingTokens = {};
    QByteArray resetRequests = {}; ///< x-ratelimit-reset-requests
    QByteArray resetTokens = {};
};

/// How long nothing more may be asked: zero unless something is used up.
[[nodiscard]] std::chrono::milliseconds waitAfter(const Allowance &allowance);

/// "6m0s", "1.5s", "20ms", "1h2m", or plain seconds.
[[nodiscard]] std::optional<std::chrono::milliseconds> readSpan(const QByteArray &text);

} // namespace wire
