#include "text/growingdocument.h"

#include "text/plaintext.h"

#include <algorithm>

namespace text {

namespace {

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line.at(indent) == u' ')
        ++indent;
    return indent;
}

qsizetype runOf(QStringView line, QChar letter)
{
    qsizetype length = 0;
    while (length < line.size() && line.at(length) == letter)
        ++length;
    return length;
}

/// How many marks a line has that begins or ends fenced code; 0 when it is none.
qsizetype fenceOf(QStringView words, qsizetype indent)
{
    if (indent > 3 || words.isEmpty() || (words.front() != u'`' && words.front() != u'~'))
        return 0;
    const qsizetype run = runOf(words, words.front());
    const bool isInline = words.front() == u'`' && words.mid(run).contains(u'`');
    return run < 3 || isInline ? 0 : run;
}

bool hasFenceInside(QStringView words)
{
    return words.contains(QStringView(u"```")) || words.contains(QStringView(u"~~~"));
}

/// Whether a line that follows an empty one begins a block of its own for certain: not indented, and nothing
/// that could go on with a list.
bool beginsBlock(QStringView line)
{
    if (line.isEmpty() || line.front().isSpace())
        return false;
    const QChar first = line.front();
    return !first.isDigit() && first != u'-' && first != u'*' && first != u'+';
}

/// "[name]: address" at the beginning of a line, behind marks of quotations and items, may change what stands
/// anywhere. The name may have begun in a line before.
bool mayDefine(QStringView line)
{
    const qsizetype end = line.indexOf(QStringView(u"]:"));
    if (end < 0)
        return false;
    const QStringView before = line.first(qMax<qsizetype>(0, line.first(end).indexOf(u'[')));
    return std::all_of(before.begin(), before.end(), [](QChar letter) {
        return letter.isSpace() || letter.isDigit() || QStringView(u">-*+.)\\").contains(letter);
    });
}

QList<Block> moved(QList<Block> blocks, qsizetype by)
{
    for (Block &block : blocks) {
        block.source += by;
        block.sourceEnd += by;
        block.words.shiftSource(by);
        for (QList<Words> &row : block.rows) {
            for (Words &cell : row)
                cell.shiftSource(by);
        }
    }
    return blocks;
}

} // namespace

GrowingDocument::GrowingDocument(Dialect dialect)
    : m_dialect(dialect)
{
}

qsizetype GrowingDocument::setText(const QString &text, Dialect dialect)
{
    if (dialect != m_dialect || !text.startsWith(m_text))
        *this = GrowingDocument(dialect);
    m_text = text;
    scan();
    const bool isCode = !m_fence.isNull() && !m_isUncertain;
    if (m_hasDefinitions || (!isCode && mayDefine(QStringView(m_text).mid(m_scanned)))) {
        m_settled = m_settledTo = 0;
        return replaceFrom(0, read({0, m_text.size()}, 0));
    }
    const qsizetype first = m_settled;
    const qsizetype endBefore = first == 0 ? 0 : m_document.blocks.at(first - 1).sourceEnd;
    QList<Block> fresh = m_settledTo < m_safe ? read({m_settledTo, m_safe}, endBefore) : QList<Block>();
    if (m_dialect == Dialect::Plain && !fresh.isEmpty())
        fresh.removeLast(); // what follows the last break is read with the tail
    m_settled += fresh.size();
    m_settledTo = m_safe;
    fresh += read({m_safe, m_text.size()}, fresh.isEmpty() ? endBefore : fresh.constLast().sourceEnd);
    return replaceFrom(first, std::move(fresh));
}

/// Gives back how many blocks at the front stayed.
qsizetype GrowingDocument::replaceFrom(qsizetype first, QList<Block> fresh)
{
    QList<Block> &blocks = m_document.blocks;
    qsizetype same = 0;
    while (first + same < blocks.size() && same < fresh.size() && blocks.at(first + same) == fresh.at(same))
        ++same;
    blocks.resize(first + same);
    for (qsizetype index = same; index < fresh.size(); ++index)
        blocks.append(std::move(fresh[index]));
    return first + same;
}

/// A rule, an empty item and code without a line stand where the words before them end.
QList<Block> GrowingDocument::read(const Range &range, qsizetype endBefore) const
{
    const QStringView part = QStringView(m_text).mid(range.from, range.to - range.from);
    if (m_dialect == Dialect::Plain)
        return moved(readPlain(part.toString()).blocks, range.from);
    QList<Block> blocks = moved(readMarkdown(part, m_dialect).blocks, range.from);
    for (Block &block : blocks) {
        if (block.source < block.sourceEnd)
            break;
        block.source = block.sourceEnd = endBefore;
    }
    return blocks;
}

/// Looks at the lines that are whole now. The last one may still grow and tells nothing yet.
void GrowingDocument::scan()
{
    for (;;) {
        const qsizetype end = m_text.indexOf(u'\n', m_scanned);
        if (end < 0)
            return;
        if (m_dialect == Dialect::Plain)
            m_safe = end + 1;
        else
            scanLine(QStringView(m_text).mid(m_scanned, end - m_scanned));
        m_scanned = end + 1;
    }
}

void GrowingDocument::scanLine(QStringView line)
{
    const bool isCode = !m_fence.isNull() && !m_isUncertain;
    m_hasDefinitions = m_hasDefinitions || (!isCode && mayDefine(line));
    const qsizetype indent = indentOf(line);
    const QStringView words = line.mid(indent);
    const bool isEmpty = words.trimmed().isEmpty();
    const qsizetype run = fenceOf(words, indent);
    const bool wasAfterGap = std::exchange(m_isAfterGap, m_fence.isNull() && isEmpty);
    if (!m_fence.isNull()) {
        if (run >= m_fenceLength && words.front() == m_fence && words.trimmed().size() == run)
            m_fence = QChar();
        if (m_fenceIndent > 0 && indent == 0 && !isEmpty)
            m_isUncertain = true; // the list that the code stood in ended, and maybe the code with it
        return;
    }
    if (wasAfterGap && beginsBlock(line) && !m_isUncertain)
        m_safe = m_scanned;
    if (!line.isEmpty() && !line.front().isSpace())
        m_hasDeepFence = false;
    m_isUncertain = m_isUncertain || (m_hasDeepFence && run > 0); // the end of that code, or other code
    if (indent > 3 && fenceOf(words, 0) > 0) {
        m_hasDeepFence = true;
        return;
    }
    if (run == 0) {
        m_isUncertain = m_isUncertain || hasFenceInside(words); // behind the marker of an item, maybe
        return;
    }
    m_fence = words.front();
    m_fenceLength = run;
    m_fenceIndent = indent;
}

} // namespace text
