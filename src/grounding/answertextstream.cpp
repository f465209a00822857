#include "grounding/answertextstream.h"

#include <algorithm>
#include <array>
#include <utility>

namespace grounding {

namespace {

constexpr qsizetype longestHeld = 256;
constexpr qsizetype readingsOfALength = 64;

constexpr qsizetype sameEnd = 16;
constexpr QStringView markerSigns = u"<[{(`&\u25C1";

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

/// Words that are marked for a place to follow.
bool awaitsPlace(QStringView rest)
{
    static constexpr std::array<QStringView, 5> words{
        u"<ref>", u"<p>", u"<phrase>", u"<|ref|>", u"<|object_ref_start|>"};
    static constexpr std::array<QStringView, 8> places{
        u"<box>", u"<quad>", u"<point>", u"<object>", u"<|box_start|>", u"<|quad_start|>", u"<|det|>", u"{<"};
    const auto begins = [&](QStringView word) { return rest.startsWith(word); };
    const auto has = [&](QStringView place) { return rest.contains(place); };
    return std::ranges::any_of(words, begins) && std::ranges::none_of(places, has);
}

/// Whether what begins at the opener may still become another thing: `[words` or `[words](#r`.
bool isOpen(QStringView rest)
{
    if (awaitsPlace(rest))
        return true;
    const qsizetype close = rest.indexOf(closerOf(rest.front()));
    if (close < 0)
        return true;
    if (rest.front() != u'[')
        return false;
    const QStringView behind = rest.sliced(close + 1);
    return behind.isEmpty() || (behind.front() == u'(' && !behind.contains(u')'));
}

/// Where a marker begins that has not ended yet; the end of the text when there is none.
qsizetype openMarker(QStringView text)
{
    qsizetype held = text.size();
    for (qsizetype at = text.size() - 1; at >= qMax(qsizetype(0), text.size() - longestHeld); --at) {
        const bool isTick = text[at] == u'`';
        if (isTick && at == held - 1)
            held = at; // a fence that may grow
        else if (!closerOf(text[at]).isNull() && isOpen(text.sliced(at)))
            held = at;
    }
    return held;
}

/// Where a fence begins that is to hold places and has brought none yet; the end of the text otherwise.
qsizetype openFence(QStringView text)
{
    const qsizetype fence = text.lastIndexOf(u"```");
    if (fence < 0 || text.count(u"```") % 2 == 0)
        return text.size();
    QStringView inside = text.sliced(fence + 3);
    const qsizetype line = inside.indexOf(u'\n');
    const QStringView word = line < 0 ? inside : inside.first(line);
    if (!word.trimmed().isEmpty() && !word.contains(u"json", Qt::CaseInsensitive))
        return text.size();
    inside = line < 0 ? QStringView() : inside.sliced(line).trimmed();
    const bool mayHold = inside.isEmpty() || inside.startsWith(u'[') || inside.startsWith(u'{');
    return mayHold && !inside.contains(u'}') ? fence : text.size();
}

/// What is not shown yet at the end of a growing text.
qsizetype heldFrom(QStringView text)
{
    return qMin(openMarker(text), openFence(text));
}

bool mayMark(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return markerSigns.contains(c); });
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
    if (m_ended && m_readToEnd)
        return m_answer;
    const bool enough = m_text.size() - m_readSize > m_text.size() / readingsOfALength;
    if (m_ended || enough)
        read();
    else
        extend();
    return m_answer;
}

void AnswerTextStream::read()
{
    m_readToEnd = m_ended;
    m_readSize = m_text.size();
    m_shownSize = m_ended ? m_text.size() : heldFrom(m_text);
    m_answer = readAnswerText(m_shownSize == m_text.size() ? m_text : m_text.first(m_shownSize), m_hints);
}

/// Plain words behind plain words need no reading.
void AnswerTextStream::extend()
{
    const QStringView text(m_text);
    const QStringView fresh = text.sliced(m_shownSize);
    const qsizetype same = qMin(sameEnd, m_shownSize);
    if (fresh.isEmpty() || mayMark(fresh) || mayMark(text.sliced(m_shownSize - same, same))
        || !m_answer.cleanText.endsWith(text.sliced(m_shownSize - same, same)))
        return;
    m_answer.cleanText += fresh;
    m_shownSize = m_text.size();
}

} // namespace grounding
