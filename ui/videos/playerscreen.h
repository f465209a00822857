#pragma once

#include <QImage>
#include <QWidget>

namespace ui::videos {

/// Shows one picture of a video, fitted, with words in its place when there is none.
class PlayerScreen : public QWidget {
    Q_OBJECT

public:
    explicit PlayerScreen(QWidget *parent = nullptr);

    void showImage(const QImage &image);
    void showWords(const QString &words);
    [[nodiscard]] const QImage &image() const { return m_image; }

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QImage m_image;
    QString m_words;
};

} // namespace ui::videos
