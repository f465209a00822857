#pragma once

#include <QString>

namespace exchange {

/// Text as XML and HTML can hold it: control characters and lone surrogates, which no escape could bring in,
/// are taken out. Escaping is the writer's.
[[nodiscard]] inline QString xmlText(const QString &text)
{
    QString some;
    some.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            some += c;
            some += text.at(++i);
        } else if (!c.isSurrogate() && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
            && c.unicode() < 0xfffe) {
            some += c;
        }
    }
    return some;
}

} // namespace exchange
