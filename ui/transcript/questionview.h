#pragma once

#include "ui/transcript/messageview.h"

#include <QImage>
#include <QList>

namespace presentation {
class PictureSource;
}

namespace ui {
class Button;
}

namespace ui::transcript {

class TextView;

/// A question: a tinted bubble at the right with its pictures and words, and below it, on a click, what else
/// the model was told: words that ask for regions, findings of an image analysis.
class QuestionView : public MessageView {
    Q_OBJECT

public:
    explicit QuestionView(presentation::PictureSource &pictures, QWidget *parent = nullptr);

    void show(const model::Message &message, const QString &note) override;
    [[nodiscard]] int heightFor(int width) override;

signals:
    void sizeChanged(qint64 message);
    void pictureClicked(qint64 message, int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void loadThumbnails();
    [[nodiscard]] QRect thumbnailRect(qsizetype index) const;
    [[nodiscard]] int thumbnailsHeight(int width) const;
    [[nodiscard]] int thumbnailAt(const QPoint &point) const;
    void place(int width);

    presentation::PictureSource &m_pictures;
    TextView *m_text;
    Button *m_more; ///< shows and hides the addition
    TextView *m_addition;
    qint64 m_message = 0;
    QList<model::Picture> m_shown;
    QList<QImage> m_thumbnails;
    QRect m_bubble;
    int m_height = 0;
};

} // namespace ui::transcript
