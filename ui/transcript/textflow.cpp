#include "ui/transcript/textflow.h"

#include "ui/transcript/textflowmeasures.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ui::transcript {

namespace {

/// The number of the line that holds a position of the text; a long paragraph has thousands.
int lineAt(const QTextLayout &layout, int position)
{
    int first = 0;
    for (int count = layout.lineCount(); count > 1;) {
        const int half = count / 2;
        if (layout.lineAt(first + half).textStart() <= position)
            first += half;
        count -= half;
    }
    return first;
}

} // namespace

using Kind = text::Block::Kind;

qreal widestLine(const QTextLayout &layout)
{
    qreal widest = 0;
    for (int number = 0; number < layout.lineCount(); ++number)
        widest = qMax(widest, layout.lineAt(number).naturalTextWidth());
    return std::ceil(widest);
}

void TextFlow::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    layOutFrom(0);
}

void TextFlow::setWidth(qreal width)
{
    if (width == m_width)
        return;
    m_width = width;
    layOutFrom(0);
}

qreal TextFlow::setText(const QString &text, text::Dialect dialect)
{
    const auto kept = static_cast<size_t>(m_document.setText(text, dialect));
    const bool isWithin = kept < m_blocks.size();
    const qreal changedFrom = isWithin ? m_blocks[kept].y : height();
    layOutFrom(kept);
    return changedFrom;
}

QString TextFlow::shownText(const TextRange &range) const
{
    return m_document.document().shownText(range);
}

qreal TextFlow::height() const
{
    return text().isEmpty() || m_blocks.empty() ? 0 : m_blocks.back().y + m_blocks.back().height;
}

qreal TextFlow::usedWidth() const
{
    qreal widest = 0;
    for (const Block &block : m_blocks) {
        for (const Column &column : block.columns)
            widest = qMax(widest, column.at.x() + widestLine(*column.layout));
        if (!block.columnLefts.isEmpty())
            widest = qMax(widest, block.columnLefts.constLast());
    }
    return std::ceil(qMin(widest, qMax(m_width, 1.0)));
}

qsizetype TextFlow::blockAt(qreal y) const
{
    if (m_blocks.empty())
        return -1;
    const auto after = std::upper_bound(
        m_blocks.begin(), m_blocks.end(), y, [](qreal value, const Block &block) { return value < block.y; });
    return qMax<qsizetype>(0, std::distance(m_blocks.begin(), after) - 1);
}

const text::Words &TextFlow::wordsOf(qsizetype block, size_t column) const
{
    const text::Block &source = blocks().at(block);
    if (source.kind != Kind::Table)
        return source.words;
    const auto count = static_cast<size_t>(source.columns.size());
    static const text::Words none;
    const QList<text::Words> &row = source.rows.at(static_cast<qsizetype>(column / count));
    const auto index = static_cast<qsizetype>(column % count);
    return index < row.size() ? row.at(index) : none;
}

QList<TextFlow::Piece> TextFlow::piecesOf(const TextRange &range) const
{
    QList<Piece> pieces;
    const auto first = std::partition_point(blocks().begin(), blocks().end(),
        [&range](const text::Block &block) { return block.sourceEnd <= range.from; });
    for (qsizetype index = std::distance(blocks().begin(), first);
         index < blocks().size() && blocks().at(index).source < range.to; ++index) {
        const Block &block = m_blocks[static_cast<size_t>(index)];
        for (size_t number = 0; number < block.columns.size(); ++number)
            appendPieces(pieces, block, *block.columns[number].layout, wordsOf(index, number).shownOf(range));
    }
    return pieces;
}

void TextFlow::appendPieces(
    QList<Piece> &pieces, const Block &block, const QTextLayout &layout, const TextRange &shown) const
{
    if (shown.isEmpty())
        return;
    for (int number = lineAt(layout, static_cast<int>(shown.from)); number < layout.lineCount(); ++number) {
        const QTextLine line = layout.lineAt(number);
        if (line.textStart() >= shown.to)
            break;
        const int start = qMax(static_cast<int>(shown.from), line.textStart());
        const int end = qMin(static_cast<int>(shown.to), line.textStart() + line.textLength());
        if (start >= end)
            continue;
        const qreal left = line.cursorToX(start) - block.scroll;
        const qreal right = line.cursorToX(end) - block.scroll;
        const qreal top = block.y + line.y();
        pieces.append({.rect = QRectF(qMin(left, right), top, std::abs(right - left), line.height()),
            .baseline = top + line.ascent()});
    }
}

/// The column whose area is nearest to the point.
size_t TextFlow::columnAt(const Block &block, const QPointF &point) const
{
    if (block.columnLefts.isEmpty())
        return 0;
    const auto slot = [](const QList<qreal> &edges, qreal value) {
        const auto after = std::upper_bound(edges.begin(), edges.end(), value);
        return qBound<qsizetype>(0, std::distance(edges.begin(), after) - 1, edges.size() - 2);
    };
    const qsizetype row = slot(block.rowTops, point.y() - block.y);
    const qsizetype column = slot(block.columnLefts, point.x());
    return static_cast<size_t>(row * (block.columnLefts.size() - 1) + column);
}

qsizetype TextFlow::boundaryAt(const QPointF &point) const
{
    const qsizetype index = blockAt(point.y());
    if (index < 0)
        return 0;
    const Block &block = m_blocks[static_cast<size_t>(index)];
    const size_t column = columnAt(block, point);
    if (column >= block.columns.size() || block.columns[column].layout->lineCount() == 0)
        return blocks().at(index).source;
    const QTextLayout &layout = *block.columns[column].layout;
    int number = layout.lineCount() - 1;
    while (number > 0 && block.y + layout.lineAt(number).y() > point.y())
        --number;
    const text::Words &words = wordsOf(index, column);
    const int at = layout.lineAt(number).xToCursor(point.x() + block.scroll);
    return words.origins().isEmpty() ? blocks().at(index).source : words.sourceOf(at);
}

