#pragma once

#include "engine/eyes.h"
#include "engine/videos/framelooking.h"
#include "engine/videos/writingwatch.h"
#include "media/videoprobe.h"

#include <atomic>
#include <deque>
#include <future>

namespace engine {

/// Looks at the pictures of a video, in order: decides for each what it is looked at for, and gathers notes.
/// Detectors work on threads of their own, on a few pictures at a time, while text is read. One thread at a
/// time.
class FrameLooker {
public:
    FrameLooker(Eyes &eyes, const std::atomic_bool &stop);

    void look(const media::VideoSighting &sighting);
    [[nodiscard]] QList<VideoNote> finish(double duration);

private:
    /// A picture whose detections may still be under way.
    struct Looked {
        LookedFrame frame = {};
        std::future<QList<Detection>> detecting = {};
    };

    void gather(std::size_t mostDetecting);
    [[nodiscard]] QList<Detection> detect(const QImage &image, bool codes) const;
    [[nodiscard]] QList<TextLine> read(const QImage &image) const;

    Eyes &m_eyes;
    const std::atomic_bool &m_stop;
    NoteGathering m_gathering;
    std::deque<Looked> m_looked;
    WritingWatch m_writing;
    int m_shot = -1;
    double m_detectedAt = -1e9;
    double m_codesAt = -1e9;
};

} // namespace engine
