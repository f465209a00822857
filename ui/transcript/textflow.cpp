#include "ui/transcript/textflow.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {

using Kind = text::Block::Kind;

constexpr qreal lineGap = 4; // room for the underline of grounded words
constexpr qreal paragraphGap = 2;
constexpr qreal markdownGap = 6;
constexpr qreal emptyLine = 6;
constexpr qreal quoteStep = 14;
constexpr qreal tableGap = 4;
constexpr qreal codePadding = 8;
constexpr qreal cellPadding = 6;
constexpr qreal narrowestCell = 32;
constexpr qreal unbounded = 1e6;

QFont fixedFont(qreal pointSize)
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(pointSize * 0.95);
    return fixed;
}

QList<QTextLayout::FormatRange> formatsOf(const text::Words &words, const QFont &font)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[range, style] : words.stretches()) {
        QTextCharFormat format;
        if (style.strong)
            format.setFontWeight(QFont::Bold);
        if (style.emphasis)
            format.setFontItalic(true);
        if (style.struck)
            format.setFontStrikeOut(true);
        if (!style.link.isEmpty())
            format.setFontUnderline(true);
        if (style.code) {
            format.setFontFamilies({fixedFont(font.pointSizeF()).family()});
            format.setBackground(QColor(128, 128, 128, 44));
        }
        formats.append({static_cast<int>(range.from), static_cast<int>(range.to - range.from), format});
    }
    return formats;
}

Qt::Alignment alignmentOf(text::Block::Align align)
{
    switch (align) {
    case text::Block::Align::Centre:
        return Qt::AlignHCenter;
    case text::Block::Align::Right:
        return Qt::AlignRight;
    case text::Block::Align::Left:
        break;
    }
    return Qt::AlignLeft;
}

qreal widestLine(const QTextLayout &layout)
{
    qreal widest = 0;
    for (int number = 0; number < layout.lineCount(); ++number)
        widest = qMax(widest, layout.lineAt(number).naturalTextWidth());
    return std::ceil(widest);
}

/// Columns that want less than their share get what they want; the others share the rest.
QList<qreal> sharedWidths(const QList<qreal> &wanted, qreal room)
{
    QList<qreal> widths = wanted;
    if (std::accumulate(wanted.begin(), wanted.end(), 0.0) <= room)
        return widths;
    QList<qreal> sorted = wanted;
    std::sort(sorted.begin(), sorted.end());
    qreal rest = room;
    qreal share = room;
    for (qsizetype index = 0; index < sorted.size(); ++index) {
        share = rest / static_cast<qreal>(sorted.size() - index);
        if (sorted.at(index) > share)
            break;
        rest -= sorted.at(index);
    }
    for (qreal &width : widths)
        width = qMax(qMin(width, share), narrowestCell);
    return widths;
}

} // namespace

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

void TextFlow::setText(const QString &text, text::Dialect dialect)
{
    const qsizetype kept = m_document.setText(text, dialect);
    layOutFrom(static_cast<size_t>(kept));
}

QString TextFlow::shownText(const TextRange &range) const
{
    return m_document.document().shownText(range);
}

void TextFlow::layOutFrom(size_t first)
{
    m_blocks.resize(first);
    for (auto index = static_cast<qsizetype>(first); index < blocks().size(); ++index) {
        const text::Block &block = blocks().at(index);
        Block laid;
        laid.indent = indentOf(block);
        layOut(block, laid);
        m_blocks.push_back(std::move(laid));
    }
    stack(first);
}

/// What goes on with an item stands under its words.
qreal TextFlow::indentOf(const text::Block &block) const
{
    const QFontMetricsF metrics(m_font);
    const qreal outer = block.quotes * quoteStep;
    if (block.depth == 0)
        return outer;
    if (block.marker.isEmpty()) {
        for (size_t before = m_blocks.size(); before > 0; --before) {
            const text::Block &other = blocks().at(static_cast<qsizetype>(before) - 1);
            if (other.depth == block.depth && other.quotes == block.quotes)
                return m_blocks[before - 1].indent;
            if (other.depth < block.depth)
                break;
        }
    }
    const qreal marker = std::ceil(metrics.horizontalAdvance(block.marker + u"  "_s));
    return outer + (block.depth - 1) * std::ceil(metrics.horizontalAdvance(u"00"_s)) + qMax(18.0, marker);
}

