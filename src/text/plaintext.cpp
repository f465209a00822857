#include "text/plaintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace text {

namespace {

Block lineBlock(const QString &source, qsizetype start, qsizetype end)
{
    static const QRegularExpression listItem(u"^([ \\t]*)([-*\u2022]|\\d{1,3}[.)])[ \\t]+"_s);
    const QString line = source.mid(start, end - start);
    Block block{.source = start, .sourceEnd = end};
    if (const auto match = listItem.match(line); match.hasMatch()) {
        const QString mark = match.captured(2);
        block.marker = mark.size() == 1 ? u"\u2022"_s : mark;
        block.depth = 1 + static_cast<int>(qMin<qsizetype>(4, match.capturedLength(1) / 2));
        block.source += match.capturedLength(0);
    } else if (line.isEmpty()) {
        block.kind = Block::Kind::Gap;
    }
    block.words.append(
        QStringView(source).mid(block.source, end - block.source), {}, block.source, end - block.source);
    return block;
}

} // namespace

Document readPlain(const QString &source)
{
    Document document;
    for (qsizetype start = 0; start <= source.size();) {
        const qsizetype end = source.indexOf(u'\n', start);
        document.blocks.append(lineBlock(source, start, end < 0 ? source.size() : end));
        if (end < 0)
            break;
        start = end + 1;
    }
    return document;
}

} // namespace text
