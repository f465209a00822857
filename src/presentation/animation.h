#pragma once

#include "media/frames.h"

#include <QImage>
#include <QObject>
#include <QTimer>

namespace presentation {

/// An animated picture that plays, stops and is stepped through. Frames are decoded one ahead, off the
/// window's thread; nothing is held but the one that is shown. A picture that does not move stays silent.
/// Window's thread.
class Animation : public QObject {
    Q_OBJECT

public:
    Animation(const QString &path, QSize fitWithin, QObject *parent = nullptr);

    /// 0 until it is known that the picture moves.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int current() const { return m_shown.index; }
    [[nodiscard]] bool isPlaying() const { return m_playing; }
    [[nodiscard]] const QImage &image() const { return m_shown.image; }

    void play();
    void pause();
    /// Pauses, and shows the next frame or the one before.
    void step(int by);

signals:
    /// It moves: count() is known, and the first frame is there.
    void found();
    void frameShown();
    void playingChanged(bool playing);

private:
    void take(const model::Result<media::Frame> &frame);
    void fetchNext();
    void fetch(int index);
    void setPlaying(bool playing);

    std::shared_ptr<media::Frames> m_frames; ///< used by one worker at a time
    media::Frame m_shown;
    QTimer m_clock;
    int m_count = 0;
    int m_wanted = -1; ///< asked for while a worker was busy
    bool m_busy = false;
    bool m_playing = false;
};

} // namespace presentation