std::optional<qsizetype> TextFlow::boundaryInLine(qsizetype offset, int by) const
{
    // What stands at the offset, or else the last character before it, tells where it is.
    QList<Piece> here = piecesOf({offset, offset + 1});
    const bool isBehind = here.isEmpty();
    for (qsizetype before = offset; here.isEmpty() && before > 0; --before)
        here = piecesOf({before - 1, before});
    if (here.isEmpty())
        return {};
    const QRectF at = here.constFirst().rect;
    const qreal x = isBehind ? at.right() : at.left();
    const qreal limit = by > 0 ? height() : 0;
    for (qreal y = at.center().y(); by > 0 ? y < limit : y > limit; y += by * at.height() / 2) {
        const qsizetype boundary = boundaryAt({x, y});
        const bool isOther =
            by > 0 ? boundary > offset && y > at.bottom() : boundary < offset && y < at.top();
        if (isOther)
            return boundary;
    }
    return {};
}

std::optional<TextFlow::Hit> TextFlow::hit(const QPointF &point) const
{
    const qsizetype index = blockAt(point.y());
    if (index < 0)
        return {};
    const Block &block = m_blocks[static_cast<size_t>(index)];
    const size_t column = columnAt(block, point);
    if (column >= block.columns.size())
        return {};
    const QTextLayout &layout = *block.columns[column].layout;
    const QPointF inside(point.x() + block.scroll, point.y() - block.y);
    for (int number = 0; number < layout.lineCount(); ++number) {
        const QTextLine line = layout.lineAt(number);
        if (QRectF(line.x(), line.y(), line.naturalTextWidth(), line.height() + lineGap).contains(inside))
            return Hit{&wordsOf(index, column), line.xToCursor(inside.x(), QTextLine::CursorOnCharacter)};
    }
    return {};
}

std::optional<qsizetype> TextFlow::characterAt(const QPointF &point) const
{
    const std::optional<Hit> found = hit(point);
    if (!found || found->words->origins().isEmpty())
        return {};
    return found->words->sourceOf(found->character);
}

QString TextFlow::linkAt(const QPointF &point) const
{
    const std::optional<Hit> found = hit(point);
    if (!found)
        return {};
    for (const auto &[range, style] : found->words->stretches()) {
        if (range.from <= found->character && found->character < range.to)
            return style.link;
    }
    return {};
}

QRectF TextFlow::endCaret() const
{
    const qreal height = QFontMetricsF(m_font).height();
    if (m_blocks.empty())
        return {0, 0, 1, height};
    const Block &block = m_blocks.back();
    if (block.columns.empty() || block.columns.back().layout->lineCount() == 0)
        return {block.indent, block.y, 1, height};
    const QTextLayout &layout = *block.columns.back().layout;
    const QTextLine line = layout.lineAt(layout.lineCount() - 1);
    return {line.cursorToX(static_cast<int>(layout.text().size())) - block.scroll, block.y + line.y(), 1,
        line.height()};
}

QRectF TextFlow::frameOf(const Block &block) const
{
    return {block.indent, block.y, m_width - block.indent, block.height - markdownGap};
}

QList<TextFlow::Code> TextFlow::codesIn(const QRectF &area) const
{
    QList<Code> all;
    for (qsizetype index = qMax<qsizetype>(0, blockAt(area.top())); index < blocks().size(); ++index) {
        const Block &block = m_blocks[static_cast<size_t>(index)];
        if (block.y > area.bottom())
            break;
        if (blocks().at(index).kind == Kind::Code)
            all.append(codeAt(index));
    }
    return all;
}

TextFlow::Code TextFlow::codeAt(qsizetype index) const
{
    const Block &block = m_blocks[static_cast<size_t>(index)];
    Code code{.frame = frameOf(block), .text = blocks().at(index).words.shown()};
    const qreal whole = qMax(1.0, widestLine(*block.columns.front().layout) + 2 * codePadding);
    code.seen = qMin(1.0, code.frame.width() / whole);
    code.scrolled = block.scroll / whole;
    return code;
}

bool TextFlow::scrollCode(const QPointF &point, qreal by)
{
    const qsizetype index = blockAt(point.y());
    if (index < 0 || blocks().at(index).kind != Kind::Code)
        return false;
    Block &block = m_blocks[static_cast<size_t>(index)];
    const qreal most =
        qMax(0.0, widestLine(*block.columns.front().layout) + 2 * codePadding - frameOf(block).width());
    const qreal before = std::exchange(block.scroll, qBound(0.0, block.scroll + by, most));
    return block.scroll != before;
}

bool TextFlow::scrollCodeTo(const TextRange &range)
{
    const QList<Piece> pieces = piecesOf(range);
    if (pieces.isEmpty())
        return false;
    const QRectF rect = pieces.constFirst().rect;
    const qsizetype index = blockAt(rect.center().y());
    if (index < 0 || blocks().at(index).kind != Kind::Code)
        return false;
    const QRectF frame =
        frameOf(m_blocks[static_cast<size_t>(index)]).adjusted(codePadding, 0, -codePadding, 0);
    const bool isSeen = frame.left() <= rect.left() && rect.right() <= frame.right();
    return !isSeen && scrollCode(rect.center(), rect.center().x() - frame.center().x());
}

} // namespace ui::transcript
