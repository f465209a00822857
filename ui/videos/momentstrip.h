#pragma once

#include <QWidget>

namespace presentation {
class Videos;
}
class QLabel;

namespace ui::videos {

class MomentRow;

/// What a search found, as a strip of pictures with times: a click goes there.
class MomentStrip : public QWidget {
    Q_OBJECT

public:
    explicit MomentStrip(presentation::Videos &videos, QWidget *parent = nullptr);

signals:
    void momentWanted(const QString &documentId, double start, double end, double best);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showFound();
    [[nodiscard]] QString words(int count) const;

    presentation::Videos &m_videos;
    QLabel *m_words;
    MomentRow *m_row;
};

} // namespace ui::videos
