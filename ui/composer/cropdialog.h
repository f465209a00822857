#pragma once

#include "model/draft.h"

#include <QDialog>
#include <QImage>

class QLabel;

namespace presentation {
class PictureSource;
}

namespace ui::composer {

class CropView;

/// Asks which part of a picture is asked about, and how it is turned. The picture itself is not changed.
class CropDialog : public QDialog {
    Q_OBJECT

public:
    CropDialog(const model::Picture &original, const model::PictureEdit &edit,
        presentation::PictureSource &pictures, QWidget *parent);

signals:
    void editWanted(const model::PictureEdit &edit);

private:
    void load(presentation::PictureSource &pictures);
    void showEdit();
    void tellSize();

    model::Picture m_original;
    model::PictureEdit m_edit;
    QImage m_small; ///< not turned
    CropView *m_view;
    QLabel *m_size;
};

} // namespace ui::composer
