#include "exchange/codepoints.h"

#include <algorithm>
#include <vector>

namespace exchange {

namespace {

/// Where each code point begins, in UTF-16 units; and one more for the end.
std::vector<qsizetype> beginnings(const QString &text)
{
    std::vector<qsizetype> at;
    at.reserve(std::size_t(text.size()) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        at.push_back(i);
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        i += isPair ? 1 : 0;
    }
    at.push_back(text.size());
    return at;
}

qsizetype codePointAt(const std::vector<qsizetype> &at, qsizetype utf16)
{
    return qsizetype(std::lower_bound(at.begin(), at.end(), utf16) - at.begin());
}

template <class Range> void toCodePoints(Range &range, const std::vector<qsizetype> &at)
{
    const qsizetype begin = codePointAt(at, range.offset);
    range.length = codePointAt(at, range.offset + range.length) - begin;
    range.offset = begin;
}

template <class Range> void toUtf16(QList<Range> &ranges, const std::vector<qsizetype> &at)
{
    const auto last = qsizetype(at.size()) - 1;
    ranges.removeIf([last](const Range &range) {
        return range.offset < 0 || range.length < 0 || range.offset > last
            || range.length > last - range.offset;
    });
    for (Range &range : ranges) {
        const qsizetype end = at[std::size_t(range.offset + range.length)];
        range.offset = at[std::size_t(range.offset)];
        range.length = end - range.offset;
    }
}

} // namespace

model::Answer spansInCodePoints(model::Answer answer)
{
    const auto at = beginnings(answer.text);
    for (model::Region &region : answer.regions) {
        for (model::Span &span : region.spans)
            toCodePoints(span, at);
    }
    return answer;
}

model::Answer spansInUtf16(model::Answer answer)
{
    const auto at = beginnings(answer.text);
    for (model::Region &region : answer.regions)
        toUtf16(region.spans, at);
    return answer;
}

QList<model::TieChange> tiesInCodePoints(QList<model::TieChange> ties, const QString &text)
{
    const auto at = beginnings(text);
    for (model::TieChange &tie : ties)
        toCodePoints(tie, at);
    return ties;
}

QList<model::TieChange> tiesInUtf16(QList<model::TieChange> ties, const QString &text)
{
    toUtf16(ties, beginnings(text));
    return ties;
}

} // namespace exchange
