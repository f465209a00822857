#pragma once

#include "grounding/answertext.h"

namespace grounding {

/// Reads an answer while it comes. A marker that has begun is held back rather than shown half; after end()
/// the result equals reading the whole text at once. Plain class for one thread.
class AnswerTextStream {
public:
    explicit AnswerTextStream(ReadingHints hints = {});

    void add(QStringView piece);
    void end();

    /// As far as the answer can be told by now. Reads again only when enough has come, so that a long answer
    /// costs no more than a fixed number of readings of its length; plain words show at once all the same.
    [[nodiscard]] const ReadAnswer &answer();
    [[nodiscard]] const QString &rawText() const { return m_text; }

private:
    void read();
    void extend();

    ReadingHints m_hints;
    QString m_text;
    qsizetype m_readSize = -1;
    qsizetype m_shownSize = 0; ///< raw text that `m_answer` is about; the rest is held back
    bool m_ended = false;
    bool m_readToEnd = false;
    ReadAnswer m_answer;
};

} // namespace grounding
