#include "engine/videos/framelooker.h"

#include <algorithm>
#include <thread>

namespace engine {

namespace {

constexpr double detectEvery = 1.9; ///< seconds between two searches for people and faces
constexpr double codesEvery = 3.8;
constexpr int detectedSide = 960; ///< of the copy that people and faces are looked for in

/// Pictures in which things are detected at the same time.
std::size_t lanes()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

} // namespace

FrameLooker::FrameLooker(Eyes &eyes, const std::atomic_bool &stop)
    : m_eyes(eyes)
    , m_stop(stop)
    , m_writing([this](const QImage &image) { return read(image); })
{
}

QList<TextLine> FrameLooker::read(const QImage &image) const
{
    const auto seen =
        m_eyes.look(image, {.text = true, .faces = false, .people = false, .codes = false}, m_stop);
    return seen ? seen->lines : QList<TextLine>();
}

QList<Detection> FrameLooker::detect(const QImage &image, bool codes) const
{
    QImage copy = image;
    if (std::max(image.width(), image.height()) > detectedSide)
        copy = image.scaled(detectedSide, detectedSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QList<Detection> found;
    if (const auto seen = m_eyes.look(copy, {.text = false, .codes = false}, m_stop))
        found = seen->detections;
    if (!codes)
        return found;
    // Their bars and squares are fine.
    const auto seen =
        m_eyes.look(image, {.text = false, .faces = false, .people = false, .codes = true}, m_stop);
    return seen ? found + seen->detections : found;
}

void FrameLooker::look(const media::VideoSighting &sighting)
{
    const bool isNewShot = sighting.shot != m_shot;
    const bool detects = isNewShot || sighting.time - m_detectedAt >= detectEvery;
    const bool codes = isNewShot || (detects && sighting.time - m_codesAt >= codesEvery);
    Looked looked;
    if (detects) {
        gather(lanes() - 1);
        looked.detecting = std::async(
            std::launch::async, [this, image = sighting.image, codes] { return detect(image, codes); });
        m_shot = sighting.shot;
        m_detectedAt = sighting.time;
    }
    if (codes)
        m_codesAt = sighting.time;
    const auto writing = m_writing.look({.image = sighting.image,
        .time = sighting.time,
        .since = sighting.since,
        .atRest = sighting.still || isNewShot});
    looked.frame = {.time = sighting.time,
        .since = sighting.since,
        .shot = sighting.shot,
        .lines = writing.lines,
        .writtenSince = writing.since,
        .lookedForCodes = codes,
        .colours = coloursOf(sighting.image)};
    m_looked.push_back(std::move(looked));
}

/// In order, until so few pictures are left in which something is still being detected.
void FrameLooker::gather(std::size_t mostDetecting)
{
    const auto isDetecting = [](const Looked &looked) { return looked.detecting.valid(); };
    while (!m_looked.empty()
        && std::size_t(std::ranges::count_if(m_looked, isDetecting)) > mostDetecting) {
        Looked looked = std::move(m_looked.front());
        m_looked.pop_front();
        if (looked.detecting.valid())
            looked.frame.detections = looked.detecting.get();
        if (!m_stop)
            m_gathering.add(looked.frame);
    }
}

QList<VideoNote> FrameLooker::finish(double duration)
{
    gather(0);
    for (const Looked &looked : m_looked) // nothing is detected in what is left
        m_gathering.add(looked.frame);
    m_looked.clear();
    return m_gathering.finish(duration);
}

} // namespace engine
