#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace presentation {
class VideoPlaces;
class Videos;
} // namespace presentation

namespace ui::videos {

/// The lower part of the library: whose videos they are, the indexes, the videos of the chosen one with their states, and the search
/// for moments. Asks the service only once it is seen.
class VideoPane : public QWidget {
    Q_OBJECT

public:
    VideoPane(
        presentation::Videos &videos, presentation::VideoPlaces &places, QWidget *parent = nullptr);

signals:
    void addWanted();
    /// Videos that lie elsewhere, by their addresses.
    void addressesWanted(const QStringList &addresses);
    void openWanted(const QString &documentId);
    void askWanted(const QString &documentId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void fillIndexes();
    void showState();
    void offerMenu(const QPoint &point);
    void offerIndexMenu(QWidget *below);
    void fillPlaces();
    void askForIndex();
    void askForAddresses();
    void askForStorage();
    void confirmRemoval();

    presentation::Videos &m_videos;
    presentation::VideoPlaces &m_places;
    QComboBox *m_placeChoice;
    QComboBox *m_indexes;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace ui::videos
