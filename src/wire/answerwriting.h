#pragma once

#include "model/answer.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace wire {

/// What every piece of one answer repeats.
struct AnswerHead {
    QString id = {};
    qint64 created = 0; ///< seconds since 1970, UTC
    QString modelName = {};
    int choices = 1; ///< the same text stands in each of them
    bool extensions = false; ///< asked at /extensions/…, which names its objects differently
    bool usageInStream = false; ///< every chunk then has "usage": null, and one more chunk has the numbers
};

/// How an answer ends. `answered` false: the service could not answer what was asked, and says so in its
/// text; that goes out in our extension object, which other clients ignore.
struct AnswerEnd {
    model::FinishReason finish = model::FinishReason::Stop;
    bool answered = true;
};

using GroundingLines = std::optional<QList<model::GroundingLine>>; ///< absent: no enhancements object at all

/// Spells an answer as Azure does: whole, or as server-sent events in Azure's order (prompt annotations,
/// role, pieces, finish, usage if asked for, [DONE]). Pure.
class AnswerWriting {
public:
    explicit AnswerWriting(AnswerHead head);

    [[nodiscard]] QByteArray whole(const QString &text, const GroundingLines &grounding, const AnswerEnd &end,
        const model::Usage &usage) const;

    [[nodiscard]] QByteArray opening() const;
    /// `grounding` is all of it so far; the last one that comes wins.
    [[nodiscard]] QByteArray piece(const QString &text, const GroundingLines &grounding) const;
    [[nodiscard]] QByteArray closing(const AnswerEnd &end, const model::Usage &usage) const;

private:
    [[nodiscard]] QByteArray event(const QByteArray &json) const;

    AnswerHead m_head;
};

/// A line that event-stream readers skip; it keeps the connection alive and tells who watches the wire what
/// goes on.
[[nodiscard]] QByteArray commentEvent(const QString &text);

/// A note of a tool, as the service sends it while it looks through a video: no part of the answer.
[[nodiscard]] QByteArray toolEvent(const QString &text);

/// {"error":{"code","message","param","type"}} from `code`, `detail`, `subject` and `status` of the problem.
[[nodiscard]] QByteArray writeError(const model::Problem &problem);
/// The same as an event, for what goes wrong after the stream began.
[[nodiscard]] QByteArray errorEvent(const model::Problem &problem);

/// The list that GET …/models gives.
[[nodiscard]] QByteArray writeModels(const QStringList &names, qint64 created);

} // namespace wire
