#include "store/snippet.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using database::FoundRange;
using database::SearchTerm;

namespace store {

namespace {

constexpr qsizetype readAtOnce = 2048;
constexpr qsizetype mostRead = 256 * 1024;
constexpr qsizetype before = 40; ///< the words are to be seen in a narrow column
constexpr qsizetype longest = 160;
constexpr QChar ellipsis(0x2026);

/// Where a word begins with this, the quick way: capitals aside, as it was typed. -1 where that does not
/// tell.
qsizetype beginOf(const QString &text, const QString &word)
{
    constexpr int mostTries = 200;
    constexpr ushort unspaced = 0x0E00; // from here on words need not begin behind a gap
    qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    for (int tries = 0; at > 0 && tries < mostTries; ++tries) {
        if (word.front().unicode() >= unspaced || !text.at(at - 1).isLetterOrNumber())
            return at;
        at = text.indexOf(word, at + 1, Qt::CaseInsensitive);
    }
    return at;
}

/// Where the longest of the terms may stand.
qsizetype guess(const QString &text, const QList<SearchTerm> &terms)
{
    qsizetype length = 0;
    qsizetype at = -1;
    for (const SearchTerm &term : terms) {
        const QString &word = term.words.constFirst();
        if (word.size() <= length)
            continue;
        if (const qsizetype found = beginOf(text, word); found >= 0) {
            at = found;
            length = word.size();
        }
    }
    return at;
}

/// Moved off the middle of a word, and of a surrogate pair.
qsizetype wordStart(const QString &text, qsizetype at)
{
    constexpr qsizetype reach = 24;
    for (qsizetype i = at; i > std::max<qsizetype>(0, at - reach); --i) {
        if (text.at(i - 1).isSpace())
            return i;
    }
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

QList<FoundRange> within(
    const QString &text, qsizetype from, qsizetype length, const QList<SearchTerm> &terms)
{
    auto ranges = database::occurrences(QStringView(text).mid(from, length), terms);
    for (FoundRange &range : ranges) {
        range.from += from;
        range.to += from;
    }
    return ranges;
}

QList<FoundRange> firstOccurrences(const QString &text, const QList<SearchTerm> &terms)
{
    if (const qsizetype at = guess(text, terms); at >= 0) {
        auto ranges = within(text, wordStart(text, std::max<qsizetype>(0, at - before)), 2 * longest, terms);
        if (!ranges.isEmpty())
            return ranges;
    }
    const qsizetype end = std::min(text.size(), mostRead);
    for (qsizetype from = 0; from < end; from += readAtOnce - longest) {
        auto ranges = within(text, from, readAtOnce, terms);
        if (!ranges.isEmpty())
            return ranges;
    }
    return {};
}

/// Of markdown; in one line of a text it would only be in the way.
bool isMarkup(QChar c)
{
    return c == u'*' || c == u'`' || c == u'|';
}

/// The text from `from` on with every white space made one blank, and where the marks have gone.
Snippet oneLine(const QString &text, qsizetype from, const QList<FoundRange> &ranges)
{
    Snippet line;
    if (from > 0)
        line.text += ellipsis;
    auto range =
        std::find_if(ranges.begin(), ranges.end(), [from](const FoundRange &r) { return r.from >= from; });
    qsizetype at = from;
    for (; at < text.size() && line.text.size() < longest; ++at) {
        if (range != ranges.end() && at == range->from)
            line.marks.append({.from = line.text.size(), .to = line.text.size()});
        const QChar c = text.at(at);
        if (!c.isSpace() && c.category() != QChar::Other_Control && !isMarkup(c))
            line.text += c;
        else if (!isMarkup(c) && !line.text.isEmpty() && !line.text.endsWith(u' '))
            line.text += u' ';
        if (range != ranges.end() && at + 1 >= range->to && !line.marks.isEmpty()) {
            line.marks.last().to = line.text.size();
            ++range;
        }
    }
    if (!line.marks.isEmpty() && line.marks.constLast().to == line.marks.constLast().from)
        line.marks.last().to = line.text.size();
    if (at < text.size() && !line.text.isEmpty()) {
        if (line.text.back().isHighSurrogate())
            line.text.chop(1);
        line.text += ellipsis;
    }
    return line;
}

} // namespace

Snippet snippetOf(const QString &text, const QList<SearchTerm> &terms)
{
    const QList<FoundRange> ranges = firstOccurrences(text, terms);
    const qsizetype first = ranges.isEmpty() ? 0 : ranges.constFirst().from;
    const qsizetype from = first <= before ? 0 : wordStart(text, first - before / 2);
    return oneLine(text, from, ranges);
}

} // namespace store
