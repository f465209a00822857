#include "presentation/sentences.h"

#include "text/markdown.h"

using namespace Qt::StringLiterals;

namespace presentation {

qsizetype endOfSentences(const QString &text, qsizetype from)
{
    static const QString marks = u".!?:;…。！？"_s;
    static const QString wide = u"。！？"_s;
    for (qsizetype at = text.size() - 1; at >= from; --at) {
        const QChar c = text.at(at);
        if (c == u'\n')
            return at + 1;
        if (wide.contains(c))
            return at + 1;
        const bool isFollowed = at + 1 < text.size() && text.at(at + 1).isSpace();
        if (isFollowed && marks.contains(c))
            return at + 2;
    }
    return from;
}

QString asSpoken(const QString &markdown)
{
    return text::readMarkdown(markdown).flattened().text.simplified();
}

} // namespace presentation
