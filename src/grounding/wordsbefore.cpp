#include "grounding/wordsbefore.h"

#include "grounding/scanner.h"

#include <algorithm>
#include <array>

namespace grounding {

namespace {

constexpr int mostWords = 6;
constexpr qsizetype farthest = 300;
constexpr QStringView boundaries = u".,;:!?\u3002\uFF0C\uFF1B\uFF1A\uFF01\uFF1F\u3001\n";
constexpr std::array<QStringView, 10> linkingWords{
    u"is", u"are", u"on", u"in", u"at", u"of", u"with", u"and", u"near", u"by"};

bool isLinking(QStringView word)
{
    return std::ranges::any_of(
        linkingWords, [word](QStringView link) { return word.compare(link, Qt::CaseInsensitive) == 0; });
}

/// A point or comma between digits belongs to a number.
bool isBoundary(QStringView text, qsizetype at)
{
    if (!boundaries.contains(text[at]))
        return false;
    const bool inNumber = at > 0 && at + 1 < text.size() && text[at - 1].isDigit() && text[at + 1].isDigit()
        && text[at] != u'\n';
    return !inNumber;
}

qsizetype wordBegin(QStringView text, qsizetype end, qsizetype floor)
{
    while (end > floor && !text[end - 1].isSpace() && !isBoundary(text, end - 1))
        --end;
    return end;
}

qsizetype skipBlanksBack(QStringView text, qsizetype at, qsizetype floor)
{
    while (at > floor && text[at - 1].isSpace() && text[at - 1] != u'\n')
        --at;
    return at;
}

bool followsNext(QStringView text, qsizetype begin, qsizetype floor)
{
    const qsizetype end = skipBlanksBack(text, begin, floor);
    const QStringView word = text.sliced(wordBegin(text, end, floor), end - wordBegin(text, end, floor));
    return word.compare(u"next", Qt::CaseInsensitive) == 0;
}

} // namespace

TextRange wordsBefore(QStringView text, qsizetype at, qsizetype floor)
{
    floor = std::max(floor, at - farthest);
    const qsizetype end = skipBlanksBack(text, at, floor);
    qsizetype begin = end;
    for (int words = 0; words < mostWords; ++words) {
        const qsizetype wordEnd = skipBlanksBack(text, begin, floor);
        const qsizetype wordAt = wordBegin(text, wordEnd, floor);
        const QStringView word = text.sliced(wordAt, wordEnd - wordAt);
        const bool isNextTo =
            word.compare(u"to", Qt::CaseInsensitive) == 0 && followsNext(text, wordAt, floor);
        if (word.isEmpty() || isLinking(word) || isNextTo)
            break;
        begin = wordAt;
    }
    return trimmed(text, {begin, end});
}

} // namespace grounding
