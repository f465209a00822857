#include "benches.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr qint64 patienceMs = 30'000;

bool isPatch(QRgb colour)
{
    return qRed(colour) > 225 && qBlue(colour) > 225 && qGreen(colour) < 60;
}

/// The photograph has one bright patch in its middle; viewers show it in the middle of the screen or near.
/// Looks at single lines: whoever looks must not take the time of those who are measured.
bool showsPatch()
{
    QScreen *screen = QGuiApplication::primaryScreen();
    const QSize size = screen->size();
    constexpr int step = 32;
    for (int y = size.height() / 4; y < size.height() * 3 / 4; y += step) {
        const QImage line =
            screen->grabWindow(0, 0, y, size.width(), 1).toImage().convertToFormat(QImage::Format_RGB32);
        for (int x = step; x < line.width(); x += step) {
            if (isPatch(line.pixel(x, 0)))
                return true;
        }
    }
    return false;
}

double peakMiB(qint64 pid)
{
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return double(line.mid(6).simplified().split(' ').first().toLongLong()) / 1024;
    }
    return 0;
}

struct Showing {
    double ms = 0; ///< 0 when it never came
    double peak = 0; ///< MiB of its process, resident
};

Showing showOnce(
    const QString &program, const QStringList &arguments, const QString &dataFolder, bool wantsPicture)
{
    QElapsedTimer gone;
    gone.start();
    while (showsPatch() && gone.elapsed() < 5'000) // the one before is leaving
        QThread::msleep(20);
    QDir(dataFolder).removeRecursively();
    QDir().mkpath(dataFolder);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"GROUNDGLASS_DATA"_s, dataFolder);
    environment.insert(u"XDG_CONFIG_HOME"_s, dataFolder);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    Showing showing;
    if (!process.waitForStarted())
        return showing;
    while (wantsPicture && timer.elapsed() < patienceMs) {
        if (showsPatch()) {
            showing.ms = double(timer.nsecsElapsed()) / 1e6;
            break;
        }
        QThread::msleep(4);
    }
    QThread::msleep(1500);
    showing.peak = peakMiB(process.processId());
    process.terminate();
    if (!process.waitForFinished(5'000))
        process.kill();
    process.waitForFinished(5'000);
    return showing;
}

struct Peer {
    QString program = {};
    QStringList arguments = {};
    double bound24 = 0;
    double bound100 = 0;
};

void measureSize(QList<Row> &rows, const Setting &setting, int megapixels, double emptyPeak)
{
    const QString picture = photograph(setting, megapixels);
    const QString ours = u"%1/groundglass"_s.arg(QStringLiteral(BIN_DIR));
    const QString data = setting.scratchFolder + u"/screen"_s;
    const QString name = u"screen: %1 MP, exec to picture"_s.arg(megapixels);
    double peak = 0;
    const auto our = [&] {
        const Showing showing = showOnce(ours, {picture}, data, true);
        peak = std::max(peak, showing.peak);
        return showing.ms;
    };
    std::ignore = our(); // warms the disk cache
    const QList<Peer> peers{
        {u"feh"_s, {u"--scale-down"_s, u"--geometry"_s, u"1280x800"_s, picture}, 0.85, 0.5},
        {u"gwenview"_s, {picture}, 0.35, 0.35}};
    for (const Peer &peer : peers) {
        const QString program = QStandardPaths::findExecutable(peer.program);
        if (program.isEmpty()) {
            rows << unjudged(name + u", beside "_s + peer.program, our(), u"ms"_s,
                peer.program + u" is not installed here"_s);
            continue;
        }
        const Pair pair =
            inTurn(setting.rounds, our, [&] { return showOnce(program, peer.arguments, data, true).ms; });
        rows << atMost(name + u", beside "_s + peer.program, pair.ours, u"ms"_s, pair.floor,
            megapixels == 24 ? peer.bound24 : peer.bound100);
    }
    const Row memory = valueAtMost(
        u"screen: %1 MP, peak over the empty window"_s.arg(megapixels), peak - emptyPeak, u"MiB"_s, 60);
    rows << memory;
}

} // namespace

QList<Row> screenBench(const Setting &setting)
{
    if (QGuiApplication::platformName() != "xcb"_L1)
        return {unjudged(u"screen: exec to picture"_s, 0, u"ms"_s, u"needs an X display: set DISPLAY"_s)};
    const QString ours = u"%1/groundglass"_s.arg(QStringLiteral(BIN_DIR));
    const double empty = showOnce(ours, {}, setting.scratchFolder + u"/screen"_s, false).peak;
    QList<Row> rows;
    for (const int megapixels : {24, 100})
        measureSize(rows, setting, megapixels, empty);
    return rows;
}

} // namespace bench
