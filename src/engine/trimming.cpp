#include "engine/trimming.h"

#include "model/textoffsets.h"

namespace engine {

namespace {

constexpr qint64 BytesInToken = 4;

/// The line keeps its text up to `length` UTF-16 units, and the spans that end within it.
model::GroundingLine shortened(const model::GroundingLine &line, qsizetype length)
{
    model::GroundingLine kept{.text = line.text.left(length)};
    const qsizetype end = model::codePointsFromUtf16(kept.text, kept.text.size());
    for (const model::GroundingSpan &span : line.spans) {
        if (span.offset + span.length <= end)
            kept.spans.append(span);
    }
    return kept;
}

void cutAt(Spoken &spoken, qsizetype length)
{
    QList<model::GroundingLine> kept;
    qsizetype from = 0;
    for (const model::GroundingLine &line : std::as_const(spoken.grounding)) {
        const qsizetype at = spoken.text.indexOf(line.text, from);
        if (at < 0 || at >= length)
            break;
        from = at + line.text.size();
        kept.append(from <= length ? line : shortened(line, length - at));
    }
    spoken.text.truncate(length);
    spoken.grounding = kept;
}

qsizetype firstStop(const QString &text, const QStringList &stops)
{
    qsizetype first = text.size();
    for (const QString &stop : stops) {
        const qsizetype at = text.indexOf(stop);
        if (at >= 0)
            first = std::min(first, at);
    }
    return first;
}

qsizetype lengthWithin(const QString &text, qint64 bytes)
{
    qsizetype length = text.size();
    while (length > 0 && QStringView(text).left(length).toUtf8().size() > bytes)
        length = length > 64 ? length * 3 / 4 : length - 1;
    // Grown again one by one: the steps above may have been too long.
    while (length < text.size() && QStringView(text).left(length + 1).toUtf8().size() <= bytes)
        ++length;
    return length;
}

/// Back to the end of a word. A text without blanks is cut where it must be, but never within a character.
qsizetype atWordBoundary(const QString &text, qsizetype length)
{
    if (length >= text.size())
        return text.size();
    if (text.at(length).isSpace())
        return length;
    for (qsizetype at = length; at > 0; --at) {
        if (text.at(at - 1).isSpace())
            return at - 1;
    }
    return length > 0 && text.at(length - 1).isHighSurrogate() ? length - 1 : length;
}

} // namespace

qint64 textTokens(const QString &text)
{
    return (text.toUtf8().size() + BytesInToken - 1) / BytesInToken;
}

Trimmed trim(Spoken spoken, std::optional<qint64> maxTokens, const QStringList &stops)
{
    cutAt(spoken, firstStop(spoken.text, stops));
    if (!maxTokens || textTokens(spoken.text) <= *maxTokens)
        return {.spoken = std::move(spoken)};
    const qsizetype within = lengthWithin(spoken.text, *maxTokens * BytesInToken);
    cutAt(spoken, atWordBoundary(spoken.text, within));
    return {.spoken = std::move(spoken), .finish = model::FinishReason::Length};
}

} // namespace engine
