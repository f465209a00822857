#pragma once

#include "model/answer.h"
#include "model/result.h"

#include <QByteArray>

#include <memory>

namespace wire {

/// A whole (not streamed) chat completion, in every spelling that services use. Regions stay empty: `grounding` makes them
/// from Answer::grounding. Never throws; unknown fields are ignored, every length is bounded.
[[nodiscard]] model::Result<model::Answer> readAnswer(const QByteArray &json);

/// An error response: status, headers that matter are given by the caller, any body (JSON, HTML, empty).
/// `retryAfterMs` and `retryAfter` are the raw header values, empty when absent.
[[nodiscard]] model::Problem readError(int status, const QByteArray &body, const QByteArray &retryAfterMs = {},
    const QByteArray &retryAfter = {});

/// Reads a streamed answer (server-sent events) piece by piece; gives the same result wherever the bytes are cut.
class AnswerStream {
public:
    AnswerStream();
    ~AnswerStream();

    /// Takes bytes as they come.
    void add(QByteArrayView bytes);
    /// The line ended. Afterwards answer() is final; a stream that ended without a finish reason has a
    /// Problem::Kind::AnswerCutOff among its problems.
    void end();

    /// The answer as far as it has come. Text only grows; cheap to call (shared data).
    [[nodiscard]] const model::Answer &answer() const;
    /// True after [DONE], an error event, or end().
    [[nodiscard]] bool finished() const;

private:
    struct Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace wire
