#pragma once

#include "model/picture.h"
#include "model/problem.h"
#include "ui/stage/viewport.h"

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
/// original when zoomed in, up to a budget of pixels. What is there is painted at once; what is better is
/// asked for and announced.
class PictureLayer : public QObject {
    Q_OBJECT

public:
    explicit PictureLayer(presentation::PictureSource &source, QObject *parent = nullptr);

    void show(const model::Picture &picture);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_levels.empty(); }
    /// Pixels of the upright original; known from the picture, else from what was decoded.
    [[nodiscard]] QSizeF imageSize() const { return m_imageSize; }

    /// Asks for what `viewport` needs to be sharp, unless it is there: soon() once the view rests, now() at
    /// once.
    void sharpenSoon(const Viewport &viewport);
    void sharpenNow(const Viewport &viewport);

    void paint(QPainter &painter, const Viewport &viewport) const;

signals:
    void changed();
    void failed(const model::Problem &problem);

private:
    [[nodiscard]] QSize wantedSize(const Viewport &viewport) const;
    [[nodiscard]] bool has(QSize size) const;
    void request(QSize size);
    void keep(const QImage &image, QSize asked);
    [[nodiscard]] const QImage &levelFor(const Viewport &viewport) const;

    struct Level {
        QSize asked = {};
        QImage image = {};
    };

    presentation::PictureSource &m_source;
    model::Picture m_picture;
    QSizeF m_imageSize;
    std::vector<Level> m_levels; ///< the newest last
    std::optional<QSize> m_pending;
    int m_shown = 0; ///< tells answers for an earlier picture from those for this one
    QTimer m_rest;
    Viewport m_resting;
};

} // namespace ui::stage
