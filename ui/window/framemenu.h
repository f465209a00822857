#pragma once

#include <QList>
#include <QMenu>

class QActionGroup;

namespace presentation {
class CoordinateFrames;
}

namespace ui::window {

/// In which frame the numbers of one answer count, to choose from: for when boxes stand in the wrong place.
/// What is chosen is seen at once. Window's thread; what it takes must outlive it.
class FrameMenu : public QMenu {
    Q_OBJECT

public:
    explicit FrameMenu(presentation::CoordinateFrames &frames, QWidget *parent = nullptr);

    /// The answer that it is about; 0: none, and nothing can be chosen.
    void setMessage(qint64 message);
    void showBelow(const QWidget *widget);

private:
    void fill();

    presentation::CoordinateFrames &m_frames;
    QList<QActionGroup *> m_groups;
    qint64 m_message = 0;
};

} // namespace ui::window
