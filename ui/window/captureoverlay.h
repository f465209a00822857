#pragma once

#include <QPixmap>
#include <QWidget>

namespace ui::window {

/// Covers a screen with what was on it and lets a person draw a frame around the part that is wanted. Enter
/// takes all of it, Escape nothing. Ends once with taken() or dropped(); the caller hides and deletes it.
class CaptureOverlay : public QWidget {
    Q_OBJECT

public:
    /// `shot` in device pixels of the screen.
    CaptureOverlay(const QPixmap &shot, QScreen *screen);

signals:
    void taken(const QImage &part);
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect frame() const;
    void take(const QRect &part);

    QPixmap m_shot;
    QPoint m_from;
    QPoint m_to;
    bool m_drawing = false;
};

} // namespace ui::window
