#include "grounding/displaytext.h"

#include <algorithm>

namespace grounding {

namespace {

constexpr QStringView closingMarks = u".,;:!?";

void join(Edit &edit, const Edit &next)
{
    edit.range.end = qMax(edit.range.end, next.range.end);
    edit.parts = edit.parts || next.parts;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar::Nbsp;
}

} // namespace

QList<Edit> orderedEdits(QList<Edit> edits)
{
    std::ranges::stable_sort(edits, {}, [](const Edit &edit) { return edit.range.begin; });
    QList<Edit> ordered;
    for (const Edit &edit : std::as_const(edits)) {
        if (edit.range.isEmpty())
            continue;
        if (ordered.isEmpty() || edit.range.begin > ordered.last().range.end) {
            ordered += edit;
        } else if (edit.range.begin == ordered.last().range.end) {
            const bool bothRemove = edit.replacement.isEmpty() && ordered.last().replacement.isEmpty();
            if (bothRemove)
                join(ordered.last(), edit);
            else
                ordered += edit;
        } else {
            join(ordered.last(), edit);
        }
    }
    return ordered;
}

DisplayText::DisplayText(const QString &raw, QList<Edit> edits)
{
    const QList<Edit> ordered = orderedEdits(std::move(edits));
    m_text.reserve(raw.size());
    m_places.reserve(raw.size() + 1);
    for (const Edit &edit : ordered) {
        copy(raw, m_places.size(), edit.range.begin);
        apply(raw, edit);
    }
    copy(raw, m_places.size(), raw.size());
    m_places += m_text.size();
    if (!ordered.isEmpty())
        trim();
}

void DisplayText::copy(const QString &raw, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        m_places += m_text.size();
        m_text += raw[i];
    }
}

void DisplayText::apply(const QString &raw, const Edit &edit)
{
    const qsizetype behind = edit.range.end;
    const QChar next = behind < raw.size() ? raw[behind] : QChar();
    if (edit.replacement.isEmpty() && closingMarks.contains(next))
        dropBlankBefore(edit.range.begin);
    for (qsizetype i = edit.range.begin; i < edit.range.end; ++i)
        m_places += m_text.size();
    m_text += edit.replacement;
    if (!edit.replacement.isEmpty() || next.isNull())
        return;
    if (edit.parts && !m_text.isEmpty() && !m_text.back().isSpace() && !next.isSpace()
        && !closingMarks.contains(next))
        m_text += u' ';
    const QChar before = m_text.isEmpty() ? QChar(u'\n') : m_text.back();
    const bool closes = behind + 1 < raw.size() && closingMarks.contains(raw[behind + 1]);
    const bool doubledBlank = isBlank(next) && (isBlank(before) || before == u'\n' || closes);
    const bool emptyLine = next == u'\n' && before == u'\n';
    if (doubledBlank || emptyLine)
        m_places += m_text.size();
}

void DisplayText::dropBlankBefore(qsizetype rawAt)
{
    while (!m_text.isEmpty() && isBlank(m_text.back()))
        m_text.chop(1);
    for (qsizetype i = rawAt - 1; i >= 0 && m_places[i] > m_text.size(); --i)
        m_places[i] = m_text.size();
}

void DisplayText::trim()
{
    qsizetype begin = 0;
    while (begin < m_text.size() && m_text[begin].isSpace())
        ++begin;
    m_text = m_text.trimmed();
    for (qsizetype &place : m_places)
        place = qBound(qsizetype(0), place - begin, m_text.size());
}

TextRange DisplayText::shown(TextRange raw) const
{
    if (raw.isEmpty() || raw.begin < 0 || raw.end >= m_places.size())
        return {};
    TextRange range{m_places[raw.begin], m_places[raw.end]};
    while (range.begin < range.end && m_text[range.begin].isSpace())
        ++range.begin;
    while (range.end > range.begin && m_text[range.end - 1].isSpace())
        --range.end;
    return range;
}

} // namespace grounding
