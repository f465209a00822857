#include "probing.h"

#include "framereader.h"
#include "sightings.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const AVStream &stream)
{
    if (stream.disposition & AV_DISPOSITION_ATTACHED_PIC)
        return u"cover"_s;
    switch (stream.codecpar->codec_type) {
    case AVMEDIA_TYPE_VIDEO:
        return u"video"_s;
    case AVMEDIA_TYPE_AUDIO:
        return u"audio"_s;
    case AVMEDIA_TYPE_SUBTITLE:
        return u"subtitle"_s;
    default:
        return u"other"_s;
    }
}

QJsonObject factsOf(AVFormatContext *context, AVStream &stream)
{
    QJsonObject facts{{u"kind"_s, kindOf(stream)},
        {u"codec"_s, QString::fromUtf8(avcodec_get_name(stream.codecpar->codec_id))},
        {u"decodable"_s, avcodec_find_decoder(stream.codecpar->codec_id) != nullptr}};
    if (const auto *language = av_dict_get(stream.metadata, "language", nullptr, 0))
        facts.insert(u"language"_s, QString::fromUtf8(language->value).left(32));
    if (stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO) {
        const AVRational rate = av_guess_frame_rate(context, &stream, nullptr);
        facts.insert(u"width"_s, stream.codecpar->width);
        facts.insert(u"height"_s, stream.codecpar->height);
        facts.insert(u"rotation"_s, rotationOf(stream));
        facts.insert(u"rate"_s, rate.den > 0 ? av_q2d(rate) : 0.0);
    }
    return facts;
}

/// Containers that do not say how long they are: found at the last packet.
double durationByReading(Source &source)
{
    AVPacket *packet = av_packet_alloc();
    const int video = source.videoStream();
    double last = 0;
    while (av_read_frame(source.context(), packet) >= 0) {
        const AVStream &stream = *source.context()->streams[packet->stream_index];
        const int64_t when = packet->pts != AV_NOPTS_VALUE ? packet->pts : packet->dts;
        if (when != AV_NOPTS_VALUE && (video < 0 || packet->stream_index == video))
            last = std::max(
                last, double(when + packet->duration) * av_q2d(stream.time_base) - source.startTime());
        av_packet_unref(packet);
    }
    av_packet_free(&packet);
    return last;
}

bool isExactlyThere(FrameReader &frames, double seconds, int longestSide, QImage *found)
{
    bool any = false;
    constexpr double Grace = 0.0005; // times are rounded to thousandths on their way
    while (frames.next()) {
        if (frames.time() > seconds + Grace && any)
            return true;
        const bool isPast = frames.time() > seconds + Grace;
        *found = frames.image(longestSide);
        if (isPast)
            return false; // the file led us too far
        any = true;
    }
    return any;
}

/// Reads on until behind `seconds`. False when there is nothing before it after a jump into the middle: the
/// jump was not wide enough.
bool findNeighbours(FrameReader &frames, double seconds, QJsonObject *found)
{
    constexpr double Grace = 0.0005;
    double shown = -1;
    double before = -1;
    while (frames.next()) {
        if (frames.time() > seconds + Grace) {
            found->insert(u"after"_s, frames.time());
            break;
        }
        before = shown;
        shown = frames.time();
    }
    if (before >= 0)
        found->insert(u"before"_s, before);
    return before >= 0;
}

} // namespace

void printFacts(const QString &path)
{
    Source source(path, Source::Holding::Video);
    QJsonArray streams;
    for (unsigned i = 0; i < source.context()->nb_streams; ++i)
        streams.append(factsOf(source.context(), *source.context()->streams[i]));
    const int video = source.videoStream();
    QSize size(0, 0);
    if (video >= 0) {
        FrameReader frames(source, FrameReader::Pace::Exact);
        if (!frames.next())
            throw Unusable(u"No picture of this video can be decoded; it is damaged or cut off."_s);
        size = frames.uprightSize();
    }
    double duration = source.duration();
    if (duration <= 0) {
        Source again(path, Source::Holding::Video);
        duration = durationByReading(again);
    }
    printLine(QJsonObject{{u"format"_s, QString::fromUtf8(source.context()->iformat->name)},
        {u"duration"_s, duration}, {u"bytes"_s, source.size()}, {u"hasVideo"_s, video >= 0},
        {u"width"_s, size.width()}, {u"height"_s, size.height()}, {u"streams"_s, streams}});
}

void printNeighbours(const QString &path, double seconds)
{
    const Source source(path, Source::Holding::Video);
    FrameReader frames(source, FrameReader::Pace::Exact);
    QJsonObject found;
    for (const double jump : {0.0, 1.0, 10.0}) {
        found = {};
        frames.seek(std::max(0.0, seconds - jump));
        if (findNeighbours(frames, seconds, &found))
            return printLine(found);
    }
    found = {};
    frames.seekToStart();
    std::ignore = findNeighbours(frames, seconds, &found);
    printLine(found);
}

void printFrame(const QString &path, double seconds, int longestSide, const QByteArray &format)
{
    const Source source(path, Source::Holding::Video);
    FrameReader frames(source, FrameReader::Pace::Exact);
    QImage image;
    frames.seek(seconds);
    if (!isExactlyThere(frames, seconds, longestSide, &image)) {
        QImage fromStart;
        frames.seekToStart();
        if (isExactlyThere(frames, seconds, longestSide, &fromStart) || image.isNull())
            image = fromStart;
    }
    if (image.isNull())
        throw Unusable(u"No picture of this video can be decoded; it is damaged or cut off."_s);
    constexpr int Quality = 92;
    QBuffer encoded;
    encoded.open(QIODevice::WriteOnly);
    if (!image.save(&encoded, format.constData(), format == "png" ? -1 : Quality))
        throw Unusable(u"The picture cannot be written as %1."_s.arg(QString::fromLatin1(format)));
    printBytes(encoded.data());
}
