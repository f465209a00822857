#pragma once

#include <QImage>
#include <QRectF>
#include <QWidget>

namespace ui::composer {

/// A picture with a frame around the part that is to stay, drawn and moved with the pointer or the keys:
/// arrows move the frame, with Shift they change its far corner. The frame is in fractions of the picture;
/// null means all.
class CropView : public QWidget {
    Q_OBJECT

public:
    explicit CropView(QWidget *parent = nullptr);

    void setPicture(const QImage &picture);
    void setFrame(const QRectF &frame);
    [[nodiscard]] QRectF frame() const { return m_frame; }

    [[nodiscard]] QSize sizeHint() const override { return {720, 500}; }

signals:
    void frameChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const; ///< where the picture is drawn, in view coordinates
    [[nodiscard]] QRectF frameRect() const;
    [[nodiscard]] QPointF fractionAt(QPointF viewPoint) const;
    [[nodiscard]] Qt::Edges edgesAt(QPointF viewPoint) const;
    void change(QRectF frame);

    QImage m_picture;
    QRectF m_frame;
    Qt::Edges m_edges; ///< that are being dragged; none: all of it, or a new frame
    bool m_moves = false;
    QPointF m_from; ///< fraction where the pointer went down
    QRectF m_before;
};

} // namespace ui::composer
