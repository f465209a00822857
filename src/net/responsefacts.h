#pragma once

#include "model/chatrequest.h"
#include "model/problem.h"
#include "model/sentrecord.h"

#include <chrono>

namespace net {

class HttpTry;

/// What the body and the headers of a refusal say together.
[[nodiscard]] model::Problem errorIn(const HttpTry &response, int status, const QByteArray &body);

/// How long the headers ask to leave the service alone; zero where they do not.
[[nodiscard]] std::chrono::milliseconds waitAfter(const HttpTry &response);

/// Status, times and telling headers. Only headers that are known to hold no secret are kept.
void addFacts(model::SentRecord &record, const HttpTry &response);

/// In which dialect it was asked.
void addQuestion(
    model::SentRecord &record, const model::ChatRequest &asked, const model::Connection &connection);

} // namespace net
