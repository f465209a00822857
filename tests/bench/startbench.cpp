#include "benches.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

struct Start {
    double paintMs = 0; ///< exec to the end of the first paint
    double pssMiB = 0; ///< half a second later, without child processes
    bool worked = false;
};

qint64 monotonicNow()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

double pssMiB(qint64 pid)
{
    QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : rollup.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return double(line.mid(4).simplified().split(' ').first().toLongLong()) / 1024;
    }
    return 0;
}

Start startOnce(const QString &program, const QString &dataFolder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GROUNDGLASS_TRACE_START"_s, u"stay"_s);
    environment.insert(u"GROUNDGLASS_DATA"_s, dataFolder);
    environment.insert(u"XDG_CONFIG_HOME"_s, dataFolder);
    process.setProcessEnvironment(environment);
    process.setReadChannel(QProcess::StandardError);
    const qint64 before = monotonicNow();
    process.start(program, {});
    Start start;
    QByteArray said;
    while (!start.worked && process.waitForReadyRead(20'000)) {
        said += process.readAll();
        const qsizetype at = said.indexOf("first-paint ");
        const qsizetype end = at < 0 ? -1 : said.indexOf('\n', at);
        if (end < 0)
            continue;
        start.paintMs = double(said.mid(at + 12, end - at - 12).trimmed().toLongLong() - before) / 1e6;
        start.worked = true;
    }
    QThread::msleep(500); // what is loaded after the first paint counts as memory too
    start.pssMiB = pssMiB(process.processId());
    process.terminate();
    if (!process.waitForFinished(5'000))
        process.kill();
    process.waitForFinished(5'000);
    return start;
}

} // namespace

QList<Row> startBench(const Setting &setting)
{
    const QString ours = u"%1/groundglass"_s.arg(QStringLiteral(BIN_DIR));
    const QString bare = u"%1/groundglass-bench-barewindow"_s.arg(QStringLiteral(BIN_DIR));
    const QString data = setting.scratchFolder + u"/start"_s;
    QDir().mkpath(data);
    if (!startOnce(ours, data).worked || !startOnce(bare, data).worked) // warms the disk cache
        return {unjudged(u"start: first paint"_s, 0, u"ms"_s, u"the programs did not start"_s)};
    QList<double> ourMemory;
    QList<double> bareMemory;
    const auto paint = [&data](const QString &program, QList<double> &memory) {
        const Start start = startOnce(program, data);
        memory << start.pssMiB;
        return start.paintMs;
    };
    const Pair times = inTurn(
        setting.rounds * 2 + 1, [&] { return paint(ours, ourMemory); },
        [&] { return paint(bare, bareMemory); });
    std::sort(ourMemory.begin(), ourMemory.end());
    std::sort(bareMemory.begin(), bareMemory.end());
    return {atMost(u"start: first paint, beside a bare QMainWindow"_s, times.ours, u"ms"_s, times.floor, 1.3),
        atMost(u"start: memory (PSS) once settled"_s, ourMemory.at(ourMemory.size() / 2), u"MiB"_s,
            bareMemory.at(bareMemory.size() / 2), 1.7)};
}

} // namespace bench
