#pragma once

#include "text/growingdocument.h"

#include <QFont>
#include <QList>
#include <QPalette>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace ui::transcript {

using TextRange = text::Range;

/// Lays out the text of one message, and is the one place that knows where an offset of the source stands in
/// the layout. When the text grows at its end, only the blocks that changed are laid out again. Coordinates
/// are those of the text's own rectangle, in device-independent pixels.
class TextFlow {
public:
    void setFont(const QFont &font);
    void setWidth(qreal width);
    /// Gives where the first change is, from the top.
    qreal setText(const QString &text, text::Dialect dialect);

    [[nodiscard]] const QString &text() const { return m_document.text(); }
    [[nodiscard]] text::Dialect dialect() const { return m_document.dialect(); }
    /// What is shown of a range of the source, without its markup.
    [[nodiscard]] QString shownText(const TextRange &range) const;
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
    /// The source offset of the boundary nearest to the point: where a selection would begin.
    [[nodiscard]] qsizetype boundaryAt(const QPointF &point) const;
    /// The source offset of the character under the point, if there is one.
    [[nodiscard]] std::optional<qsizetype> characterAt(const QPointF &point) const;
    /// The address of the link under the point; empty without one.
    [[nodiscard]] QString linkAt(const QPointF &point) const;
    /// Where the next character would be drawn.
    [[nodiscard]] QRectF endCaret() const;

    /// A block of code: its frame, and what it says.
    struct Code {
        QRectF frame = {};
        QString text = {};
    };
    [[nodiscard]] QList<Code> codesIn(const QRectF &area) const;
    /// Moves wide code under the point sideways; false when nothing there can move that way.
    bool scrollCode(const QPointF &point, qreal by);
    /// Moves wide code sideways until the range is seen; false when it was.
    bool scrollCodeTo(const TextRange &range);

    void draw(QPainter &painter, const QPalette &palette, const TextRange &selection,
        const QTextCharFormat &selected, const QRectF &clip) const;

private:
    /// Words laid out in a column: a paragraph, code, a cell of a table.
    struct Column {
        QPointF at = {}; ///< within the block
        qreal width = 0;
        std::unique_ptr<QTextLayout> layout = {};
    };
    struct Block {
        qreal y = 0;
        qreal height = 0;
        qreal indent = 0;
        qreal scroll = 0; ///< of code, to the right
        QList<qreal> rowTops = {}; ///< of a table, and where its last row ends
        QList<qreal> columnLefts = {};
        std::vector<Column> columns = {};
    };
    struct Hit {
        const text::Words *words = nullptr;
        int character = 0; ///< of the shown words
    };

    [[nodiscard]] const QList<text::Block> &blocks() const { return m_document.document().blocks; }
    [[nodiscard]] const text::Words &wordsOf(qsizetype block, size_t column) const;
    [[nodiscard]] QFont fontOf(const text::Block &block) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> layoutOf(
        const text::Words &words, const text::Block &block) const;
    [[nodiscard]] qreal indentOf(const text::Block &block) const;
    void layOutFrom(size_t first);
    void layOut(const text::Block &block, Block &laid) const;
    void layOutTable(const text::Block &table, Block &laid) const;
    static qreal breakLines(QTextLayout &layout, qreal width, QPointF at, Qt::Alignment align);
    void stack(size_t first);
    [[nodiscard]] qsizetype blockAt(qreal y) const;
    [[nodiscard]] size_t columnAt(const Block &block, const QPointF &point) const;
    [[nodiscard]] std::optional<Hit> hit(const QPointF &point) const;
    void appendPieces(
        QList<Piece> &pieces, const Block &block, const QTextLayout &layout, const TextRange &shown) const;
    [[nodiscard]] QRectF frameOf(const Block &block) const;
    void drawFrame(
        QPainter &painter, const QPalette &palette, const text::Block &block, const Block &laid) const;

    QFont m_font;
    qreal m_width = 0;
    text::GrowingDocument m_document;
    std::vector<Block> m_blocks; ///< beside those of the document
};

} // namespace ui::transcript
