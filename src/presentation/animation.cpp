#include "presentation/animation.h"

#include "model/whendone.h"
#include "presentation/offthread.h"

namespace presentation {

Animation::Animation(const QString &path, QSize fitWithin, QObject *parent)
    : QObject(parent)
{
    m_clock.setSingleShot(true);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &Animation::fetchNext);
    const auto open = [path, fitWithin] { return media::Frames::open(path, fitWithin); };
    model::whenDone(
        offThread(open), this, [this](const model::Result<std::shared_ptr<media::Frames>> &frames) {
            if (!frames)
                return;
            m_frames = *frames;
            m_count = m_frames->count();
            fetch(0);
        });
}

void Animation::play()
{
    if (!m_frames || m_playing)
        return;
    setPlaying(true);
    m_clock.start(m_shown.delay);
}

void Animation::pause()
{
    m_clock.stop();
    setPlaying(false);
}

void Animation::step(int by)
{
    if (!m_frames || m_count == 0)
        return;
    pause();
    const int from = m_wanted >= 0 ? m_wanted : m_shown.index;
    fetch((from + by + m_count) % m_count);
}

void Animation::setPlaying(bool playing)
{
    if (playing == m_playing)
        return;
    m_playing = playing;
    emit playingChanged(playing);
}

void Animation::fetchNext()
{
    fetch((m_shown.index + 1) % std::max(1, m_count));
}

void Animation::fetch(int index)
{
    m_wanted = index;
    if (m_busy)
        return;
    m_busy = true;
    model::whenDone(offThread([frames = m_frames, index] { return frames->at(index); }), this,
        [this, index](const model::Result<media::Frame> &frame) {
            m_busy = false;
            if (m_wanted != index)
                return fetch(m_wanted);
            m_wanted = -1;
            take(frame);
        });
}

void Animation::take(const model::Result<media::Frame> &frame)
{
    if (!frame)
        return pause();
    const bool first = m_shown.image.isNull();
    m_shown = *frame;
    m_count = m_frames->count();
    if (first)
        emit found();
    emit frameShown();
    if (m_playing)
        m_clock.start(m_shown.delay);
}

} // namespace presentation
