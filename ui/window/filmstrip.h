#pragma once

#include <QImage>
#include <QWidget>

namespace presentation {
class PictureSource;
class Showing;
} // namespace presentation

namespace ui::window {

/// The pictures of the conversation in a row below the stage; a click shows one, a click with Ctrl shows it
/// beside the one that is shown.
class Filmstrip : public QWidget {
    Q_OBJECT

public:
    Filmstrip(
        presentation::Showing &showing, presentation::PictureSource &pictures, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// Marks the picture that stands beside; -1 for none.
    void setBeside(int frame);

signals:
    void besideWanted(int frame);

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
    QStringList m_contents;
    int m_offset = 0;
    int m_beside = -1;
};

} // namespace ui::window
