#pragma once

#include "presentation/askedplaces.h"

#include <QImage>
#include <QWidget>

class QMenu;

namespace presentation {
class PictureSource;
}

namespace ui {
class Button;
}

namespace ui::composer {

/// A place that the question asks about: what it looks like, its name, what of it goes out, × to take it
/// away.
class PlaceChip : public QWidget {
    Q_OBJECT

public:
    explicit PlaceChip(presentation::PictureSource &pictures, QWidget *parent = nullptr);

    void show(const presentation::AskedPlace &place);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removeWanted();
    void carriesChosen(presentation::AskedPlace::Carries carries);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    void loadThumbnail();
    [[nodiscard]] QString words() const;

    presentation::PictureSource &m_pictures;
    presentation::AskedPlace m_place;
    QImage m_thumbnail;
    Button *m_carries;
    Button *m_remove;
    QMenu *m_choices;
};

} // namespace ui::composer
