#pragma once

#include "model/answer.h"
#include "model/result.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>

namespace wire {

/// Bytes of an answer, whole or streamed, beyond which it is refused; and of one line or event in a stream.
inline constexpr qint64 longestAnswer = 64LL * 1024 * 1024;
inline constexpr qsizetype longestEvent = 8 * 1024 * 1024;

/// A whole (not streamed) chat completion, in every spelling that services use. Regions stay empty:
/// `grounding` makes them from Answer::grounding. Never throws; unknown fields are ignored, every length is
/// bounded.
[[nodiscard]] model::Result<model::Answer> readAnswer(const QByteArray &json);

/// An error response: status, headers that matter are given by the caller, any body (JSON, HTML, empty).
/// `retryAfterMs` and `retryAfter` are the raw header values, empty when absent; a Retry-After that is a date
/// is understood only with `now`, best the response's own Date.
[[nodiscard]] model::Problem readError(int status, const QByteArray &body,
    const QByteArray &retryAfterMs = {}, const QByteArray &retryAfter = {}, const QDateTime &now = {});

/// Reads a streamed answer (server-sent events) piece by piece; gives the same result wherever the bytes are
/// cut. A service that sends one JSON object instead is understood too.
class AnswerStream {
public:
    AnswerStream();
    ~AnswerStream();

    /// Takes bytes as they come.
    void add(QByteArrayView bytes);
    /// The line ended. Afterwards answer() is final; a stream that ended without a finish reason has a
    /// Problem::Kind::AnswerCutOff among its problems.
    void end();

    /// The answer as far as it has come. Text only grows, unless a filter withdraws it; cheap to call (shared
    /// data).
    [[nodiscard]] const model::Answer &answer() const;
    /// True after [DONE], an error event, or end().
    [[nodiscard]] bool finished() const;

private:
    struct Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace wire
