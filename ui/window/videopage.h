#pragma once

#include <QWidget>

namespace presentation {
class Videos;
}
namespace ui::videos {
class MomentStrip;
class Player;
} // namespace ui::videos

namespace ui::window {

/// The middle of the window while a video is looked at: the player, and below it the moments that were found.
class VideoPage : public QWidget {
    Q_OBJECT

public:
    explicit VideoPage(presentation::Videos &videos, QWidget *parent = nullptr);

    [[nodiscard]] videos::Player &player() { return *m_player; }
    [[nodiscard]] videos::MomentStrip &moments() { return *m_moments; }

private:
    videos::Player *m_player;
    videos::MomentStrip *m_moments;
};

} // namespace ui::window
