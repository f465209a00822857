#include "ui/window/videopage.h"

#include "ui/videos/momentstrip.h"
#include "ui/videos/player.h"

#include <QVBoxLayout>

namespace ui::window {

VideoPage::VideoPage(presentation::Videos &shown, QWidget *parent)
    : QWidget(parent)
    , m_player(new videos::Player(shown))
    , m_moments(new videos::MomentStrip(shown))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_player, 1);
    rows->addWidget(m_moments);
}

} // namespace ui::window
