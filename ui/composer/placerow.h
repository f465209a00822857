#pragma once

#include <QList>
#include <QWidget>

class QLabel;

namespace presentation {
class AskedPlaces;
class Draft;
class PictureSource;
} // namespace presentation

namespace ui {
class FlowLayout;
}

namespace ui::composer {

class PlaceChip;

/// The places that the question asks about as chips, and below them the words that will be sent for them.
/// Hidden while there are none.
class PlaceRow : public QWidget {
    Q_OBJECT

public:
    PlaceRow(presentation::AskedPlaces &places, presentation::Draft &draft,
        presentation::PictureSource &pictures, QWidget *parent = nullptr);

private:
    void fill();
    void showSent();

    presentation::AskedPlaces &m_places;
    presentation::Draft &m_draft;
    presentation::PictureSource &m_pictures;
    QWidget *m_chipArea;
    FlowLayout *m_chipLayout;
    QLabel *m_sent;
    QList<PlaceChip *> m_chips;
};

} // namespace ui::composer
