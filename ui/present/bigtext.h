#pragma once

#include "ui/present/spokentext.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace ui::present {

/// Lays an answer out in big type: the size that fills the room, between bounds, and below that scrolled.
/// Coordinates are those of the text's own rectangle.
class BigText {
public:
    struct Sizes {
        double largest = 40; ///< pixels
        double smallest = 20;
    };

    void setText(const QString &text);
    /// Chooses the largest type in which the text fits into `room`, else the smallest.
    void fit(const QFont &font, QSizeF room, Sizes sizes);

    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double pixelSize() const { return m_pixelSize; }

    /// One piece of a line that a range of the source covers.
    struct Piece {
        QRectF rect = {};
        double baseline = 0;
    };
    [[nodiscard]] QList<Piece> piecesOf(qsizetype offset, qsizetype length) const;

    /// Words of the range are drawn in their own colour.
    struct Tinted {
        qsizetype offset = 0;
        qsizetype length = 0;
        QColor colour = {};
    };
    void draw(QPainter &painter, const QColor &colour, const QList<Tinted> &tinted) const;

private:
    struct Block {
        SpokenParagraph paragraph = {};
        double indent = 0;
        double y = 0;
        std::unique_ptr<QTextLayout> layout = {};
    };

    void layOut(const QFont &font, double width);

    QString m_text;
    std::vector<Block> m_blocks;
    QFont m_font;
    double m_height = 0;
    double m_pixelSize = 0;
};

} // namespace ui::present
