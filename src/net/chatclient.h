#pragma once

#include "model/answer.h"
#include "model/chatrequest.h"
#include "model/connection.h"
#include "model/result.h"
#include "model/sentrecord.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace net {

class RateLimits;
class Routes;
class TokenSource;

/// One question under way. Ends exactly once, with finished(). Deleting it, or stop(), cancels the call.
/// Lives on the thread of its client; owned by the caller through QObject parent or unique_ptr.
class ChatReply : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Ends the call; finished() comes soon, never during this call, with the text so far and a Stopped
    /// problem in `problems`.
    virtual void stop() = 0;
    /// The bytes of the answer as they came, keys taken out. Whole once finished() was told.
    [[nodiscard]] virtual QByteArray received() const = 0;
    /// What went over the wire, for keeping: of the last try, keys taken out. Whole once finished() was told;
    /// without a request when nothing was sent.
    [[nodiscard]] virtual model::SentRecord record() const = 0;

signals:
    /// The answer grew; `answer` is all of it so far (implicitly shared, cheap). Comes at most some sixty
    /// times a second.
    void grew(const model::Answer &answer);
    /// A retry will be made after `wait` because of `why`.
    void waiting(std::chrono::milliseconds wait, const model::Problem &why);
    /// The service refused the request for how it was spelled and was asked again in this way.
    void spellingLearned(const model::Spelling &spelling);
    /// The end. An answer that broke off keeps its text and names the Problem in `problems`; a call that
    /// never brought an answer ends as a Problem.
    void finished(const model::Result<model::Answer> &result);
};

/// Timings a test can shorten.
struct ChatTimings {
    std::chrono::milliseconds connectTimeout{
        30'000}; ///< until the service is reached and takes the first bytes
    /// While the body goes out: until the service takes more of it. Afterwards: until its response begins.
    std::chrono::milliseconds firstByteTimeout{180'000};
    std::chrono::milliseconds silenceTimeout{120'000}; ///< between two pieces of an answer
    std::chrono::milliseconds longestSilentWait{60'000}; ///< a service that asks for more ends as a Problem
    std::chrono::milliseconds backoffBase{1'000}; ///< the first wait where the service names none; doubles
    int retries = 3;
};

/// Speaks chat completions to one service after another. Loopback hosts never go through a proxy; redirects
/// to another host are not followed; retries honour Retry-After with jitter and never happen after the first
/// byte of an answer. What one question is told to wait, all questions to that service wait.
class ChatClient : public QObject {
    Q_OBJECT

public:
    explicit ChatClient(QObject *parent = nullptr, ChatTimings timings = {});
    /// Questions still under way end as stopped.
    ~ChatClient() override;

    /// Starts asking. Problems found before sending also arrive through finished(), later, never during this
    /// call.
    [[nodiscard]] ChatReply *ask(const model::ChatRequest &request, const model::Connection &connection,
        const model::Secrets &secrets, QObject *parent);

private:
    Routes *m_routes;
    TokenSource *m_tokens;
    std::shared_ptr<RateLimits> m_limits;
    ChatTimings m_timings;
};

/// True for localhost, 127.0.0.0/8 and [::1].
[[nodiscard]] bool isLoopback(const QString &host);

} // namespace net
