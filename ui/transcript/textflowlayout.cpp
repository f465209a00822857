#include "ui/transcript/textflow.h"

#include "ui/transcript/textflowmeasures.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui::transcript {

namespace {

using Kind = text::Block::Kind;

constexpr qreal paragraphGap = 2;
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

} // namespace ui::transcript
