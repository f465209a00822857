#include "grounding/labels.h"

namespace grounding {

namespace {

constexpr qsizetype longestLabel = 300;

/// Control characters and the marks that turn the writing direction of what follows.
bool isUnwanted(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF;
}

} // namespace

QString plainLabel(QStringView text)
{
    QString label;
    for (const QChar c : text.first(qMin(text.size(), longestLabel * 4))) {
        if (c.isSpace())
            label += QLatin1Char(' ');
        else if (!isUnwanted(c))
            label += c;
    }
    label = label.simplified();
    if (label.size() <= longestLabel)
        return label;
    label.truncate(label[longestLabel - 1].isHighSurrogate() ? longestLabel - 1 : longestLabel);
    return label.trimmed();
}

} // namespace grounding
