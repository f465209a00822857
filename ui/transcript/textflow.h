#pragma once

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace ui::transcript {

/// A range of source text, as offsets into it.
struct TextRange {
    qsizetype from = 0;
    qsizetype to = 0;

    [[nodiscard]] bool isEmpty() const { return from >= to; }
    bool operator==(const TextRange &) const = default;
};

/// Lays out the text of one message as paragraphs and simple list items, and is the one place that knows
/// where an offset of the source stands in the layout. When the text grows at its end, only the last
/// paragraph is laid out again. Coordinates are those of the text's own rectangle, in device-independent
/// pixels.
class TextFlow {
public:
    void setFont(const QFont &font);
    void setWidth(qreal width);
    void setText(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal height() const;
    /// The width that the longest line really takes.
    [[nodiscard]] qreal usedWidth() const;

    /// One piece of a line that a range covers; `baseline` is where the letters stand.
    struct Piece {
        QRectF rect = {};
        qreal baseline = 0;
    };
    [[nodiscard]] QList<Piece> piecesOf(const TextRange &range) const;
    /// The character boundary nearest to the point: where a selection would begin.
    [[nodiscard]] qsizetype boundaryAt(const QPointF &point) const;
    /// The character under the point, if there is one.
    [[nodiscard]] std::optional<qsizetype> characterAt(const QPointF &point) const;
    /// Where the next character would be drawn.
    [[nodiscard]] QRectF endCaret() const;

    void draw(QPainter &painter, const QColor &colour, const TextRange &selection,
        const QTextCharFormat &selected, const QRectF &clip) const;

private:
    struct Block {
        qsizetype source = 0; ///< where its words begin; the marker stands before
        qsizetype length = 0;
        qsizetype lineStart = 0;
        QString marker = {};
        qreal indent = 0;
        qreal y = 0;
        qreal height = 0;
        std::unique_ptr<QTextLayout> layout = {};

        [[nodiscard]] qsizetype end() const { return source + length; }
    };

    [[nodiscard]] Block blockFor(qsizetype lineStart, qsizetype lineEnd) const;
    void appendBlocksFrom(qsizetype lineStart);
    void layOut(Block &block) const;
    void stack(size_t firstBlock);
    [[nodiscard]] const Block *blockAt(qreal y) const;

    QFont m_font;
    QString m_text;
    qreal m_width = 0;
    std::vector<Block> m_blocks;
};

} // namespace ui::transcript
