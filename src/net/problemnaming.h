#pragma once

#include "model/answer.h"
#include "model/chatrequest.h"
#include "model/connection.h"

#include <QUrl>

namespace net {

/// By what the limits of a service count: its deployment, or else its address.
[[nodiscard]] QString limitsName(const model::Connection &connection);

/// Addresses that go out with a question, in its headers or its body, and may hold what gives rights.
[[nodiscard]] QList<QUrl> addressesSent(const model::ChatRequest &asked, const model::Connection &connection);

/// The Problem with the name that its sentence needs, and as this question may have it: what was sent without
/// a picture was not refused for one.
[[nodiscard]] model::Problem named(
    model::Problem problem, const model::ChatRequest &asked, const model::Connection &connection);

/// The same for all Problems of an answer; enhancements that were given up on the way are one of them.
[[nodiscard]] model::Answer named(
    model::Answer answer, const model::ChatRequest &asked, const model::Connection &connection);

} // namespace net
