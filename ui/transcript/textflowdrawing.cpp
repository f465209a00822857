#include "ui/transcript/textflow.h"

#include "ui/transcript/textflowmeasures.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ui::transcript {

using Kind = text::Block::Kind;

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
