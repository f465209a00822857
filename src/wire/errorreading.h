#pragma once

#include "model/answer.h"
#include "model/problem.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace wire {

/// The error in a completion object, a stream event or the body of an error response, in every spelling: an
/// object, a string, or a gateway's own shape. `status` is the HTTP status, 0 when there is none of its own
/// (inside a stream).
[[nodiscard]] std::optional<model::Problem> readErrorObject(const QJsonObject &object, int status = 0);

/// The same for bytes that may be anything: JSON, a web page, plain words, nothing. Always gives a Problem.
[[nodiscard]] model::Problem readErrorText(const QByteArray &bytes, int status = 0);

/// A tool that failed in mid-stream says so in a text that looks like JSON and is not.
[[nodiscard]] std::optional<model::Problem> readToolError(const QString &text);

/// "hate: high, violence: medium": the categories that a filter stopped, for the detail of a Problem.
[[nodiscard]] QString inWords(const QList<model::FilterResult> &results);

} // namespace wire
