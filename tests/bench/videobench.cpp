#include "benches.h"

#include "engine/eyes.h"
#include "engine/videos/framelooker.h"
#include "engine/videos/videoindexer.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr double thousand = 1000;

void runFfmpeg(const QStringList &arguments)
{
    QProcess ffmpeg;
    ffmpeg.start(u"ffmpeg"_s, QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-y"_s} + arguments);
    constexpr int longest = 300'000;
    if (!ffmpeg.waitForFinished(longest) || ffmpeg.exitCode() != 0)
        qFatal("ffmpeg failed");
}

/// A minute of 720p with motion, cuts and title cards.
QString film(const Setting &setting)
{
    const QString path = setting.scratchFolder + u"/film.mp4"_s;
    if (!QFile::exists(path))
        runFfmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s, u"mandelbrot=s=1280x720:r=25,trim=duration=60"_s, u"-vf"_s,
            u"drawtext=font=DejaVu Sans:text='Chapter "
            u"%{eif\\:t/10\\:d}':fontsize=72:fontcolor=white:box=1:boxcolor=black:"
            "x=100:y=100:enable='lt(mod(t,10),3)'"_s,
            u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"veryfast"_s, u"-pix_fmt"_s, u"yuv420p"_s, path});
    return path;
}

double indexMs(const QString &path)
{
    static engine::Eyes eyes;
    const media::VideoProbe probe(QStringLiteral(BIN_DIR "/groundglass-probe"));
    std::atomic_bool stop = false;
    return milliseconds([&] {
        const engine::VideoLooking looking{.eyes = eyes, .probe = probe};
        if (!looking.look(path, stop).ok())
            qFatal("the video could not be indexed");
    });
}

/// Its text and detectors alone, on the pictures that indexing chose: what no order of work can save.
double lookMs(const QString &path)
{
    static engine::Eyes eyes;
    const media::VideoProbe probe(QStringLiteral(BIN_DIR "/groundglass-probe"));
    std::atomic_bool stop = false;
    QList<media::VideoSighting> sightings;
    constexpr int longestSide = 1280;
    const auto keep = [&](media::VideoSighting sighting) { sightings.append(std::move(sighting)); };
    if (!probe.scan(path, longestSide, {.sighted = keep, .reached = [](double) {}}, stop).ok())
        qFatal("the video could not be read");
    return milliseconds([&] {
        engine::FrameLooker looker(eyes, stop);
        for (const media::VideoSighting &sighting : sightings)
            looker.look(sighting);
        if (looker.finish(0).isEmpty())
            qFatal("nothing was seen in the video");
    });
}

double decodeMs(const QString &path)
{
    return milliseconds([&] { runFfmpeg({u"-i"_s, path, u"-an"_s, u"-f"_s, u"null"_s, u"-"_s}); });
}

} // namespace

QList<Row> videoBench(const Setting &setting)
{
    if (QStandardPaths::findExecutable(u"ffmpeg"_s).isEmpty())
        return {unjudged(u"video: indexing 720p"_s, 0, u"ms"_s, u"ffmpeg is not installed"_s)};
    const QString path = film(setting);
    constexpr double seconds = 60;
    const Pair pair = inTurn(
        1, [&] { return indexMs(path); }, [&] { return decodeMs(path); });
    const Pair alone = inTurn(
        1, [&] { return indexMs(path); }, [&] { return decodeMs(path) + lookMs(path); });
    Row decoding = unjudged(u"video: indexing a minute of 720p, beside plain FFmpeg decoding"_s, pair.ours,
        u"ms"_s, u"orientation"_s);
    decoding.baseline = pair.floor;
    decoding.ratio = pair.ours / pair.floor;
    return {decoding,
        atMost(u"video: indexing, beside decoding and looking at the chosen pictures one after the other"_s,
            alone.ours, u"ms"_s, alone.floor, 1.5),
        atLeast(u"video: indexing 720p, beside playing it"_s, pair.ours, u"ms"_s, seconds * thousand, 5)};
}

} // namespace bench
