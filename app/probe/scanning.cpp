#include "scanning.h"

#include "framereader.h"
#include "sightings.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize miniatureSize(48, 27);
constexpr double interval = 0.09; ///< seconds between two pictures that are compared
constexpr double settledDifference = 1.2; ///< mean of 0..255; below it the picture stands still
constexpr double cutDifference = 18;
constexpr double cutFactor = 3; ///< a cut stands out from the motion before it
constexpr int cellStep = 14; ///< a cell of the miniature has changed when one of its colours moved so far
constexpr int changedCells = 3;
constexpr double shortestShot = 0.4;
constexpr double settling = 0.5; ///< longest wait for a change to come to rest
constexpr double gapInMotion = 0.9;
constexpr double gapAtRest = 0.3;
constexpr double progressEvery = 2;

double meanDifference(const QImage &a, const QImage &b)
{
    qint64 sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        const uchar *one = a.constScanLine(y);
        const uchar *other = b.constScanLine(y);
        for (int i = 0; i < a.width() * 3; ++i)
            sum += std::abs(one[i] - other[i]);
    }
    return double(sum) / (a.width() * a.height() * 3);
}

int cellsChanged(const QImage &a, const QImage &b)
{
    int changed = 0;
    for (int y = 0; y < a.height(); ++y) {
        const uchar *one = a.constScanLine(y);
        const uchar *other = b.constScanLine(y);
        for (int x = 0; x < a.width(); ++x) {
            const auto moved = [&](int channel) {
                return std::abs(one[x * 3 + channel] - other[x * 3 + channel]);
            };
            changed += std::max({moved(0), moved(1), moved(2)}) >= cellStep ? 1 : 0;
        }
    }
    return changed;
}

/// Decides picture by picture what is worth being looked at.
class Watch {
public:
    explicit Watch(int longestSide)
        : m_longestSide(longestSide)
    {
    }

    void take(FrameReader &frames)
    {
        const QImage now = frames.miniature(miniatureSize);
        const double time = frames.time();
        const double moved = m_before.isNull() ? 0 : meanDifference(now, m_before);
        const bool isFirst = m_before.isNull();
        if (isFirst || isCut(moved, time))
            beginShot(time);
        else if (m_changedSince < 0 && cellsChanged(now, m_shown) >= changedCells)
            m_changedSince = time;
        m_motion = 0.8 * m_motion + 0.2 * std::min(moved, cutDifference);
        m_before = now;
        if (isFirst || isDue(moved, time))
            show(frames, now, time, moved < settledDifference);
    }

    void finish(FrameReader &frames)
    {
        if (m_changedSince >= 0)
            show(frames, m_before, m_lastTime, true);
    }

    void remember(double time) { m_lastTime = time; }

private:
    [[nodiscard]] bool isCut(double moved, double time) const
    {
        return moved > cutDifference && moved > cutFactor * m_motion && time - m_shotStart >= shortestShot;
    }

    void beginShot(double time)
    {
        ++m_shot;
        m_shotStart = time;
        m_changedSince = time;
        m_wasCut = true;
        printLine({{u"type"_s, u"shot"_s}, {u"start"_s, time}});
    }

    [[nodiscard]] bool isDue(double moved, double time) const
    {
        if (m_changedSince < 0)
            return false;
        const bool settled = moved < settledDifference;
        const bool wasAtRest = m_changedSince - m_shownAt >= gapAtRest;
        const double gap = m_wasCut || wasAtRest ? gapAtRest : gapInMotion;
        return time - m_shownAt >= gap && (settled || time - m_changedSince >= settling);
    }

    void show(FrameReader &frames, const QImage &miniature, double time, bool settled)
    {
        const QImage image = frames.image(m_longestSide).convertToFormat(QImage::Format_RGB888);
        QByteArray pixels;
        pixels.reserve(qsizetype(image.width()) * image.height() * 3);
        for (int y = 0; y < image.height(); ++y)
            pixels.append(
                reinterpret_cast<const char *>(image.constScanLine(y)), qsizetype(image.width()) * 3);
        printLine({{u"type"_s, u"frame"_s}, {u"time"_s, time},
            {u"since"_s, std::min(time, std::max(0.0, m_changedSince))}, {u"shot"_s, m_shot},
            {u"still"_s, settled}, {u"width"_s, image.width()}, {u"height"_s, image.height()},
            {u"bytes"_s, pixels.size()}});
        printBytes(pixels);
        m_shown = miniature;
        m_shownAt = time;
        m_changedSince = -1;
        m_wasCut = false;
    }

    int m_longestSide;
    QImage m_before;
    QImage m_shown;
    double m_motion = 0;
    double m_shotStart = -1;
    double m_changedSince = -1;
    double m_shownAt = -1;
    double m_lastTime = 0;
    int m_shot = -1;
    bool m_wasCut = false;
};

} // namespace

void printScan(const QString &path, int longestSide)
{
    const Source source(path, Source::Holding::Video);
    FrameReader frames(source, FrameReader::Pace::Skimming);
    Watch watch(longestSide);
    double compared = -1;
    double told = 0;
    double last = 0;
    bool any = false;
    while (frames.next()) {
        last = std::max(last, frames.time());
        const bool isBehind = frames.time() < compared; // broken times: each picture counts
        if (compared < 0 || isBehind || frames.time() - compared >= interval) {
            compared = frames.time();
            watch.take(frames);
        }
        watch.remember(frames.time());
        any = true;
        if (std::abs(frames.time() - told) >= progressEvery) {
            told = frames.time();
            printLine({{u"type"_s, u"progress"_s}, {u"time"_s, told}});
        }
    }
    if (!any)
        throw Unusable(u"No picture of this video can be decoded; it is damaged or cut off."_s);
    printLine({{u"type"_s, u"end"_s}, {u"duration"_s, std::max(last, std::min(source.duration(), last + 10))},
        {u"frames"_s, frames.decodedFrames()}, {u"damaged"_s, frames.damagedPackets()}});
}
