#include "subtitles.h"

#include "sightings.h"
#include "source.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

extern "C" {
#include <libavcodec/avcodec.h>
}

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSideCar = 32LL * 1024 * 1024;
constexpr int mostCues = 200'000;
constexpr int mostSideCars = 8;

QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/// "12,0,Default,,0,0,0,,{\i1}Good morning\NBob" → "Good morning Bob".
QString plainText(const char *ass)
{
    static const QRegularExpression override(u"\\{[^}]*\\}"_s);
    static const QRegularExpression tag(u"</?[a-zA-Z][^<>]*>"_s);
    constexpr int FieldsBefore = 8;
    QString text = decoded(ass).section(u',', FieldsBefore);
    text.remove(override).remove(tag);
    return text.replace("\\N"_L1, " "_L1).replace("\\n"_L1, " "_L1).replace("\\h"_L1, " "_L1).simplified();
}

/// One stream of subtitles while it is read.
class SubtitleReader {
public:
    SubtitleReader(AVStream &stream, double offset, QString origin)
        : m_stream(stream)
        , m_offset(offset)
        , m_origin(std::move(origin))
    {
        const AVCodec *decoder = avcodec_find_decoder(stream.codecpar->codec_id);
        const AVCodecDescriptor *facts = avcodec_descriptor_get(stream.codecpar->codec_id);
        if (!decoder || !facts || !(facts->props & AV_CODEC_PROP_TEXT_SUB))
            return;
        m_codec = avcodec_alloc_context3(decoder);
        avcodec_parameters_to_context(m_codec, stream.codecpar);
        m_codec->pkt_timebase = stream.time_base;
        if (avcodec_open2(m_codec, decoder, nullptr) < 0)
            avcodec_free_context(&m_codec);
    }
    ~SubtitleReader() { avcodec_free_context(&m_codec); }
    SubtitleReader(const SubtitleReader &) = delete;
    SubtitleReader &operator=(const SubtitleReader &) = delete;

    [[nodiscard]] bool isUsable() const { return m_codec != nullptr; }

    void take(AVPacket *packet)
    {
        AVSubtitle subtitle = {};
        int got = 0;
        if (avcodec_decode_subtitle2(m_codec, &subtitle, &got, packet) < 0 || got == 0)
            return;
        QStringList texts;
        for (unsigned i = 0; i < subtitle.num_rects; ++i) {
            if (subtitle.rects[i]->ass)
                texts.append(plainText(subtitle.rects[i]->ass));
            else if (subtitle.rects[i]->text)
                texts.append(decoded(subtitle.rects[i]->text).simplified());
        }
        avsubtitle_free(&subtitle);
        print(texts.join(u' ').trimmed(), *packet);
    }

private:
    void print(const QString &text, const AVPacket &packet)
    {
        if (text.isEmpty() || packet.pts == AV_NOPTS_VALUE)
            return;
        const double unit = av_q2d(m_stream.time_base);
        const double start = std::max(0.0, double(packet.pts) * unit - m_offset);
        constexpr double WhenUnsaid = 3;
        const double length = packet.duration > 0 ? double(packet.duration) * unit : WhenUnsaid;
        printLine({{u"start"_s, start}, {u"end"_s, start + length}, {u"text"_s, text.left(2000)},
            {u"origin"_s, m_origin}});
    }

    AVStream &m_stream;
    double m_offset;
    QString m_origin;
    AVCodecContext *m_codec = nullptr;
};

/// True when there was something.
bool printFirstTextStream(const Source &source, double offset, const QString &origin)
{
    AVFormatContext *context = source.context();
    for (unsigned i = 0; i < context->nb_streams; ++i) {
        AVStream &stream = *context->streams[i];
        if (stream.codecpar->codec_type != AVMEDIA_TYPE_SUBTITLE)
            continue;
        SubtitleReader reader(stream, offset, origin);
        if (!reader.isUsable())
            continue;
        for (unsigned other = 0; other < context->nb_streams; ++other)
            context->streams[other]->discard = other == i ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
        AVPacket *packet = av_packet_alloc();
        for (int cues = 0; cues < mostCues && av_read_frame(context, packet) >= 0; ++cues) {
            if (packet->stream_index == int(i))
                reader.take(packet);
            av_packet_unref(packet);
        }
        av_packet_free(&packet);
        return true;
    }
    return false;
}

QStringList sideCarsOf(const QString &path)
{
    const QFileInfo video(path);
    QStringList found;
    const auto entries = video.dir().entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &entry : entries) {
        const bool isKnown =
            QStringList{u"srt"_s, u"vtt"_s, u"ass"_s, u"ssa"_s}.contains(entry.suffix().toLower());
        const QString base = entry.completeBaseName();
        const bool isOurs =
            base == video.completeBaseName() || base.startsWith(video.completeBaseName() + u'.');
        if (isKnown && isOurs && entry.size() <= largestSideCar && found.size() < mostSideCars)
            found.append(entry.filePath());
    }
    return found;
}

} // namespace

void printSubtitles(const QString &path)
{
    const Source video(path, Source::Holding::Video);
    if (printFirstTextStream(video, video.startTime(), u"embedded"_s))
        return;
    for (const QString &file : sideCarsOf(path)) {
        try {
            const Source sideCar(file, Source::Holding::Subtitles);
            if (printFirstTextStream(sideCar, 0, QFileInfo(file).fileName()))
                return;
        } catch (const Unusable &) {
            continue; // it only looked like one
        }
    }
}
