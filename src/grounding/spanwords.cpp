#include "grounding/spanwords.h"

#include "model/textoffsets.h"

#include <limits>
#include <optional>

namespace grounding {

namespace {

constexpr qsizetype searchReach = 4096; ///< each way

struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};

using Place = std::optional<qsizetype> (*)(QStringView, qsizetype);

std::optional<qsizetype> placeOfUnits(QStringView text, qsizetype units)
{
    if (units < 0 || units > text.size())
        return std::nullopt;
    return units;
}

qsizetype bytesOf(QStringView text, qsizetype at)
{
    const char16_t code = text[at].unicode();
    if (text[at].isHighSurrogate())
        return 4;
    return code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
}

std::optional<qsizetype> placeOfBytes(QStringView text, qsizetype bytes)
{
    qsizetype at = 0;
    while (bytes > 0 && at < text.size()) {
        bytes -= bytesOf(text, at);
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    }
    return bytes == 0 ? std::optional(at) : std::nullopt;
}

std::optional<Range> rangeOf(QStringView line, const model::GroundingSpan &span, Place place)
{
    if (span.offset < 0 || span.length <= 0
        || span.length > std::numeric_limits<qsizetype>::max() - span.offset)
        return std::nullopt;
    const std::optional<qsizetype> begin = place(line, span.offset);
    const std::optional<qsizetype> end = place(line, span.offset + span.length);
    if (!begin || !end || *end <= *begin)
        return std::nullopt;
    return Range{*begin, *end};
}

QString folded(QStringView words)
{
    return words.trimmed().toString().normalized(QString::NormalizationForm_C).toCaseFolded();
}

std::optional<Range> nearest(QStringView line, const QString &words, qsizetype around)
{
    if (words.isEmpty())
        return std::nullopt;
    const qsizetype first = qMax(qsizetype(0), around - searchReach);
    const QStringView window = line.sliced(first, qMin(line.size() - first, 2 * searchReach + words.size()));
    const qsizetype middle = around - first;
    const qsizetype after = window.indexOf(words, middle, Qt::CaseInsensitive);
    const qsizetype before = middle > 0 ? window.lastIndexOf(words, middle - 1, Qt::CaseInsensitive) : -1;
    if (after < 0 && before < 0)
        return std::nullopt;
    const bool takeBefore = after < 0 || (before >= 0 && middle - before < after - middle);
    const qsizetype at = first + (takeBefore ? before : after);
    return Range{at, at + words.size()};
}

SpanWords given(const Range &range)
{
    return {.offset = range.begin, .length = range.end - range.begin};
}

} // namespace

SpanWords findSpanWords(const QString &line, const model::GroundingSpan &span)
{
    const std::optional<Range> byCodePoints = rangeOf(line, span, model::utf16FromCodePoints);
    const QString wanted = folded(span.text);
    if (wanted.isEmpty())
        return byCodePoints ? given(*byCodePoints) : SpanWords{};
    for (const Place place : {Place(model::utf16FromCodePoints), Place(placeOfUnits), Place(placeOfBytes)}) {
        const std::optional<Range> range = rangeOf(line, span, place);
        if (range && folded(QStringView(line).sliced(range->begin, range->end - range->begin)) == wanted)
            return given(*range);
    }
    const qsizetype around =
        byCodePoints ? byCodePoints->begin : qBound(qsizetype(0), span.offset, line.size());
    if (const std::optional<Range> range = nearest(line, span.text.trimmed(), around))
        return {.offset = range->begin, .length = range->end - range->begin, .tie = model::Tie::Matched};
    if (!byCodePoints)
        return {};
    SpanWords words = given(*byCodePoints);
    words.differ = true;
    return words;
}

} // namespace grounding
