#include "media/videoprobe.h"

#include "media/serviceprogram.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace media {

namespace {

using model::Problem;

constexpr int tick = 100; // milliseconds; how soon a stop is noticed
constexpr qint64 longestSilence = 120'000;
constexpr qint64 longestShortCall = 60'000;
constexpr qsizetype longestLine = 64 * 1024;
constexpr qsizetype mostBytes = 256 * 1024 * 1024;
constexpr int mostCues = 200'000;

/// One run of the program. Gives out what it prints by lines and by counted bytes.
class Run {
public:
    Run(const QString &program, const QStringList &arguments, const std::atomic_bool &stop)
        : m_file(arguments.value(1))
        , m_stop(stop)
    {
        m_process.setProgram(program);
        m_process.setArguments(arguments);
        m_process.setStandardInputFile(QProcess::nullDevice());
        m_process.start(QIODevice::ReadOnly);
    }
    ~Run()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    void endBy(qint64 milliseconds) { m_end = QDeadlineTimer(milliseconds); }

    /// False at the end of what is printed, or when something went wrong.
    bool readLine(QByteArray *line)
    {
        while (true) {
            if (const auto end = m_buffer.indexOf('\n'); end >= 0) {
                *line = m_buffer.left(end);
                m_buffer.remove(0, end + 1);
                return true;
            }
            if (m_buffer.size() > longestLine || !readMore())
                return false;
        }
    }

    bool readBytes(qsizetype count, QByteArray *bytes)
    {
        while (m_buffer.size() < count) {
            if (!readMore())
                return false;
        }
        *bytes = m_buffer.left(count);
        m_buffer.remove(0, count);
        return true;
    }

    [[nodiscard]] QByteArray readAll()
    {
        while (m_buffer.size() <= mostBytes && readMore()) { }
        return m_buffer;
    }

    /// Nothing when the program ended as it should.
    std::optional<Problem> problem()
    {
        if (m_stop)
            return Problem{.kind = Problem::Kind::Stopped};
        if (m_process.error() == QProcess::FailedToStart)
            return Problem{.kind = Problem::Kind::EngineMissing,
                .detail = m_process.errorString(),
                .subject = m_process.program()};
        while (m_process.state() != QProcess::NotRunning && !isOver())
            m_process.waitForFinished(tick);
        if (m_process.state() != QProcess::NotRunning)
            return unreadable(u"Reading it took too long."_s);
        if (m_process.exitStatus() != QProcess::NormalExit)
            return unreadable(u"It is damaged in a way that stopped the program that reads videos."_s);
        if (m_process.exitCode() != 0)
            return unreadable(QString::fromUtf8(m_process.readAllStandardError().right(1000)).trimmed());
        return std::nullopt;
    }

    [[nodiscard]] Problem unreadable(const QString &why) const
    {
        return {
            .kind = Problem::Kind::VideoUnreadable, .detail = why, .subject = QFileInfo(m_file).fileName()};
    }

private:
    [[nodiscard]] bool isOver() const { return m_stop || m_end.hasExpired() || m_silence.hasExpired(); }

    bool readMore()
    {
        while (!isOver()) {
            if (m_process.bytesAvailable() > 0 || m_process.waitForReadyRead(tick)) {
                m_buffer += m_process.readAllStandardOutput();
                m_silence.setRemainingTime(longestSilence);
                return true;
            }
            if (m_process.state() == QProcess::NotRunning)
                return false;
        }
        return false;
    }

