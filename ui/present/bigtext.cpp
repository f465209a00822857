#include "ui/present/bigtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::present {

namespace {

constexpr double lineHeight = 1.42; ///< of the type; leaves room for underlines
constexpr double paragraphGap = 0.45;
constexpr double step = 0.93; ///< from one size that was tried to the next

QList<QTextLayout::FormatRange> boldRanges(const SpokenParagraph &paragraph)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &part : paragraph.bold)
        ranges.append({part.from, part.length, bold});
    if (paragraph.heading)
        ranges = {{0, static_cast<int>(paragraph.text.size()), bold}};
    return ranges;
}

double layOutLines(QTextLayout &layout, double width, double indent, double leading)
{
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(24.0, width - indent));
        line.setPosition({indent, y + (leading - line.height()) / 2});
        y += leading;
    }
    layout.endLayout();
    return y;
}

} // namespace

void BigText::setText(const QString &text)
{
    m_text = text;
}

void BigText::fit(const QFont &font, QSizeF room, Sizes sizes)
{
    for (double size = sizes.largest;; size = std::max(size * step, sizes.smallest)) {
        QFont sized = font;
        sized.setPixelSize(static_cast<int>(std::lround(size)));
        m_pixelSize = sized.pixelSize();
        layOut(sized, room.width());
        if (m_height <= room.height() || size <= sizes.smallest)
            return;
    }
}

void BigText::layOut(const QFont &font, double width)
{
    m_font = font;
    m_blocks.clear();
    const double leading = std::ceil(font.pixelSize() * lineHeight);
    double y = 0;
    for (const SpokenParagraph &paragraph : spokenText(m_text)) {
        Block block{.paragraph = paragraph, .y = y};
        if (!paragraph.marker.isEmpty())
            block.indent = std::ceil(QFontMetricsF(font).horizontalAdvance(paragraph.marker + u"\u2002"_s));
        block.layout = std::make_unique<QTextLayout>(paragraph.text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        block.layout->setTextOption(option);
        block.layout->setFormats(boldRanges(paragraph));
        block.layout->setCacheEnabled(true);
        m_height = y + layOutLines(*block.layout, width, block.indent, leading);
        y = m_height + std::ceil(font.pixelSize() * paragraphGap);
        m_blocks.push_back(std::move(block));
    }
    if (m_blocks.empty())
        m_height = 0;
}

QList<BigText::Piece> BigText::piecesOf(qsizetype offset, qsizetype length) const
{
    QList<Piece> pieces;
    for (const Block &block : m_blocks) {
        const auto [from, count] = block.paragraph.shown(offset, length);
        for (int number = 0; count > 0 && number < block.layout->lineCount(); ++number) {
            const QTextLine line = block.layout->lineAt(number);
            const int start = std::max(from, line.textStart());
            const int end = std::min(from + count, line.textStart() + line.textLength());
            if (start >= end)
                continue;
            const double left = line.cursorToX(start);
            const double right = std::min<double>(line.cursorToX(end), line.x() + line.naturalTextWidth());
            pieces.append(
                {QRectF(std::min(left, right), block.y + line.y(), std::abs(right - left), line.height()),
                    block.y + line.y() + line.ascent()});
        }
    }
    return pieces;
}

void BigText::draw(QPainter &painter, const QColor &colour, const QList<Tinted> &tinted) const
{
    painter.setPen(colour);
    painter.setFont(m_font);
    for (const Block &block : m_blocks) {
        QList<QTextLayout::FormatRange> ranges;
        for (const Tinted &tint : tinted) {
            const auto [from, count] = block.paragraph.shown(tint.offset, tint.length);
            QTextCharFormat format;
            format.setForeground(tint.colour);
            if (count > 0)
                ranges.append({from, count, format});
        }
        if (!block.paragraph.marker.isEmpty() && block.layout->lineCount() > 0) {
            const QTextLine line = block.layout->lineAt(0);
            painter.drawText(QPointF(0, block.y + line.y() + line.ascent()), block.paragraph.marker);
        }
        block.layout->draw(&painter, {0, block.y}, ranges);
    }
}

} // namespace ui::present
