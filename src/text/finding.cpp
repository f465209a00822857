#include "text/finding.h"

namespace text {

namespace {

void findIn(const Words &where, const QString &words, Qt::CaseSensitivity sensitivity, QList<Range> &found)
{
    const QString &shown = where.shown();
    for (qsizetype at = shown.indexOf(words, 0, sensitivity); at >= 0;
         at = shown.indexOf(words, at + words.size(), sensitivity)) {
        const Range range{where.sourceOf(at), where.sourceOf(at + words.size())};
        if (!where.shownOf(range).isEmpty())
            found.append(range);
    }
}

} // namespace

QList<Range> findWords(
    const QString &source, Dialect dialect, const QString &words, Qt::CaseSensitivity sensitivity)
{
    QList<Range> found;
    if (words.isEmpty() || source.isEmpty())
        return found;
    if (dialect == Dialect::Plain) {
        for (qsizetype at = source.indexOf(words, 0, sensitivity); at >= 0;
             at = source.indexOf(words, at + words.size(), sensitivity))
            found.append({at, at + words.size()});
        return found;
    }
    const Document document = readMarkdown(source, dialect);
    for (const Block &block : document.blocks) {
        findIn(block.words, words, sensitivity, found);
        for (const QList<Words> &row : block.rows) {
            for (const Words &cell : row)
                findIn(cell, words, sensitivity, found);
        }
    }
    return found;
}

} // namespace text
