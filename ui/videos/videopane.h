#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;

namespace presentation {
class Videos;
}

namespace ui::videos {

/// The lower part of the library: the indexes, the videos of the chosen one with their states, and the search
/// for moments. Asks the service only once it is seen.
class VideoPane : public QWidget {
    Q_OBJECT

public:
    explicit VideoPane(presentation::Videos &videos, QWidget *parent = nullptr);

signals:
    void addWanted();
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
    void askForName();
    void confirmRemoval();

    presentation::Videos &m_videos;
    QComboBox *m_indexes;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace ui::videos
