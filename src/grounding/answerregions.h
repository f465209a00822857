#pragma once

#include "grounding/answertextstream.h"

#include "model/answer.h"

namespace grounding {

/// What a reading knows, in the words of the formats.
[[nodiscard]] ReadingHints hintsFrom(const model::PlaceReading &reading, const QString &answeredBy);

/// Finds the regions of an answer once more from all that it keeps: those written into its text, then those
/// that the service gave beside it. Without a reading the text stays as it is.
[[nodiscard]] model::Answer readRegions(const model::Answer &answer);

/// Finds the regions of an answer while it grows. Text that has not changed is not looked through again; a
/// marker that has begun is held back rather than shown half. Plain class for one thread.
class GrowingRegions {
public:
    enum class LookIn {
        TextAndService,
        ServiceOnly ///< the text is known to hold no places and stays as it is
    };

    explicit GrowingRegions(model::PlaceReading reading, LookIn where = LookIn::TextAndService);

    /// The answer as it came so far, as an answer for showing.
    [[nodiscard]] model::Answer grown(const model::Answer &raw);
    /// The last of it: nothing is held back any more.
    [[nodiscard]] model::Answer ended(const model::Answer &raw);

private:
    [[nodiscard]] model::Answer shown(const model::Answer &raw);
    void follow(const model::Answer &raw);
    [[nodiscard]] QList<model::Region> fromService(const model::Answer &raw, const QString &text);

    model::PlaceReading m_reading;
    LookIn m_where;
    QString m_answeredBy;
    AnswerTextStream m_stream;
    QList<model::GroundingLine> m_lines; ///< what the regions of the service were last found from
    QString m_tiedText;
    QList<model::Region> m_tied;
};

} // namespace grounding
