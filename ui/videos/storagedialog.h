#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace presentation {
class VideoPlaces;
}

namespace ui::videos {

/// Asks for the container that files go through, and says in words what the pasted addresses allow before
/// they are used.
class StorageDialog : public QDialog {
    Q_OBJECT

public:
    explicit StorageDialog(presentation::VideoPlaces &places, QWidget *parent = nullptr);

private:
    void tell();
    void take();
    void growToFit();

    presentation::VideoPlaces &m_places;
    QLineEdit *m_writing;
    QLineEdit *m_reading;
    QLabel *m_aboutWriting;
    QLabel *m_aboutReading;
    QPushButton *m_use = nullptr;
};

} // namespace ui::videos
