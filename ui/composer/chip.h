#pragma once

#include "presentation/draft.h"

#include <QImage>
#include <QWidget>

namespace presentation {
class PictureSource;
}

namespace ui {
class Button;
}

namespace ui::composer {

/// One attachment above the input: thumbnail, name, × to take it away; for an address the click that fetches
/// it.
class Chip : public QWidget {
    Q_OBJECT

public:
    Chip(presentation::PictureSource &pictures, QWidget *parent = nullptr);

    void show(const presentation::Attachment &attachment);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removeWanted();
    void fetchWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void loadThumbnail();
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool offersFetch() const;

    presentation::PictureSource &m_pictures;
    presentation::Attachment m_attachment;
    QImage m_thumbnail;
    Button *m_fetch;
    Button *m_remove;
};

} // namespace ui::composer
