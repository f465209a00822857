#include "measure.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

QString verdict(const Row &row)
{
    return row.met ? (*row.met ? u"met"_s : u"MISSED"_s) : u"-"_s;
}

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 4) : u"-"_s;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

qint64 statusKiB(const QByteArray &key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

void print(const QList<Row> &rows, Form form)
{
    QTextStream out(stdout);
    if (form == Form::Table) {
        out << u"%1 %2 %3 %4  %5\n"_s.arg(u"what"_s, -46)
                   .arg(u"value"_s, 14)
                   .arg(u"baseline"_s, 10)
                   .arg(u"ratio"_s, 8)
                   .arg(u"target"_s);
    }
    for (const Row &row : rows) {
        if (form == Form::Table) {
            out << u"%1 %2 %3 %4  %5 %6\n"_s.arg(row.name, -46)
                       .arg(number(row.value) + u' ' + row.unit, 14)
                       .arg(number(row.baseline), 10)
                       .arg(number(row.ratio), 8)
                       .arg(row.target, verdict(row));
            continue;
        }
        QJsonObject object{
            {u"name"_s, row.name}, {u"value"_s, row.value}, {u"unit"_s, row.unit}, {u"target"_s, row.target}};
        object.insert(u"baseline"_s, row.baseline ? QJsonValue(*row.baseline) : QJsonValue());
        object.insert(u"ratio"_s, row.ratio ? QJsonValue(*row.ratio) : QJsonValue());
        object.insert(u"met"_s, row.met ? QJsonValue(*row.met) : QJsonValue());
        out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    }
}

Row atMost(const QString &name, double value, const QString &unit, double baseline, double bound)
{
    const double ratio = baseline > 0 ? value / baseline : 0;
    return {name, value, unit, baseline, ratio, u"<= %1x"_s.arg(bound), ratio <= bound};
}

Row atLeast(const QString &name, double value, const QString &unit, double baseline, double bound)
{
    const double ratio = value > 0 ? baseline / value : 0;
    return {name, value, unit, baseline, ratio, u"baseline >= %1x of ours"_s.arg(bound), ratio >= bound};
}

Row valueAtMost(const QString &name, double value, const QString &unit, double bound)
{
    return {name, value, unit, {}, {}, u"<= %1 %2"_s.arg(bound).arg(unit), value <= bound};
}

Row unjudged(const QString &name, double value, const QString &unit, const QString &why)
{
    return {name, value, unit, {}, {}, why, {}};
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double cpuMilliseconds(const std::function<void()> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

Pair inTurn(int rounds, const std::function<double()> &ours, const std::function<double()> &floor)
{
    QList<double> oursTimes;
    QList<double> floorTimes;
    for (int round = 0; round < rounds; ++round) {
        floorTimes << floor();
        oursTimes << ours();
    }
    return {median(oursTimes), median(floorTimes)};
}

double extraPeakMiB(const std::function<void()> &work)
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5"); // forgets the peak so far
    refs.close();
    const qint64 before = statusKiB("VmRSS");
    work();
    return double(std::max<qint64>(0, statusKiB("VmHWM") - before)) / 1024;
}

} // namespace bench
