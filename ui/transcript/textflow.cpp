#include "ui/transcript/textflow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {

constexpr qreal lineGap = 4; // room for the underline of grounded words
constexpr qreal paragraphGap = 2;
constexpr qreal emptyLine = 6;

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

void TextFlow::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    const QString text = std::exchange(m_text, {});
    m_blocks.clear();
    setText(text);
}

void TextFlow::setWidth(qreal width)
{
    if (width == m_width)
        return;
    m_width = width;
    for (Block &block : m_blocks)
        layOut(block);
    stack(0);
}

void TextFlow::setText(const QString &text)
{
    const bool grew = !m_blocks.empty() && text.size() >= m_text.size() && text.startsWith(m_text);
    m_text = text;
    if (!grew) {
        m_blocks.clear();
        return appendBlocksFrom(0);
    }
    const qsizetype lineStart = m_blocks.back().lineStart;
    m_blocks.pop_back();
    appendBlocksFrom(lineStart);
}

void TextFlow::appendBlocksFrom(qsizetype lineStart)
{
    const size_t first = m_blocks.size();
    for (qsizetype start = lineStart; start <= m_text.size();) {
        qsizetype end = m_text.indexOf(u'\n', start);
        if (end < 0)
            end = m_text.size();
        m_blocks.push_back(blockFor(start, end));
        layOut(m_blocks.back());
        start = end + 1;
    }
    stack(first);
}

TextFlow::Block TextFlow::blockFor(qsizetype lineStart, qsizetype lineEnd) const
{
    static const QRegularExpression listItem(u"^([ \\t]*)([-*\u2022]|\\d{1,3}[.)])[ \\t]+"_s);
    Block block{.source = lineStart, .length = lineEnd - lineStart, .lineStart = lineStart};
    const QString line = m_text.mid(lineStart, lineEnd - lineStart);
    if (const auto match = listItem.match(line); match.hasMatch()) {
        const QString mark = match.captured(2);
        block.marker = mark.size() == 1 ? u"\u2022"_s : mark;
        const QFontMetricsF metrics(m_font);
        block.indent = qMax(18.0, std::ceil(metrics.horizontalAdvance(block.marker + u"  "_s)))
            + qMin<qreal>(36, static_cast<qreal>(match.capturedLength(1)) * 9);
        block.source += match.capturedLength(0);
        block.length -= match.capturedLength(0);
    }
    block.layout = std::make_unique<QTextLayout>(m_text.mid(block.source, block.length), m_font);
    block.layout->setTextOption(wrapping());
    block.layout->setCacheEnabled(true);
    return block;
}

void TextFlow::layOut(Block &block) const
{
    if (block.length == 0 && block.marker.isEmpty()) {
        block.height = emptyLine;
        return;
    }
    block.layout->beginLayout();
    qreal y = 0;
    for (QTextLine line = block.layout->createLine(); line.isValid(); line = block.layout->createLine()) {
        line.setLineWidth(qMax(16.0, m_width - block.indent));
        line.setPosition({block.indent, y});
        y += std::ceil(line.height()) + lineGap;
    }
    block.layout->endLayout();
    block.height = qMax(y, std::ceil(QFontMetricsF(m_font).height()) + lineGap) + paragraphGap;
}

void TextFlow::stack(size_t firstBlock)
{
    qreal y = firstBlock == 0 ? 0 : m_blocks[firstBlock - 1].y + m_blocks[firstBlock - 1].height;
    for (size_t index = firstBlock; index < m_blocks.size(); ++index) {
        m_blocks[index].y = y;
        y += m_blocks[index].height;
    }
}

qreal TextFlow::height() const
{
    return m_text.isEmpty() ? 0 : m_blocks.back().y + m_blocks.back().height;
}

qreal TextFlow::usedWidth() const
{
    qreal widest = 0;
    for (const Block &block : m_blocks) {
        for (int number = 0; number < block.layout->lineCount(); ++number)
            widest = qMax(widest, block.indent + block.layout->lineAt(number).naturalTextWidth());
    }
    return std::ceil(widest);
}

const TextFlow::Block *TextFlow::blockAt(qreal y) const
{
    if (m_blocks.empty())
        return nullptr;
    const auto after = std::upper_bound(
        m_blocks.begin(), m_blocks.end(), y, [](qreal value, const Block &block) { return value < block.y; });
    return after == m_blocks.begin() ? &m_blocks.front() : &*std::prev(after);
}

QList<TextFlow::Piece> TextFlow::piecesOf(const TextRange &range) const
{
    QList<Piece> pieces;
    for (const Block &block : m_blocks) {
        const int from = static_cast<int>(qMax(range.from, block.source) - block.source);
        const int to = static_cast<int>(qMin(range.to, block.end()) - block.source);
        for (int number = 0; from < to && number < block.layout->lineCount(); ++number) {
            const QTextLine line = block.layout->lineAt(number);
            const int start = qMax(from, line.textStart());
            const int end = qMin(to, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const qreal left = line.cursorToX(start);
            const qreal right = line.cursorToX(end);
            const qreal top = block.y + line.y();
            pieces.append({.rect = QRectF(qMin(left, right), top, std::abs(right - left), line.height()),
                .baseline = top + line.ascent()});
        }
    }
    return pieces;
}

qsizetype TextFlow::boundaryAt(const QPointF &point) const
{
    const Block *block = blockAt(point.y());
    if (!block)
        return 0;
    if (block->layout->lineCount() == 0)
        return block->source;
    int number = block->layout->lineCount() - 1;
    while (number > 0 && block->y + block->layout->lineAt(number).y() > point.y())
        --number;
    return block->source + block->layout->lineAt(number).xToCursor(point.x());
}

std::optional<qsizetype> TextFlow::characterAt(const QPointF &point) const
{
    const Block *block = blockAt(point.y());
    for (int number = 0; block && number < block->layout->lineCount(); ++number) {
        const QTextLine line = block->layout->lineAt(number);
        const QRectF area(line.x(), block->y + line.y(), line.naturalTextWidth(), line.height() + lineGap);
        if (area.contains(point))
            return block->source + line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    }
    return {};
}

QRectF TextFlow::endCaret() const
{
    const qreal height = QFontMetricsF(m_font).height();
    if (m_blocks.empty() || m_blocks.back().layout->lineCount() == 0)
        return {0, m_blocks.empty() ? 0 : m_blocks.back().y, 1, height};
    const Block &block = m_blocks.back();
    const QTextLine line = block.layout->lineAt(block.layout->lineCount() - 1);
    return {line.cursorToX(static_cast<int>(block.length)), block.y + line.y(), 1, line.height()};
}

void TextFlow::draw(QPainter &painter, const QColor &colour, const TextRange &selection,
    const QTextCharFormat &selected, const QRectF &clip) const
{
    painter.setPen(colour);
    painter.setFont(m_font);
    const qreal ascent = QFontMetricsF(m_font).ascent();
    for (const Block &block : m_blocks) {
        if (block.y > clip.bottom() || block.y + block.height < clip.top())
            continue;
        if (!block.marker.isEmpty())
            painter.drawText(QPointF(block.indent - QFontMetricsF(m_font).horizontalAdvance(block.marker) - 7,
                                 block.y + ascent),
                block.marker);
        QList<QTextLayout::FormatRange> formats;
        const qsizetype from = qMax(selection.from, block.source) - block.source;
        const qsizetype to = qMin(selection.to, block.end()) - block.source;
        if (from < to)
            formats.append({static_cast<int>(from), static_cast<int>(to - from), selected});
        block.layout->draw(&painter, QPointF(0, block.y), formats, clip);
    }
}

} // namespace ui::transcript