QFont TextFlow::fontOf(const text::Block &block) const
{
    if (block.kind == Kind::Code)
        return fixedFont(m_font.pointSizeF());
    QFont font = m_font;
    if (block.kind == Kind::Heading) {
        static constexpr std::array scales{1.4, 1.25, 1.12, 1.0, 1.0, 0.95};
        font.setBold(true);
        font.setPointSizeF(font.pointSizeF() * scales.at(static_cast<size_t>(qBound(1, block.level, 6) - 1)));
    }
    return font;
}

std::unique_ptr<QTextLayout> TextFlow::layoutOf(const text::Words &words, const text::Block &block) const
{
    QString shown = words.shown();
    QTextOption option;
    option.setWrapMode(
        block.kind == Kind::Code ? QTextOption::NoWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (block.kind == Kind::Code)
        shown.replace(u'\n', QChar::LineSeparator);
    const QFont font = fontOf(block);
    auto layout = std::make_unique<QTextLayout>(shown, font);
    layout->setTextOption(option);
    layout->setFormats(formatsOf(words, font));
    layout->setCacheEnabled(true);
    return layout;
}

qreal TextFlow::breakLines(QTextLayout &layout, qreal width, QPointF at, Qt::Alignment align)
{
    layout.beginLayout();
    qreal y = at.y();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(16.0, width));
        const qreal spare = align == Qt::AlignLeft ? 0 : qMax(0.0, width - line.naturalTextWidth());
        line.setPosition({at.x() + (align == Qt::AlignHCenter ? spare / 2 : spare), y});
        y += std::ceil(line.height()) + lineGap;
    }
    layout.endLayout();
    return y - at.y();
}

void TextFlow::layOut(const text::Block &block, Block &laid) const
{
    const bool isMarkdown = m_document.dialect() != text::Dialect::Plain;
    const qreal lineHeight = std::ceil(QFontMetricsF(fontOf(block)).height()) + lineGap;
    switch (block.kind) {
    case Kind::Gap:
        laid.height = emptyLine;
        return;
    case Kind::Rule:
        laid.height = 2 * emptyLine;
        return;
    case Kind::Table:
        return layOutTable(block, laid);
    case Kind::Code:
        laid.columns.push_back({.at = {laid.indent + codePadding, codePadding}, .width = unbounded});
        break;
    case Kind::Heading:
    case Kind::Paragraph:
        laid.columns.push_back(
            {.at = {laid.indent, block.kind == Kind::Heading && !m_blocks.empty() ? markdownGap : 0},
                .width = m_width - laid.indent});
        break;
    }
    Column &column = laid.columns.front();
    column.layout = layoutOf(block.words, block);
    const qreal height = breakLines(*column.layout, column.width, column.at, Qt::AlignLeft);
    laid.height = qMax(height, lineHeight) + column.at.y();
    if (block.kind == Kind::Code)
        laid.height += codePadding - lineGap + markdownGap;
    else
        laid.height += isMarkdown && block.depth == 0 ? markdownGap : paragraphGap;
}

void TextFlow::layOutTable(const text::Block &table, Block &laid) const
{
    const qsizetype count = table.columns.size();
    text::Block head = table;
    head.kind = Kind::Paragraph;
    QList<qreal> wanted(count, 0.0);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype index = 0; index < count; ++index) {
            Column cell{.layout = layoutOf(table.rows.at(row).value(index), head)};
            if (row == 0) {
                QFont bold = m_font;
                bold.setBold(true);
                cell.layout->setFont(bold);
            }
            breakLines(*cell.layout, unbounded, {}, Qt::AlignLeft);
            wanted[index] = qMax(wanted.at(index), widestLine(*cell.layout) + 1);
            laid.columns.push_back(std::move(cell));
        }
    }
    const QList<qreal> widths =
        sharedWidths(wanted, m_width - laid.indent - 2 * cellPadding * static_cast<qreal>(count));
    qreal left = laid.indent;
    for (const qreal width : widths) {
        laid.columnLefts.append(left);
        left += width + 2 * cellPadding;
    }
    laid.columnLefts.append(left);
    qreal y = tableGap;
    for (size_t first = 0; first < laid.columns.size(); first += static_cast<size_t>(count)) {
        laid.rowTops.append(y);
        qreal tallest = 0;
        for (qsizetype index = 0; index < count; ++index) {
            Column &cell = laid.columns[first + static_cast<size_t>(index)];
            cell.at = {laid.columnLefts.at(index) + cellPadding, y + cellPadding / 2};
            cell.width = widths.at(index);
            tallest = qMax(
                tallest, breakLines(*cell.layout, cell.width, cell.at, alignmentOf(table.columns.at(index))));
        }
        y += tallest + cellPadding;
    }
    laid.rowTops.append(y);
    laid.height = y + 2 * markdownGap;
}

