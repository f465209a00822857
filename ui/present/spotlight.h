#pragma once

#include "model/picture.h"
#include "model/region.h"
#include "ui/present/closeup.h"

#include <QColor>
#include <QImage>
#include <QWidget>

namespace presentation {
class PictureSource;
}

namespace ui::present {

/// A region as the spotlight draws it.
struct Beam {
    QPolygonF outline = {}; ///< fractions of the picture; one vertex is a point
    QColor colour = {};

    bool operator==(const Beam &) const = default;
};

/// The picture of a slide in a frame. Regions at rest are outlined; lit ones are brought closer while all
/// else grows dark. How far the change from the last to the present light has come is set from outside, so
/// that words and picture move together.
class Spotlight : public QWidget {
    Q_OBJECT

public:
    explicit Spotlight(presentation::PictureSource &pictures, QWidget *parent = nullptr);

    void show(const model::Picture &picture);
    void clear();
    void setResting(const QList<Beam> &beams);
    /// Nothing lit shows the whole picture. The change begins at progress 0.
    void light(const QList<Beam> &beams);
    void setProgress(double progress);

    [[nodiscard]] const QList<Beam> &lit() const { return m_lit; }
    /// Of the picture on show; 1.5 while it is unknown.
    [[nodiscard]] double aspect() const;
    /// Where the lit regions are at the end of the change, in this widget's coordinates.
    [[nodiscard]] QRectF litRect() const;
    /// The place of the picture under a point of this widget, in fractions.
    [[nodiscard]] QPointF fractionAt(QPointF point) const;

signals:
    /// The picture's pixels, and with them perhaps its shape, have become known.
    void arrived();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRectF frame() const;
    [[nodiscard]] Closeup now() const;
    void request();
    void paintPicture(QPainter &painter, const QRectF &frame) const;
    void paintDark(QPainter &painter, const QRectF &frame) const;
    void paintBeams(QPainter &painter, const QRectF &frame) const;
    [[nodiscard]] QPolygonF inFrame(const Beam &beam, const QRectF &frame, const Closeup &closeup) const;

    presentation::PictureSource &m_pictures;
    model::Picture m_picture;
    QImage m_image;
    QString m_trouble;
    int m_asked = 0; ///< tells answers for an earlier picture from those for this one
    QList<Beam> m_resting;
    QList<Beam> m_before;
    QList<Beam> m_lit;
    Closeup m_from;
    Closeup m_to;
    double m_progress = 1.0;
};

} // namespace ui::present
