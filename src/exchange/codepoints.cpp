#include "exchange/codepoints.h"

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

} // namespace

model::Answer spansInCodePoints(model::Answer answer)
{
    const auto at = beginnings(answer.text);
    for (model::Region &region : answer.regions) {
        for (model::Span &span : region.spans) {
            const qsizetype begin = codePointAt(at, span.offset);
            span.length = codePointAt(at, span.end()) - begin;
            span.offset = begin;
        }
    }
    return answer;
}

model::Answer spansInUtf16(model::Answer answer)
{
    const auto at = beginnings(answer.text);
    const auto last = qsizetype(at.size()) - 1;
    for (model::Region &region : answer.regions) {
        region.spans.removeIf([last](const model::Span &span) {
            return span.offset < 0 || span.length < 0 || span.offset > last
                || span.length > last - span.offset;
        });
        for (model::Span &span : region.spans) {
            const qsizetype end = at[std::size_t(span.end())];
            span.offset = at[std::size_t(span.offset)];
            span.length = end - span.offset;
        }
    }
    return answer;
}

} // namespace exchange
