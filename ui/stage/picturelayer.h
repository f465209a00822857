#pragma once

#include "model/picture.h"
#include "model/problem.h"
#include "ui/stage/viewport.h"

#include <QColor>
#include <QImage>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

class QPainter;

namespace presentation {
class PictureSource;
}

namespace ui::stage {

/// The picture's pixels at the few sizes that the view needs: exactly the fitted size, and halvings of the
/// original when zoomed in. Where a halving would be too many pixels to be held whole, only the part around
/// the view is. What is there is painted at once; what is better is asked for and announced.
class PictureLayer : public QObject {
    Q_OBJECT

public:
    explicit PictureLayer(presentation::PictureSource &source, QObject *parent = nullptr);

    void show(const model::Picture &picture);
    /// What is shown is kept under another name now; nothing of it changes.
    void rename(const model::Picture &picture) { m_picture = picture; }
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_levels.empty(); }
    /// Pixels of the upright original; known from the picture, else from what was decoded.
    [[nodiscard]] QSizeF imageSize() const { return m_imageSize; }

    /// Asks for what `viewport` needs to be sharp, unless it is there: soon() once the view rests, now() at
    /// once.
    void sharpenSoon(const Viewport &viewport);
    void sharpenNow(const Viewport &viewport);

    /// Has the fitted size of another picture decoded when nothing else is to be done.
    void prepare(const model::Picture &picture, const Viewport &fitted);

    void paint(QPainter &painter, const Viewport &viewport) const;
    /// A frame of a moving picture that stands in the picture's place; null ends that.
    void setFrame(const QImage &frame);
    /// What is shown at a pixel of the original; nothing where it is not there yet.
    [[nodiscard]] std::optional<QColor> colourAt(QPoint pixel) const;

signals:
    void changed();
    void failed(const model::Problem &problem);

private:
    /// Pixels that cover a part of the picture; the whole picture when `part` is null.
    struct Piece {
        QRect part = {}; ///< of the original
        QSize asked = {};
        QImage image = {};
    };

    [[nodiscard]] static double wantedShare(const Viewport &viewport);
    [[nodiscard]] Piece wanted(const Viewport &viewport) const;
    [[nodiscard]] QRect partAround(const Viewport &viewport, double share) const;
    [[nodiscard]] bool has(const Piece &piece, const Viewport &viewport) const;
    void request(const Piece &piece);
    void keep(const Piece &piece);
    [[nodiscard]] const Piece *best(const Viewport &viewport) const;
    [[nodiscard]] const Piece *partFor(const Viewport &viewport) const;
    [[nodiscard]] QRectF placeOf(const Piece &piece) const;
    [[nodiscard]] double shareOf(const Piece &piece) const;
    void paintPiece(QPainter &painter, const Viewport &viewport, const Piece &piece) const;

    presentation::PictureSource &m_source;
    model::Picture m_picture;
    QSizeF m_imageSize;
    std::vector<Piece> m_levels; ///< of the whole picture, the newest last
    std::vector<Piece> m_parts; ///< the newest last
    std::optional<std::pair<QRect, QSize>> m_pending;
    Piece m_frame;
    int m_shown = 0; ///< tells answers for an earlier picture from those for this one
    QTimer m_rest;
    Viewport m_resting;
};

} // namespace ui::stage
