#pragma once

#include "engine/desk.h"
#include "engine/trimming.h"
#include "wire/answerwriting.h"

namespace engine {

/// One answer on its way out: what was said, cut to the limits of its request, spelled whole or in pieces.
class Reply {
public:
    Reply(const Case &accepted, bool extensions);

    [[nodiscard]] QByteArray whole(Spoken spoken) const;

    [[nodiscard]] QByteArray opening() const { return m_writing.opening(); }
    /// All events after the opening, a word each; grounding stands on the last word of each of its lines.
    [[nodiscard]] QList<QByteArray> pieces(Spoken spoken) const;

private:
    [[nodiscard]] model::Usage usageFor(const QString &text) const;
    [[nodiscard]] bool wants(const model::GroundingSpan &span) const;
    [[nodiscard]] wire::GroundingLines wanted(const QList<model::GroundingLine> &lines) const;

    bool m_ocr;
    bool m_grounding;
    std::optional<qint64> m_maxTokens;
    QStringList m_stops;
    qint64 m_promptTokens = 0;
    int m_choices;
    wire::AnswerWriting m_writing;
};

} // namespace engine