void TextFlow::stack(size_t first)
{
    qreal y = first == 0 ? 0 : m_blocks[first - 1].y + m_blocks[first - 1].height;
    for (size_t index = first; index < m_blocks.size(); ++index) {
        m_blocks[index].y = y;
        y += m_blocks[index].height;
    }
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
    for (int number = 0; !shown.isEmpty() && number < layout.lineCount(); ++number) {
        const QTextLine line = layout.lineAt(number);
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
            all.append({frameOf(block), blocks().at(index).words.shown()});
    }
    return all;
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

void TextFlow::draw(QPainter &painter, const QPalette &palette, const TextRange &selection,
    const QTextCharFormat &selected, const QRectF &clip) const
{
    QTextCharFormat link;
    link.setForeground(palette.link());
    for (qsizetype index = qMax<qsizetype>(0, blockAt(clip.top())); index < blocks().size(); ++index) {
        const Block &block = m_blocks[static_cast<size_t>(index)];
        if (block.y > clip.bottom())
            return;
        painter.save();
        drawFrame(painter, palette, blocks().at(index), block);
        painter.setPen(palette.color(QPalette::Text));
        for (size_t number = 0; number < block.columns.size(); ++number) {
            const text::Words &words = wordsOf(index, number);
            QList<QTextLayout::FormatRange> formats;
            for (const auto &[range, style] : words.stretches()) {
                if (!style.link.isEmpty())
                    formats.append(
                        {static_cast<int>(range.from), static_cast<int>(range.to - range.from), link});
            }
            if (const TextRange shown = words.shownOf(selection); !shown.isEmpty())
                formats.append(
                    {static_cast<int>(shown.from), static_cast<int>(shown.to - shown.from), selected});
            block.columns[number].layout->draw(&painter, QPointF(-block.scroll, block.y), formats, clip);
        }
        painter.restore();
    }
}

void TextFlow::drawFrame(
    QPainter &painter, const QPalette &palette, const text::Block &block, const Block &laid) const
{
    QColor line = palette.color(QPalette::Text);
    line.setAlphaF(0.25F);
    QColor ground = line;
    ground.setAlphaF(0.07F);
    for (int quote = 0; quote < block.quotes; ++quote)
        painter.fillRect(QRectF(quote * quoteStep + 2, laid.y, 3, laid.height), line);
    if (!block.marker.isEmpty()) {
        const QFontMetricsF metrics(m_font);
        painter.setFont(m_font);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(
            QPointF(laid.indent - metrics.horizontalAdvance(block.marker) - 7, laid.y + metrics.ascent()),
            block.marker);
    }
    if (block.kind == Kind::Rule)
        painter.fillRect(QRectF(laid.indent, laid.y + emptyLine, m_width - laid.indent, 1), line);
    if (block.kind == Kind::Code) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(frameOf(laid), 5, 5);
        painter.setClipRect(
            frameOf(laid).adjusted(codePadding / 2, 0, -codePadding / 2, 0), Qt::IntersectClip);
    }
    if (block.kind == Kind::Table && laid.rowTops.size() > 1) {
        const qreal left = laid.columnLefts.constFirst();
        const qreal width = laid.columnLefts.constLast() - left;
        painter.fillRect(QRectF(left, laid.y + tableGap, width, laid.rowTops.at(1) - tableGap), ground);
        for (const qreal top : laid.rowTops.sliced(1))
            painter.fillRect(QRectF(left, laid.y + top - 0.5, width, 1), line);
    }
}

} // namespace ui::transcript
