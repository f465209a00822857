#pragma once

#include "model/draft.h"

#include <QObject>

class QMenu;

namespace presentation {
class Draft;
class PictureAsking;
class PictureSource;
} // namespace presentation

namespace ui::composer {

/// What can be done with a picture of the question before it is asked: turn, crop, detail level, another
/// place in the row. The picture itself stays as it was; only what is asked about changes.
class ChipActions : public QObject {
    Q_OBJECT

public:
    ChipActions(presentation::Draft &draft, presentation::PictureSource &pictures, QWidget *parent);

    /// Without it, levels of detail are offered whoever is asked.
    void setAsking(const presentation::PictureAsking *asking) { m_asking = asking; }

    /// Opens the menu for the picture in this row of the draft, at a global place.
    void offer(int row, QPoint at);
    void turn(int row);
    void crop(int row);

private:
    void fill(QMenu &menu, int row);
    void addDetail(QMenu &menu, int row);

    presentation::Draft &m_draft;
    presentation::PictureSource &m_pictures;
    const presentation::PictureAsking *m_asking = nullptr;
    QWidget *m_window;
};

} // namespace ui::composer
