#include "grounding/answertextstream.h"

#include <utility>

namespace grounding {

namespace {

constexpr qsizetype longestHeld = 256;
constexpr qsizetype readingsOfALength = 64;

QChar closerOf(QChar opener)
{
    switch (opener.unicode()) {
    case u'<':
        return u'>';
    case u'[':
        return u']';
    case u'{':
        return u'}';
    default:
        return {};
    }
}

/// Where a marker begins that has not ended yet; the end of the text when there is none.
qsizetype heldFrom(QStringView text)
{
    qsizetype held = text.size();
    for (qsizetype at = text.size() - 1; at >= qMax(qsizetype(0), text.size() - longestHeld); --at) {
        const QChar closer = closerOf(text[at]);
        const bool isTick = text[at] == u'`';
        if (isTick && at == held - 1)
            held = at; // a fence that may grow
        else if (!closer.isNull() && !text.sliced(at).contains(closer))
            held = at;
    }
    return held;
}

} // namespace

AnswerTextStream::AnswerTextStream(ReadingHints hints)
    : m_hints(std::move(hints))
{
}

void AnswerTextStream::add(QStringView piece)
{
    m_text += piece;
}

void AnswerTextStream::end()
{
    m_ended = true;
}

const ReadAnswer &AnswerTextStream::answer()
{
    const bool enough = m_text.size() - m_readSize > m_text.size() / readingsOfALength;
    if (m_ended ? m_readToEnd : !enough)
        return m_answer;
    m_readToEnd = m_ended;
    m_readSize = m_text.size();
    m_answer = readAnswerText(m_ended ? m_text : m_text.first(heldFrom(m_text)), m_hints);
    return m_answer;
}

} // namespace grounding
