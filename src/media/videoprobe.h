#pragma once

#include "model/result.h"

#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace media {

/// What a video file holds. Times in seconds, size upright with square pixels.
struct VideoFacts {
    double duration = 0;
    QSize size = {};
    qint64 byteCount = 0;
    QString format = {};
    QString videoCodec = {};
    QString audioCodec = {}; ///< empty: no sound
    double frameRate = 0;
    bool hasSubtitles = false; ///< inside the file

    bool operator==(const VideoFacts &) const = default;
};

struct VideoCue {
    double start = 0;
    double end = 0;
    QString text = {};
    QString origin = {}; ///< "embedded", or the file beside the video

    bool operator==(const VideoCue &) const = default;
};

/// A picture that differs from the one before it.
struct VideoSighting {
    double time = 0;
    double since = 0; ///< when the change began
    int shot = 0;
    bool still = false; ///< nothing moved when it was taken
    QImage image = {};
};

struct VideoScan {
    double duration = 0;
    QList<double> shotStarts = {};
    qint64 frames = 0; ///< decoded
    int damagedPackets = 0;
};

/// When the pictures beside one begin; nothing at the ends of the video.
struct FrameNeighbours {
    std::optional<double> before = {};
    std::optional<double> after = {};
};

/// Asks groundglass-probe, a program of its own, about video files, so that no file can harm this one. Every
/// call blocks: any thread but the window's. Ends soon with a Stopped problem once `stop` is set; a probe
/// that says nothing for long is ended.
class VideoProbe {
public:
    explicit VideoProbe(QString program = programPath());

    [[nodiscard]] model::Result<VideoFacts> facts(const QString &file, const std::atomic_bool &stop) const;
    /// The picture on the screen at `seconds`; `longestSide` 0 for its full size.
    [[nodiscard]] model::Result<QImage> frame(
        const QString &file, double seconds, int longestSide, const std::atomic_bool &stop) const;
    /// The pictures beside the one at `seconds`, by the times of the file itself.
    [[nodiscard]] model::Result<FrameNeighbours> neighbours(
        const QString &file, double seconds, const std::atomic_bool &stop) const;
    [[nodiscard]] model::Result<QList<VideoCue>> subtitles(
        const QString &file, const std::atomic_bool &stop) const;

    struct Listener {
        std::function<void(VideoSighting)> sighted = {};
        std::function<void(double)> reached = {}; ///< so far, in seconds
    };
    [[nodiscard]] model::Result<VideoScan> scan(
        const QString &file, int longestSide, const Listener &listener, const std::atomic_bool &stop) const;

    /// Beside this program, in libexec, or what GROUNDGLASS_PROBE names.
    [[nodiscard]] static QString programPath();

private:
    QString m_program;
};

} // namespace media
