#pragma once

#include "engine/eyes.h"
#include "engine/lifetime.h"
#include "engine/videos/videoshelf.h"
#include "media/videoprobe.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace engine {

/// Takes videos in, one after another, on a thread of its own. While there is something to do the service
/// stays, whoever started it has gone or not. The destructor stops; what was under way begins anew next time.
class VideoIndexer {
public:
    VideoIndexer(QString dataFolder, Eyes &eyes, Lifetime &lifetime);
    ~VideoIndexer();
    VideoIndexer(const VideoIndexer &) = delete;
    VideoIndexer &operator=(const VideoIndexer &) = delete;

    /// There may be something new to do. Any thread.
    void wake();

private:
    void work();
    void workOff(VideoShelf &shelf);
    void takeIn(VideoShelf &shelf, const VideoShelf::Job &job);
    [[nodiscard]] model::Result<VideoNotes> lookThrough(VideoShelf &shelf, const VideoShelf::Job &job);

    QString m_dataFolder;
    Eyes &m_eyes;
    Lifetime &m_lifetime;
    media::VideoProbe m_probe;
    std::atomic_bool m_stop = false;
    std::mutex m_mutex;
    std::condition_variable m_news;
    bool m_woken = true; ///< to see what was left over from the last time
    std::shared_ptr<Lifetime::Stay> m_stay;
    std::thread m_thread;
};

/// Looks through one video: shots, pictures, text, people, faces, codes, colours, and subtitles.
struct VideoLooking {
    Eyes &eyes;
    const media::VideoProbe &probe;
    bool vision = true;
    bool speech = true;
    std::function<bool(double)> reached = {}; ///< fraction 0..1; false ends it

    [[nodiscard]] model::Result<VideoNotes> look(const QString &file, std::atomic_bool &stop) const;
};

} // namespace engine
