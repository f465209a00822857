#include "source.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64LL * 1024 * 1024 * 1024;
constexpr double longestSeconds = 24.0 * 60 * 60;
constexpr unsigned mostStreams = 64;
constexpr int bufferSize = 64 * 1024;

constexpr auto videoFormats =
    "asf,avi,flv,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mpegts,mpeg,mpegvideo,ogg,m4v,"
    "h264,hevc,ivf,gif,mjpeg,mxf,dv,wtv";
constexpr auto subtitleFormats = "srt,webvtt,ass";

int refuseToOpen(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EPERM);
}

} // namespace

QString wordsFor(int error)
{
    char words[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(error, words, sizeof words);
    return QString::fromUtf8(words);
}

int Source::read(void *opaque, uint8_t *buffer, int size)
{
    const auto got = ::read(static_cast<Source *>(opaque)->m_file, buffer, size_t(size));
    return got > 0 ? int(got) : got == 0 ? AVERROR_EOF : AVERROR(errno);
}

int64_t Source::seek(void *opaque, int64_t offset, int whence)
{
    const auto *source = static_cast<Source *>(opaque);
    if (whence == AVSEEK_SIZE)
        return source->m_size;
    return ::lseek(source->m_file, offset, whence & ~AVSEEK_FORCE);
}

Source::Source(const QString &path, Holding holding)
{
    try {
        open(path, holding);
    } catch (...) {
        close();
        throw;
    }
}

Source::~Source()
{
    close();
}

void Source::close()
{
    avformat_close_input(&m_context);
    if (m_io) {
        av_freep(&m_io->buffer);
        avio_context_free(&m_io);
    }
    if (m_file >= 0)
        ::close(m_file);
}

void Source::open(const QString &path, Holding holding)
{
    m_file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat facts = {};
    if (m_file < 0 || ::fstat(m_file, &facts) != 0)
        throw Unusable(u"The file cannot be opened: %1."_s.arg(qt_error_string(errno)));
    if (!S_ISREG(facts.st_mode))
        throw Unusable(u"This is not a file."_s);
    m_size = facts.st_size;
    if (m_size == 0)
        throw Unusable(u"The file is empty."_s);
    if (m_size > mostBytes)
        throw Unusable(u"The file is larger than 64 GB."_s);

    m_io = avio_alloc_context(
        static_cast<unsigned char *>(av_malloc(bufferSize)), bufferSize, 0, this, &read, nullptr, &seek);
    m_context = avformat_alloc_context();
    m_context->pb = m_io;
    m_context->io_open = &refuseToOpen;
    m_context->flags |= AVFMT_FLAG_CUSTOM_IO;
    m_context->max_streams = int(mostStreams);
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    av_dict_set(&options, "format_whitelist", holding == Holding::Video ? videoFormats : subtitleFormats, 0);
    const QByteArray name = QFileInfo(path).fileName().toUtf8();
    const int opened = avformat_open_input(&m_context, name.constData(), nullptr, &options);
    av_dict_free(&options);
    if (opened < 0)
        throw Unusable(u"This is not a video that can be read (%1)."_s.arg(wordsFor(opened)));
    if (const int found = avformat_find_stream_info(m_context, nullptr); found < 0)
        throw Unusable(u"The video is damaged at its beginning (%1)."_s.arg(wordsFor(found)));
    if (m_context->nb_streams > mostStreams)
        throw Unusable(u"The file holds more than %1 streams."_s.arg(mostStreams));
    if (duration() > longestSeconds)
        throw Unusable(u"The video is longer than 24 hours."_s);
}

int Source::videoStream() const
{
    const int best = av_find_best_stream(m_context, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    const bool isCover = best >= 0 && (m_context->streams[best]->disposition & AV_DISPOSITION_ATTACHED_PIC);
    return isCover ? -1 : best;
}

double Source::startTime() const
{
    const int video = videoStream();
    if (video >= 0 && m_context->streams[video]->start_time != AV_NOPTS_VALUE)
        return double(m_context->streams[video]->start_time) * av_q2d(m_context->streams[video]->time_base);
    return m_context->start_time == AV_NOPTS_VALUE ? 0 : double(m_context->start_time) / AV_TIME_BASE;
}

double Source::duration() const
{
    if (m_context->duration != AV_NOPTS_VALUE && m_context->duration > 0)
        return double(m_context->duration) / AV_TIME_BASE;
    const int video = videoStream();
    if (video >= 0 && m_context->streams[video]->duration != AV_NOPTS_VALUE)
        return double(m_context->streams[video]->duration) * av_q2d(m_context->streams[video]->time_base);
    return 0;
}
