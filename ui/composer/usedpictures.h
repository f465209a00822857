#pragma once

#include "model/picture.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace presentation {
class Draft;
class PictureSource;
} // namespace presentation

namespace ui::composer {

/// Shows the pictures that were asked about before, to use one of them again. Thumbnails are loaded as they
/// come into view.
class UsedPictures : public QDialog {
    Q_OBJECT

public:
    UsedPictures(presentation::Draft &draft, presentation::PictureSource &pictures, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<model::Picture> &pictures);
    void filter(const QString &words);
    void loadVisible();
    void use();

    presentation::Draft &m_draft;
    presentation::PictureSource &m_source;
    QList<model::Picture> m_pictures;
    QSet<int> m_asked; ///< rows whose thumbnail is on its way or there
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_nothing;
};

} // namespace ui::composer
