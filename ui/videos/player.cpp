#include "ui/videos/player.h"

#include "model/whendone.h"
#include "presentation/videos.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/tints.h"
#include "ui/videos/playerscreen.h"
#include "ui/videos/timeline.h"

#include <QAudioDevice>
#include <QAudioOutput>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMediaDevices>
#include <QMediaPlayer>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>
#include <QVideoFrame>
#include <QVideoSink>

#include <array>

using namespace Qt::StringLiterals;

namespace ui::videos {

namespace {

constexpr int shownSide = 1920; ///< of exact pictures while one looks; grabbing takes all
constexpr std::array speeds{0.25, 0.5, 1.0, 1.5, 2.0};

/// They wrap together when the player is narrow.
QWidget *inOneRow(const QList<QWidget *> &parts)
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    for (QWidget *part : parts)
        row->addWidget(part);
    return group;
}

} // namespace

Player::Player(presentation::Videos &videos, QWidget *parent)
    : QWidget(parent)
    , m_videos(videos)
    , m_screen(new PlayerScreen(this))
    , m_timeline(new Timeline(this))
{
    setObjectName(u"player"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(m_screen, 1);
    rows->addWidget(m_timeline);
    rows->addWidget(makeControls());
    constexpr int settling = 120; // milliseconds
    m_settle.setSingleShot(true);
    m_settle.setInterval(settling);
    connect(&m_settle, &QTimer::timeout, this, &Player::takeExactFrame);
    connect(m_timeline, &Timeline::sought, this, [this](double seconds) {
        m_loop.reset();
        seek(seconds);
    });
    connect(m_screen, &PlayerScreen::clicked, this, &Player::toggle);
    connect(&videos, &presentation::Videos::foundChanged, this, &Player::showMarks);
}

Player::~Player()
{
    *m_stop = true;
    if (m_player)
        m_player->stop();
}

QWidget *Player::makeHead()
{
    auto *head = new QWidget(this);
    m_title = new QLabel(head);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *askVideo = new Button(Button::Look::Framed, tr("Ask about the video"), head);
    askVideo->setObjectName(u"askAboutVideo"_s);
    auto *close = new Button(Button::Look::Quiet, Icon::Close, tr("Close the video"), head);
    close->setObjectName(u"closeVideo"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_title, 1);
    row->addWidget(askVideo);
    row->addWidget(close);
    connect(askVideo, &Button::clicked, this, [this] { emit videoAskWanted(m_video.documentId); });
    connect(close, &Button::clicked, this, [this] {
        pause();
        emit closeWanted();
    });
    return head;
}

QWidget *Player::makeControls()
{
    auto *bar = new QWidget(this);
    const auto button = [bar](Icon icon, const QString &words, const QString &name) {
        auto *made = new Button(Button::Look::Quiet, icon, words, bar);
        made->setObjectName(name);
        return made;
    };
    auto *back = button(Icon::StepBack, tr("One picture back (,)"), u"stepBack"_s);
    m_play = button(Icon::Play, tr("Play (Space)"), u"playVideo"_s);
    auto *on = button(Icon::StepOn, tr("One picture on (.)"), u"stepOn"_s);
    m_time = new QLabel(bar);
    m_time->setObjectName(u"videoTime"_s);
    auto *speed = new QComboBox(bar);
    speed->setObjectName(u"videoSpeed"_s);
    speed->setAccessibleName(tr("Speed"));
    for (const double factor : speeds)
        speed->addItem(tr("%1×").arg(factor), factor);
    speed->setCurrentIndex(2);
    m_mute = new Button(Button::Look::Quiet, tr("Mute"), bar);
    m_mute->setObjectName(u"muteVideo"_s);
    m_mute->setCheckable(true);
    auto *ask = new Button(Button::Look::Framed, tr("Ask about this moment"), bar);
    ask->setObjectName(u"askAboutMoment"_s);
    auto *bars = new FlowLayout(4, bar);
    bars->setContentsMargins(8, 0, 8, 8);
    bars->addWidget(inOneRow({back, m_play, on, m_time}));
    bars->addWidget(inOneRow({speed, m_mute, ask}));
    connect(back, &Button::clicked, this, [this] { step(presentation::Beside::Before); });
    connect(on, &Button::clicked, this, [this] { step(presentation::Beside::After); });
    connect(m_play, &Button::clicked, this, &Player::toggle);
    connect(speed, &QComboBox::activated, this, [this, speed](int choice) {
        if (m_player)
            m_player->setPlaybackRate(speed->itemData(choice).toDouble());
    });
    connect(m_mute, &Button::toggled, this, [this](bool muted) {
        if (m_sound)
            m_sound->setMuted(muted);
    });
    connect(ask, &Button::clicked, this, &Player::grab);
    return bar;
}

/// The player is made with the first video, not with the window.
void Player::makeMachine()
{
    if (m_player)
        return;
    m_player = new QMediaPlayer(this);
    m_sink = new QVideoSink(this);
    m_player->setVideoSink(m_sink);
    // Without a device, the sound thread of this backend crashes.
    if (!QMediaDevices::defaultAudioOutput().isNull()) {
        m_sound = new QAudioOutput(this);
        m_sound->setMuted(m_mute->isChecked());
        m_player->setAudioOutput(m_sound);
    }
    m_mute->setVisible(m_sound != nullptr);
    connect(m_sink, &QVideoSink::videoFrameChanged, this, &Player::takeVideoFrame);
    connect(m_player, &QMediaPlayer::playbackStateChanged, this, &Player::showState);
    connect(m_player, &QMediaPlayer::errorOccurred, this,
        [this](QMediaPlayer::Error, const QString &why) { complain(why); });
    connect(m_player, &QMediaPlayer::positionChanged, this, [this](qint64 milliseconds) {
        constexpr double Thousand = 1000;
        if (isPlaying())
            setPosition(double(milliseconds) / Thousand);
    });
}

void Player::open(const model::IndexedVideo &video, double seconds)
{
    makeMachine();
    if (video.file != m_video.file) {
        m_player->stop();
        m_cannotPlay = false;
        m_screen->showImage({});
        m_player->setSource(QUrl::fromLocalFile(video.file));
    }
    m_video = video;
    m_loop.reset();
    m_title->setText(QFileInfo(video.file).fileName());
    m_title->setToolTip(video.file);
    m_timeline->setDuration(video.duration);
    showMarks();
    showState();
    seek(seconds);
    setFocus(Qt::OtherFocusReason);
}

void Player::playMoment(double start, double end)
{
    constexpr double shortest = 0.5;
    m_loop = std::pair(start, std::max(end, start + shortest));
    seek(start);
    play();
}

void Player::seek(double seconds)
{
    constexpr double Thousand = 1000;
    const double most = m_video.duration > 0 ? m_video.duration : seconds;
    setPosition(std::clamp(seconds, 0.0, most));
    if (m_player && !m_cannotPlay)
        m_player->setPosition(qint64(m_position * Thousand));
    if (!isPlaying())
        m_settle.start();
}

bool Player::isPlaying() const
{
    return m_player && m_player->playbackState() == QMediaPlayer::PlayingState;
}

void Player::pause()
{
    if (m_player)
        m_player->pause();
}

void Player::play()
{
    constexpr double Thousand = 1000;
    if (!m_player || m_cannotPlay)
        return;
    ++m_wish; // an exact picture that is still coming would jump back
    m_settle.stop();
    m_player->play();
    m_player->setPosition(qint64(m_position * Thousand));
}

void Player::toggle()
{
    if (!isPlaying())
        return play();
    pause();
    m_settle.start();
}

/// One at a time; who holds the key down sees as many as can be taken.
void Player::step(presentation::Beside beside)
{
    pause();
    m_loop.reset();
    if (std::exchange(m_stepping, true))
        return;
    const auto looking = presentation::frameBeside(m_video.file, m_position, beside, m_stop);
    model::whenDone(looking, this, [this, file = m_video.file](const std::optional<double> &time) {
        m_stepping = false;
        if (time && file == m_video.file)
            seek(*time);
    });
}

void Player::takeVideoFrame(const QVideoFrame &frame)
{
    if (isPlaying() && frame.isValid())
        m_screen->showImage(frame.toImage());
}

void Player::setPosition(double seconds)
{
    m_position = seconds;
    m_timeline->setPosition(seconds);
    m_time->setText(tr("%1 / %2").arg(model::clockTime(seconds, 1), model::clockTime(m_video.duration)));
    if (m_loop && seconds >= m_loop->second && isPlaying())
        seek(m_loop->first);
}

void Player::takeExactFrame()
{
    const auto taking = presentation::takeFrame(m_video.file, m_position, shownSide, m_stop);
    model::whenDone(taking, this, [this, wish = ++m_wish](const QImage &image) {
        if (wish != m_wish || isPlaying())
            return;
        if (image.isNull())
            m_screen->showWords(tr("This place of the video cannot be shown."));
        else
            m_screen->showImage(image);
    });
}

void Player::grab()
{
    pause();
    const QString name =
        tr("%1 at %2").arg(QFileInfo(m_video.file).completeBaseName(), model::clockTime(m_position, 1));
    model::whenDone(presentation::takeFrame(m_video.file, m_position, 0, m_stop), this,
        [this, name](const QImage &image) {
            if (!image.isNull())
                emit askWanted(image, name);
        });
}

void Player::showMarks()
{
    QList<Timeline::Mark> marks;
    for (const auto &found : m_videos.found()) {
        if (found.moment.documentId == m_video.documentId)
            marks.append({found.moment.start, found.moment.end});
    }
    m_timeline->setMarks(marks);
}

void Player::showState()
{
    m_play->setIconName(isPlaying() ? Icon::Pause : Icon::Play);
    m_play->setAccessibleName(isPlaying() ? tr("Pause") : tr("Play"));
    m_play->setToolTip(isPlaying() ? tr("Pause (Space)") : tr("Play (Space)"));
    m_play->setEnabled(!m_cannotPlay);
}

/// Pictures can be had all the same.
void Player::complain(const QString &why)
{
    m_cannotPlay = true;
    m_title->setText(tr("%1 — cannot be played here, but looked through: %2")
                         .arg(QFileInfo(m_video.file).fileName(), why));
    showState();
    m_settle.start();
}

void Player::keyPressEvent(QKeyEvent *event)
{
    constexpr double jump = 5;
    switch (event->key()) {
    case Qt::Key_Space:
        return toggle();
    case Qt::Key_Comma:
        return step(presentation::Beside::Before);
    case Qt::Key_Period:
        return step(presentation::Beside::After);
    case Qt::Key_Left:
        return seek(m_position - jump);
    case Qt::Key_Right:
        return seek(m_position + jump);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Player::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tintsOf(palette()).pane);
}

} // namespace ui::videos
