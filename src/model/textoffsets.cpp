#include "model/textoffsets.h"

namespace model {

namespace {

bool isPairAt(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at].isHighSurrogate() && text[at + 1].isLowSurrogate();
}

} // namespace

std::optional<qsizetype> utf16FromCodePoints(QStringView text, qsizetype codePoints)
{
    if (codePoints < 0)
        return std::nullopt;
    qsizetype at = 0;
    for (; codePoints > 0; --codePoints) {
        if (at >= text.size())
            return std::nullopt;
        at += isPairAt(text, at) ? 2 : 1;
    }
    return at;
}

qsizetype codePointsFromUtf16(QStringView text, qsizetype utf16)
{
    const qsizetype end = qMin(utf16, text.size());
    qsizetype count = 0;
    for (qsizetype at = 0; at < end; at += isPairAt(text, at) ? 2 : 1)
        ++count;
    return count;
}

} // namespace model