    QString m_file;
    const std::atomic_bool &m_stop;
    QProcess m_process;
    QByteArray m_buffer;
    QDeadlineTimer m_end{QDeadlineTimer::Forever};
    QDeadlineTimer m_silence{longestSilence};
};

QJsonObject objectFrom(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

VideoFacts factsFrom(const QJsonObject &object)
{
    VideoFacts facts{.duration = object.value("duration"_L1).toDouble(),
        .size = QSize(object.value("width"_L1).toInt(), object.value("height"_L1).toInt()),
        .byteCount = qint64(object.value("bytes"_L1).toDouble()),
        .format = object.value("format"_L1).toString()};
    for (const QJsonValue &value : object.value("streams"_L1).toArray()) {
        const QString kind = value["kind"_L1].toString();
        const QString codec = value["codec"_L1].toString();
        if (kind == "video"_L1 && facts.videoCodec.isEmpty()) {
            facts.videoCodec = codec;
            facts.frameRate = value["rate"_L1].toDouble();
        } else if (kind == "audio"_L1 && facts.audioCodec.isEmpty()) {
            facts.audioCodec = codec;
        }
        facts.hasSubtitles = facts.hasSubtitles || kind == "subtitle"_L1;
    }
    return facts;
}

/// The pixels that follow a line about a picture; nothing when the two do not fit together.
std::optional<QImage> readPixels(Run &run, const QJsonObject &line, int longestSide)
{
    const int width = line.value("width"_L1).toInt();
    const int height = line.value("height"_L1).toInt();
    const auto bytes = qsizetype(line.value("bytes"_L1).toDouble());
    const bool fits = width > 0 && height > 0 && width <= longestSide && height <= longestSide
        && bytes == qsizetype(width) * height * 3;
    QByteArray pixels;
    if (!fits || !run.readBytes(bytes, &pixels))
        return std::nullopt;
    return QImage(reinterpret_cast<const uchar *>(pixels.constData()), width, height, qsizetype(width) * 3,
        QImage::Format_RGB888)
        .copy();
}

} // namespace

VideoProbe::VideoProbe(QString program)
    : m_program(std::move(program))
{
}

QString VideoProbe::programPath()
{
    return serviceProgram(u"groundglass-probe"_s, "GROUNDGLASS_PROBE");
}

model::Result<VideoFacts> VideoProbe::facts(const QString &file, const std::atomic_bool &stop) const
{
    Run run(m_program, {u"facts"_s, file}, stop);
    run.endBy(longestShortCall);
    QByteArray line;
    const bool said = run.readLine(&line);
    if (const auto problem = run.problem())
        return *problem;
    const QJsonObject object = objectFrom(line);
    if (!said || object.isEmpty())
        return run.unreadable(u"Nothing could be learned about it."_s);
    if (!object.value("hasVideo"_L1).toBool())
        return run.unreadable(u"The file has no moving pictures."_s);
    return factsFrom(object);
}

model::Result<QImage> VideoProbe::frame(
    const QString &file, double seconds, int longestSide, const std::atomic_bool &stop) const
{
    const QString format = longestSide > 0 ? u"jpeg"_s : u"png"_s;
    Run run(m_program,
        {u"frame"_s, file, QString::number(seconds, 'f', 6), QString::number(longestSide), format}, stop);
    run.endBy(longestShortCall);
    const QByteArray bytes = run.readAll();
    if (const auto problem = run.problem())
        return *problem;
    QImage image = QImage::fromData(bytes);
    if (image.isNull())
        return run.unreadable(u"The picture could not be taken from it."_s);
    return image;
}

model::Result<FrameNeighbours> VideoProbe::neighbours(
    const QString &file, double seconds, const std::atomic_bool &stop) const
{
    Run run(m_program, {u"neighbours"_s, file, QString::number(seconds, 'f', 6)}, stop);
    run.endBy(longestShortCall);
    QByteArray line;
    const bool said = run.readLine(&line);
    if (const auto problem = run.problem())
        return *problem;
    const QJsonObject object = objectFrom(line);
    if (!said)
        return run.unreadable(u"Nothing could be learned about it."_s);
    const auto time = [&](QLatin1StringView name) {
        const QJsonValue value = object.value(name);
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    return FrameNeighbours{.before = time("before"_L1), .after = time("after"_L1)};
}

model::Result<QList<VideoCue>> VideoProbe::subtitles(const QString &file, const std::atomic_bool &stop) const
{
    Run run(m_program, {u"subtitles"_s, file}, stop);
    QList<VideoCue> cues;
    QByteArray line;
    while (cues.size() < mostCues && run.readLine(&line)) {
        const QJsonObject object = objectFrom(line);
        VideoCue cue{.start = object.value("start"_L1).toDouble(),
            .end = object.value("end"_L1).toDouble(),
            .text = object.value("text"_L1).toString(),
            .origin = object.value("origin"_L1).toString()};
        if (!cue.text.isEmpty())
            cues.append(std::move(cue));
    }
    if (const auto problem = run.problem())
        return *problem;
    return cues;
}

model::Result<VideoScan> VideoProbe::scan(
    const QString &file, int longestSide, const Listener &listener, const std::atomic_bool &stop) const
{
    Run run(m_program, {u"scan"_s, file, QString::number(longestSide)}, stop);
    VideoScan scan;
    bool ended = false;
    QByteArray line;
    while (!ended && run.readLine(&line)) {
        const QJsonObject object = objectFrom(line);
        const QString type = object.value("type"_L1).toString();
        if (type == "frame"_L1) {
            auto image = readPixels(run, object, longestSide);
            if (!image)
                break;
            listener.sighted({.time = object.value("time"_L1).toDouble(),
                .since = object.value("since"_L1).toDouble(),
                .shot = object.value("shot"_L1).toInt(),
                .still = object.value("still"_L1).toBool(),
                .image = *std::move(image)});
        } else if (type == "shot"_L1) {
            scan.shotStarts.append(object.value("start"_L1).toDouble());
        } else if (type == "progress"_L1) {
            listener.reached(object.value("time"_L1).toDouble());
        } else if (type == "end"_L1) {
            scan.duration = object.value("duration"_L1).toDouble();
            scan.frames = qint64(object.value("frames"_L1).toDouble());
            scan.damagedPackets = object.value("damaged"_L1).toInt();
            ended = true;
        }
    }
    if (const auto problem = run.problem())
        return *problem;
    if (!ended)
        return run.unreadable(u"Reading it broke off."_s);
    return scan;
}

} // namespace media
