#include "framereader.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

extern "C" {
#include <libavutil/display.h>
}

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 8192LL * 8192;
constexpr int mostDamagedInARow = 2000;

double guessedInterval(const AVStream &stream)
{
    const AVRational rate = stream.avg_frame_rate.num > 0 ? stream.avg_frame_rate : stream.r_frame_rate;
    return rate.num > 0 && rate.den > 0 ? av_q2d(av_inv_q(rate)) : 0.04;
}

} // namespace

int rotationOf(const AVStream &stream)
{
    const auto *matrix = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, nullptr);
    if (!matrix)
        return 0;
    const double counterclockwise = av_display_rotation_get(reinterpret_cast<const int32_t *>(matrix));
    if (std::isnan(counterclockwise))
        return 0;
    return ((int(std::lround(-counterclockwise / 90)) % 4 + 4) % 4) * 90;
}

FrameReader::FrameReader(const Source &source, Pace pace)
    : m_source(source)
{
    const int index = source.videoStream();
    if (index < 0)
        throw Unusable(u"The file has no moving pictures."_s);
    m_stream = source.context()->streams[index];
    const AVCodec *decoder = avcodec_find_decoder(m_stream->codecpar->codec_id);
    if (!decoder)
        throw Unusable(u"Video of the kind “%1” cannot be decoded here."_s.arg(
            QString::fromUtf8(avcodec_get_name(m_stream->codecpar->codec_id))));
    for (unsigned i = 0; i < source.context()->nb_streams; ++i) {
        if (int(i) != index)
            source.context()->streams[i]->discard = AVDISCARD_ALL;
    }
    m_codec = avcodec_alloc_context3(decoder);
    avcodec_parameters_to_context(m_codec, m_stream->codecpar);
    m_codec->pkt_timebase = m_stream->time_base;
    m_codec->max_pixels = mostPixels;
    m_codec->thread_count = pace == Pace::Skimming ? 2 : 1;
    if (pace == Pace::Skimming)
        m_codec->skip_loop_filter = AVDISCARD_NONREF;
    const int opened = avcodec_open2(m_codec, decoder, nullptr);
    m_packet = av_packet_alloc();
    m_frame = av_frame_alloc();
    if (opened < 0)
        throw Unusable(u"The decoder for “%1” does not start (%2)."_s.arg(
            QString::fromUtf8(avcodec_get_name(m_stream->codecpar->codec_id)), wordsFor(opened)));
}

FrameReader::~FrameReader()
{
    sws_freeContext(m_scaler);
    sws_freeContext(m_tinyScaler);
    av_frame_free(&m_frame);
    av_packet_free(&m_packet);
    avcodec_free_context(&m_codec);
}

void FrameReader::seekToStart()
{
    if (av_seek_frame(m_source.context(), m_stream->index, INT64_MIN / 2, AVSEEK_FLAG_BACKWARD) < 0)
        av_seek_frame(m_source.context(), -1, 0, AVSEEK_FLAG_BYTE);
    avcodec_flush_buffers(m_codec);
    m_draining = false;
    m_lastTime = -1;
}

void FrameReader::seek(double seconds)
{
    const double wanted = (seconds + m_source.startTime()) / av_q2d(m_stream->time_base);
    if (seconds <= 0
        || av_seek_frame(m_source.context(), m_stream->index, int64_t(wanted), AVSEEK_FLAG_BACKWARD) < 0)
        return seekToStart();
    avcodec_flush_buffers(m_codec);
    m_draining = false;
    m_lastTime = -1;
}

double FrameReader::timeOfFrame() const
{
    if (m_frame->best_effort_timestamp != AV_NOPTS_VALUE)
        return double(m_frame->best_effort_timestamp) * av_q2d(m_stream->time_base) - m_source.startTime();
    return m_lastTime < 0 ? 0 : m_lastTime + guessedInterval(*m_stream);
}

bool FrameReader::receive()
{
    const int got = avcodec_receive_frame(m_codec, m_frame);
    if (got < 0)
        return false;
    ++m_decoded;
    m_time = std::max(0.0, timeOfFrame());
    m_lastTime = m_time;
    return true;
}

bool FrameReader::next()
{
    int damagedInARow = 0;
    while (true) {
        if (receive())
            return true;
        if (m_draining)
            return false;
        const int got = av_read_frame(m_source.context(), m_packet);
        if (got < 0) {
            m_draining = true;
            avcodec_send_packet(m_codec, nullptr);
            continue;
        }
        const bool isOurs = m_packet->stream_index == m_stream->index;
        if (isOurs && avcodec_send_packet(m_codec, m_packet) < 0) {
            ++m_damaged;
            if (++damagedInARow > mostDamagedInARow) {
                av_packet_unref(m_packet);
                return false;
            }
        }
        av_packet_unref(m_packet);
    }
}

QSize FrameReader::squareSize() const
{
    QSize size(m_frame->width, m_frame->height);
    if (size.isEmpty())
        size = QSize(m_codec->width, m_codec->height);
    const AVRational pixel = av_guess_sample_aspect_ratio(m_source.context(), m_stream, m_frame);
    if (pixel.num <= 0 || pixel.den <= 0 || pixel.num == pixel.den)
        return size;
    const double wide = std::clamp(av_q2d(pixel), 0.1, 10.0);
    return QSize(std::max(1, int(std::lround(size.width() * wide))), size.height());
}

QSize FrameReader::uprightSize() const
{
    const QSize size = squareSize();
    return rotationOf(*m_stream) % 180 == 0 ? size : size.transposed();
}

QImage FrameReader::converted(QSize size, QImage::Format format, int quality, SwsContext **scaler)
{
    const auto from = AVPixelFormat(m_frame->format);
    const auto to = format == QImage::Format_RGB888 ? AV_PIX_FMT_RGB24 : AV_PIX_FMT_RGB32;
    *scaler = sws_getCachedContext(*scaler, m_frame->width, m_frame->height, from, size.width(),
        size.height(), to, quality, nullptr, nullptr, nullptr);
    QImage image(size, format);
    if (!*scaler || image.isNull())
        throw Unusable(u"A picture of this video cannot be converted."_s);
    const int wanted = m_frame->colorspace == AVCOL_SPC_UNSPECIFIED
        ? (m_frame->height >= 720 ? SWS_CS_ITU709 : SWS_CS_ITU601)
        : m_frame->colorspace;
    const bool isFull = m_frame->color_range == AVCOL_RANGE_JPEG;
    constexpr int Unity = 1 << 16;
    sws_setColorspaceDetails(*scaler, sws_getCoefficients(wanted), isFull,
        sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, Unity, Unity);
    uint8_t *planes[4] = {image.bits(), nullptr, nullptr, nullptr};
    const int strides[4] = {int(image.bytesPerLine()), 0, 0, 0};
    sws_scale(*scaler, m_frame->data, m_frame->linesize, 0, m_frame->height, planes, strides);
    return image;
}

QImage FrameReader::image(int longestSide)
{
    QSize size = squareSize();
    if (longestSide > 0 && std::max(size.width(), size.height()) > longestSide)
        size = size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    const bool shrinks = size.width() < m_frame->width || size.height() < m_frame->height;
    const int quality = (shrinks ? SWS_AREA : SWS_BICUBIC) | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT;
    const QImage image = converted(size, QImage::Format_RGB32, quality, &m_scaler);
    const int rotation = rotationOf(*m_stream);
    return rotation == 0 ? image : image.transformed(QTransform().rotate(rotation));
}

QImage FrameReader::miniature(QSize size)
{
    return converted(size, QImage::Format_RGB888, SWS_AREA, &m_tinyScaler);
}
