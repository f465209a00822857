#include "grounding/wordlinks.h"

#include <algorithm>

namespace grounding {

namespace {

constexpr QStringView middle = u"](#";
constexpr qsizetype longestWords = 300;
constexpr qsizetype longestId = 24;

bool isId(QStringView id)
{
    const bool plain = std::ranges::all_of(
        id, [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'-'; });
    return plain && std::ranges::any_of(id, [](QChar c) { return c.isDigit(); });
}

/// The opening bracket of the words that end at `end`; nested brackets belong to the words.
qsizetype openBefore(QStringView text, qsizetype end, qsizetype floor)
{
    int depth = 0;
    for (qsizetype at = end - 1; at >= std::max(floor, end - longestWords) && text[at] != u'\n'; --at) {
        if (text[at] == u']')
            ++depth;
        else if (text[at] == u'[' && depth-- == 0)
            return at;
    }
    return -1;
}

} // namespace

QList<WordLink> findWordLinks(QStringView text)
{
    QList<WordLink> links;
    qsizetype floor = 0;
    for (qsizetype at = text.indexOf(middle); at >= 0 && links.size() < mostRegions;
         at = text.indexOf(middle, at + 1)) {
        const qsizetype idBegin = at + middle.size();
        const QStringView reach = text.sliced(idBegin, qMin(longestId, text.size() - idBegin));
        const qsizetype idLength = reach.indexOf(u')');
        const qsizetype open = openBefore(text, at, floor);
        if (idLength < 1 || open < 0 || !isId(reach.first(idLength)))
            continue;
        floor = idBegin + idLength + 1;
        links += WordLink{reach.first(idLength).toString(), {open + 1, at}, {open, floor}};
    }
    return links;
}

QList<Edit> editsFor(const QList<WordLink> &links)
{
    QList<Edit> edits;
    for (const WordLink &link : links) {
        edits += Edit{{link.range.begin, link.words.begin}, {}};
        edits += Edit{{link.words.end, link.range.end}, {}};
    }
    return edits;
}

} // namespace grounding
