#include "engine/videos/videoindexer.h"

#include "engine/videos/framelooker.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <deque>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

constexpr int longestSide = 1280; ///< of the pictures that are looked at
constexpr std::size_t mostWaiting = 4; ///< pictures that were taken and not yet looked at

/// Pictures on their way from the probe to the eyes, so that both work at the same time.
class Channel {
public:
    /// False when nobody wants it any more.
    bool put(media::VideoSighting sighting)
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_closed || m_waiting.size() < mostWaiting; });
        if (m_closed)
            return false;
        m_waiting.push_back(std::move(sighting));
        m_news.notify_one();
        return true;
    }

    /// Nothing once all are taken and no more come.
    std::optional<media::VideoSighting> take()
    {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return m_closed || m_ended || !m_waiting.empty(); });
        if (m_closed || m_waiting.empty())
            return std::nullopt;
        auto sighting = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_room.notify_one();
        return sighting;
    }

    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_news.notify_all();
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_news.notify_all();
        m_room.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::condition_variable m_room;
    std::deque<media::VideoSighting> m_waiting;
    bool m_ended = false;
    bool m_closed = false;
};

QList<VideoNote> spoken(const QList<media::VideoCue> &cues)
{
    QList<VideoNote> notes;
    for (const media::VideoCue &cue : cues)
        notes.append({.source = VideoNote::Source::Speech,
            .start = cue.start,
            .end = cue.end,
            .best = (cue.start + cue.end) / 2,
            .quality = 0.9,
            .text = cue.text});
    return notes;
}

} // namespace

model::Result<VideoNotes> VideoLooking::look(const QString &file, std::atomic_bool &stop) const
{
    const auto facts = probe.facts(file, stop);
    if (!facts)
        return facts.problem();
    VideoNotes notes{.duration = facts->duration};
    if (speech) {
        const auto cues = probe.subtitles(file, stop);
        if (cues)
            notes.notes = spoken(*cues);
    }
    Channel channel;
    FrameLooker looker(eyes, stop);
    std::thread looking([&] {
        while (const auto sighting = channel.take())
            looker.look(*sighting);
    });
    const auto tell = [&](double time) {
        if (reached && !reached(facts->duration > 0 ? std::min(1.0, time / facts->duration) : 0)) {
            stop = true;
            channel.close();
        }
    };
    const auto scan = probe.scan(file, longestSide,
        {.sighted =
                [&](media::VideoSighting sighting) {
                    const double time = sighting.time;
                    if (vision && !channel.put(std::move(sighting)))
                        return;
                    tell(time);
                },
            .reached = tell},
        stop);
    channel.end();
    if (!scan)
        channel.close();
    looking.join();
    if (!scan)
        return scan.problem();
    if (stop)
        return model::Problem{.kind = model::Problem::Kind::Stopped};
    notes.duration = std::max(notes.duration, scan->duration);
    notes.shots = scan->shotStarts;
    notes.notes += looker.finish(notes.duration);
    return notes;
}

VideoIndexer::VideoIndexer(QString dataFolder, Eyes &eyes, Lifetime &lifetime)
    : m_dataFolder(std::move(dataFolder))
    , m_eyes(eyes)
    , m_lifetime(lifetime)
    , m_stay(QFileInfo::exists(m_dataFolder + u"/videos"_s) ? lifetime.stay() : nullptr)
    , m_thread([this] { work(); })
{
}

VideoIndexer::~VideoIndexer()
{
    m_stop = true;
    wake();
    m_thread.join();
}

void VideoIndexer::wake()
{
    const std::lock_guard lock(m_mutex);
    m_woken = true;
    if (!m_stay && !m_stop)
        m_stay = m_lifetime.stay();
    m_news.notify_one();
}

void VideoIndexer::work()
{
    // Nothing is made on the disk before the first video comes.
    bool begun = false;
    while (true) {
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [this] { return m_stop || m_woken; });
        m_woken = false;
        lock.unlock();
        if (!m_stop && QFileInfo::exists(m_dataFolder + u"/videos"_s)) {
            auto shelf = VideoShelf::open(m_dataFolder);
            if (shelf && !std::exchange(begun, true))
                std::ignore = shelf->requeueInterrupted();
            if (shelf)
                workOff(*shelf);
        }
        if (m_stop)
            return;
        std::shared_ptr<Lifetime::Stay> done;
        lock.lock();
        if (!m_woken)
            done = std::exchange(m_stay, nullptr);
    }
}

void VideoIndexer::workOff(VideoShelf &shelf)
{
    while (!m_stop) {
        const auto job = shelf.takeJob();
        if (!job || !*job)
            return;
        takeIn(shelf, **job);
    }
}

void VideoIndexer::takeIn(VideoShelf &shelf, const VideoShelf::Job &job)
{
    const auto notes = lookThrough(shelf, job);
    if (m_stop)
        return; // it stays marked as running, and begins anew next time
    if (notes) {
        if (const auto kept = shelf.finish(job, *notes); !kept)
            std::ignore = shelf.fail(job, kept.problem().detail);
        return;
    }
    const model::Problem &problem = notes.problem();
    const QString why = problem.detail.isEmpty() ? u"The video could not be read."_s : problem.detail;
    std::ignore = shelf.fail(job, why);
}

model::Result<VideoNotes> VideoIndexer::lookThrough(VideoShelf &shelf, const VideoShelf::Job &job)
{
    constexpr qint64 tellEvery = 500; // milliseconds
    std::atomic_bool stop = false;
    QElapsedTimer told;
    told.start();
    const VideoLooking looking{.eyes = m_eyes,
        .probe = m_probe,
        .vision = job.index.vision,
        .speech = job.index.speech && job.withSpeech,
        .reached = [&](double fraction) {
            if (m_stop)
                return false;
            if (told.elapsed() < tellEvery)
                return true;
            told.restart();
            const auto wanted = shelf.isWanted(job);
            if (wanted && !*wanted)
                return false;
            std::ignore = shelf.tellProgress(job, fraction);
            return true;
        }};
    return looking.look(job.file, stop);
}

} // namespace engine
