#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace wire {

/// What a service said about an error, as far as it said anything.
struct ErrorSaid {
    int status = 0; ///< HTTP status; 0 inside a stream
    QString code = {};
    QString innerCode = {};
    QString type = {};
    QString message = {};
};

/// What a person can do about it: the code counts first, then the status, then the type.
[[nodiscard]] model::Problem::Kind kindOf(const ErrorSaid &said);

/// The wait that a message asks for: "… retry after 7 seconds".
[[nodiscard]] std::optional<std::chrono::milliseconds> waitInWords(const QString &message);

/// The wait that headers ask for: "retry-after-ms", or else "Retry-After" in seconds or as a date seen from
/// `now`.
[[nodiscard]] std::optional<std::chrono::milliseconds> waitInHeaders(
    const QByteArray &retryAfterMs, const QByteArray &retryAfter, const QDateTime &now);

/// A date as HTTP spells it, "Sun, 06 Nov 1994 08:49:37 GMT"; invalid for anything else.
[[nodiscard]] QDateTime readHttpDate(const QByteArray &text);

} // namespace wire
