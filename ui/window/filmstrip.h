#pragma once

#include <QImage>
#include <QWidget>

namespace presentation {
class PictureSource;
class Showing;
} // namespace presentation

namespace ui::window {

/// The pictures of the conversation in a row below the stage; a click shows one.
class Filmstrip : public QWidget {
    Q_OBJECT

public:
    Filmstrip(
        presentation::Showing &showing, presentation::PictureSource &pictures, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void collect();
    void bringIntoView(int frame);
    void scrollTo(int offset);
    [[nodiscard]] QRect frameRect(qsizetype frame) const;
    [[nodiscard]] int frameAt(const QPoint &point) const;

    presentation::Showing &m_showing;
    presentation::PictureSource &m_pictures;
    QList<QImage> m_thumbnails;
    QStringList m_hashes;
    int m_offset = 0;
};

} // namespace ui::window
