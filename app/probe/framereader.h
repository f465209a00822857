#pragma once

#include "source.h"

#include <QImage>
#include <QSize>

#include <optional>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libswscale/swscale.h>
}

/// The pictures of a video one after another. Times are in seconds from the first picture. Damaged parts are
/// passed over. Throws Unusable when there is nothing to decode.
class FrameReader {
public:
    enum class Pace { Exact, Skimming }; ///< skimming leaves out what the eye would not miss

    FrameReader(const Source &source, Pace pace);
    ~FrameReader();
    FrameReader(const FrameReader &) = delete;
    FrameReader &operator=(const FrameReader &) = delete;

    /// Goes back or forth to a place at or before `seconds`, as near as the file allows.
    void seek(double seconds);
    void seekToStart();
    /// Decodes the next picture; false at the end.
    bool next();

    [[nodiscard]] double time() const { return m_time; } ///< of the picture decoded last
    [[nodiscard]] QSize uprightSize() const; ///< with square pixels
    /// The picture decoded last, upright, with square pixels, at most `longestSide` long (0: as it is).
    [[nodiscard]] QImage image(int longestSide);
    /// A tiny copy for comparing, not turned: 3 bytes a pixel.
    [[nodiscard]] QImage miniature(QSize size);
    [[nodiscard]] int damagedPackets() const { return m_damaged; }
    [[nodiscard]] qint64 decodedFrames() const { return m_decoded; }

private:
    [[nodiscard]] bool receive();
    [[nodiscard]] double timeOfFrame() const;
    [[nodiscard]] QImage converted(QSize size, QImage::Format format, int quality, SwsContext **scaler);
    [[nodiscard]] QSize squareSize() const;

    const Source &m_source;
    AVStream *m_stream = nullptr;
    AVCodecContext *m_codec = nullptr;
    AVPacket *m_packet = nullptr;
    AVFrame *m_frame = nullptr;
    SwsContext *m_scaler = nullptr;
    SwsContext *m_tinyScaler = nullptr;
    double m_time = 0;
    double m_lastTime = -1;
    bool m_draining = false;
    int m_damaged = 0;
    qint64 m_decoded = 0;
};

/// Clockwise, 0, 90, 180 or 270: how the stream wants to be turned for showing.
[[nodiscard]] int rotationOf(const AVStream &stream);
