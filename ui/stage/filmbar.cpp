#include "ui/stage/filmbar.h"

#include "presentation/animation.h"
#include "ui/controls/button.h"
#include "ui/controls/tints.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ui::stage {

FilmBar::FilmBar(QWidget *parent)
    : QWidget(parent)
    , m_back(new ui::Button(ui::Button::Look::Quiet, ui::Icon::StepBack, tr("One frame back"), this))
    , m_play(new ui::Button(ui::Button::Look::Quiet, ui::Icon::Play, tr("Play"), this))
    , m_on(new ui::Button(ui::Button::Look::Quiet, ui::Icon::StepOn, tr("One frame on"), this))
    , m_words(new QLabel(this))
{
    setObjectName(u"filmBar"_s);
    setCursor(Qt::ArrowCursor);
    m_back->setObjectName(u"frameBack"_s);
    m_play->setObjectName(u"playFrames"_s);
    m_on->setObjectName(u"frameOn"_s);
    m_words->setObjectName(u"frameWords"_s);
    m_words->setToolTip(tr("Services read one picture: the first frame is what is sent with a question."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 3, 12, 3);
    row->setSpacing(2);
    for (QWidget *part :
        {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_on)})
        row->addWidget(part);
    row->addSpacing(4);
    row->addWidget(m_words);
    connect(m_back, &ui::Button::clicked, this, [this] { m_animation->step(-1); });
    connect(m_on, &ui::Button::clicked, this, [this] { m_animation->step(1); });
    connect(m_play, &ui::Button::clicked, this,
        [this] { m_animation->isPlaying() ? m_animation->pause() : m_animation->play(); });
    hide();
}

void FilmBar::follow(presentation::Animation *animation)
{
    m_animation = animation;
    setVisible(animation != nullptr);
    if (!animation)
        return;
    connect(animation, &presentation::Animation::frameShown, this, &FilmBar::showState);
    connect(animation, &presentation::Animation::playingChanged, this, &FilmBar::showState);
    showState();
}

void FilmBar::showState()
{
    if (!m_animation)
        return;
    const bool playing = m_animation->isPlaying();
    m_play->setIconName(playing ? ui::Icon::Pause : ui::Icon::Play);
    m_play->setAccessibleName(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(m_play->accessibleName());
    m_words->setText(
        tr("frame %1 of %2 · the first is sent").arg(m_animation->current() + 1).arg(m_animation->count()));
    updateGeometry();
}

void FilmBar::paintEvent(QPaintEvent *)
{
    const ui::Tints tints = ui::tintsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tints.hairline);
    painter.setBrush(tints.pane);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace ui::stage
