#include "benches.h"

#include "presentation/linking.h"
#include "presentation/picturesource.h"
#include "presentation/regionsmodel.h"
#include "ui/stage/regionlayer.h"
#include "ui/stage/stage.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGraphicsPolygonItem>
#include <QGraphicsScene>
#include <QImageReader>
#include <QMouseEvent>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QThread>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace bench {

namespace {

constexpr QSize viewSize(1600, 1000);
constexpr int frames = 40;
constexpr qint64 frameMs = 16;

/// Boxes and six-cornered polygons that cover the picture once.
QList<model::Region> regionsFor(int count)
{
    QRandomGenerator random(11);
    const int columns = static_cast<int>(std::ceil(std::sqrt(count * 1.5)));
    const int rows = (count + columns - 1) / columns;
    QList<model::Region> regions;
    regions.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QRectF cell(
            (i % columns) / double(columns), (i / columns) / double(rows), 0.95 / columns, 0.95 / rows);
        QPolygonF polygon(cell);
        polygon.removeLast();
        if (i % 2 == 1) {
            polygon.insert(1, QPointF(cell.center().x(), cell.top() + cell.height() * random.bounded(0.3)));
            polygon.insert(
                4, QPointF(cell.center().x(), cell.bottom() - cell.height() * random.bounded(0.3)));
        }
        regions.append({.label = u"thing %1"_s.arg(i % 40),
            .kind = i % 2 == 1 ? model::Region::Kind::Polygon : model::Region::Kind::Box,
            .polygon = polygon,
            .confidence = random.bounded(1.0)});
    }
    return regions;
}

struct Times {
    QList<double> all = {};

    [[nodiscard]] double at(double share) const
    {
        QList<double> sorted = all;
        std::ranges::sort(sorted);
        return sorted.at(std::min<qsizetype>(sorted.size() - 1, qsizetype(share * double(sorted.size()))));
    }
};

/// A real stage with a photograph and regions on it, driven by real mouse and wheel events.
class Driven {
public:
    Driven(const QString &photograph, QSize pictureSize, const QList<model::Region> &list)
        : m_pictures([photograph](const model::Picture &) { return photograph; })
        , m_stage(m_pictures, m_regions, m_linking)
    {
        m_regions.show(1, {.text = u"Many."_s, .regions = list});
        m_stage.setAnimated(false);
        m_stage.resize(viewSize);
        m_stage.show();
        m_stage.showPicture({.name = u"photograph"_s, .contentHash = u"photograph"_s, .size = pictureSize});
        settle(1500);
    }

    ui::stage::Stage &stage() { return m_stage; }
    presentation::RegionsModel &regions() { return m_regions; }
    [[nodiscard]] double longestStall() const { return m_stall; }

    /// Lets the window's events run for about this long, noting the longest of them.
    void settle(qint64 ms)
    {
        QElapsedTimer whole;
        whole.start();
        do {
            noteStall(milliseconds([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 1); }));
            QThread::msleep(1);
        } while (whole.elapsed() < ms);
    }

    double frame(const std::function<void()> &change)
    {
        const double took = milliseconds([&] {
            change();
            m_stage.repaint();
        });
        noteStall(took);
        settle(std::max<qint64>(1, frameMs - qint64(took)));
        return took;
    }

    Times pan()
    {
        Times times;
        QPointF at(800, 500);
        mouse(QEvent::MouseButtonPress, at, Qt::MiddleButton);
        for (int i = 0; i < frames; ++i) {
            at += i < frames / 2 ? QPointF(-17, -9) : QPointF(17, 9);
            times.all << frame([&] { mouse(QEvent::MouseMove, at, Qt::MiddleButton); });
        }
        mouse(QEvent::MouseButtonRelease, at, Qt::MiddleButton);
        return times;
    }

    Times zoom()
    {
        Times times;
        for (int i = 0; i < frames; ++i)
            times.all << frame([&] { wheel(i % 20 < 10 ? 60 : -60); });
        return times;
    }

    /// How long after a zoom the regions are sharp again.
    double untilSharpMs()
    {
        wheel(120);
        QElapsedTimer timer;
        timer.start();
        while (!m_stage.isSharp() && timer.elapsed() < 5000)
            noteStall(milliseconds([] { QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); }));
        return double(timer.nsecsElapsed()) / 1e6;
    }

    void actualSize()
    {
        m_stage.actualSize();
        settle(700);
    }

    double hoverMicroseconds(const QList<QPointF> &places)
    {
        return milliseconds([&] {
            for (const QPointF &place : places)
                mouse(QEvent::MouseMove, place, Qt::NoButton);
        }) * 1000
            / double(places.size());
    }

private:
    void noteStall(double ms) { m_stall = std::max(m_stall, ms); }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button)
    {
        QMouseEvent event(type, at, m_stage.mapToGlobal(at),
            type == QEvent::MouseMove ? Qt::NoButton : button,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::MouseButtons(button), Qt::NoModifier);
        QCoreApplication::sendEvent(&m_stage, &event);
    }
    void wheel(int angle)
    {
        const QPointF at(800, 500);
        QWheelEvent event(at, m_stage.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::ControlModifier,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_stage, &event);
    }

    presentation::PictureSource m_pictures;
    presentation::RegionsModel m_regions;
    presentation::Linking m_linking;
    ui::stage::Stage m_stage;
    double m_stall = 0;
};

QList<QPointF> placesInView()
{
    QRandomGenerator random(23);
    QList<QPointF> places;
    for (int i = 0; i < 2000; ++i)
        places << QPointF(random.bounded(1590.0) + 5, random.bounded(990.0) + 5);
    return places;
}

double hitMicroseconds(Driven &driven, const QList<QPointF> &places)
{
    const ui::stage::RegionLayer layer(driven.regions());
    const auto viewport = driven.stage().viewport();
    std::ignore = layer.at(places.first(), viewport); // builds the index
    std::size_t found = 0;
    const double ms = milliseconds([&] {
        for (const QPointF &place : places)
            found += layer.at(place, viewport).size();
    });
    return found == 0 ? 0 : ms * 1000 / double(places.size());
}

double graphicsSceneMicroseconds(Driven &driven, QSizeF picture, const QList<QPointF> &places)
{
    QGraphicsScene scene;
    for (const model::Region &region : driven.regions().regions()) {
        QPolygonF polygon = region.polygon;
        for (QPointF &p : polygon)
            p = {p.x() * picture.width(), p.y() * picture.height()};
        scene.addPolygon(polygon);
    }
    const auto viewport = driven.stage().viewport();
    std::ignore = scene.items(QPointF(10, 10)); // builds the index
    qsizetype found = 0;
    const double ms = milliseconds([&] {
        for (const QPointF &place : places)
            found += scene.items(viewport.toImage(place)).size();
    });
    return found == 0 ? 0 : ms * 1000 / double(places.size());
}

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// The Python that the installed labelme runs in; empty where there is none.
QString labelmePython()
{
    QFile script(QStandardPaths::findExecutable(u"labelme"_s));
    if (!script.open(QIODevice::ReadOnly))
        return {};
    const QString first = QString::fromUtf8(script.readLine()).trimmed();
    return first.startsWith(u"#!"_s) ? first.mid(2).split(u' ').last() : QString();
}

/// The repaint of labelme's canvas with as many polygons, in milliseconds; 0 where it could not be measured.
double labelmeRepaintMs(const QString &photograph, int count)
{
    const QString python = labelmePython();
    if (python.isEmpty())
        return 0;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.start(
        python, {QStringLiteral(BENCH_DIR) + u"/labelmerepaint.py"_s, photograph, QString::number(count)});
    if (!process.waitForFinished(180'000) || process.exitCode() != 0)
        return 0;
    return process.readAllStandardOutput().trimmed().toDouble();
}

constexpr int gestures = 3;

/// The same gesture on two stages in turn, so that a noisy machine disturbs both alike.
std::pair<Times, Times> inTurn(Driven &ours, Driven &alone, Times (Driven::*gesture)())
{
    Times own;
    Times floor;
    for (int i = 0; i < gestures; ++i) {
        floor.all += (alone.*gesture)().all;
        own.all += (ours.*gesture)().all;
    }
    return {own, floor};
}

void measureCount(QList<Row> &rows, const QString &photograph, QSize size, int count, Driven &alone)
{
    const QString name = u"regions %1k: "_s.arg(count / 1000);
    const QList<model::Region> list = regionsFor(count);
    malloc_trim(0);
    const qint64 before = residentKiB();
    Driven driven(photograph, size, list);
    driven.actualSize();
    const auto [pan, panAlone] = inTurn(driven, alone, &Driven::pan);
    rows << atMost(name + u"pan p50, beside the picture alone"_s, pan.at(0.5), u"ms"_s, panAlone.at(0.5), 15)
         << atMost(
                name + u"pan p99, beside the picture alone"_s, pan.at(0.99), u"ms"_s, panAlone.at(0.5), 30);
    const auto [zoom, zoomAlone] = inTurn(driven, alone, &Driven::zoom);
    rows << atMost(
        name + u"zoom p50, beside the picture alone"_s, zoom.at(0.5), u"ms"_s, zoomAlone.at(0.5), 2);
    driven.settle(500);
    rows << valueAtMost(name + u"sharp after a zoom"_s, driven.untilSharpMs(), u"ms"_s, 150);
    driven.settle(300);
    const QList<QPointF> places = placesInView();
    rows << atMost(name + u"hit test, beside QGraphicsScene::items"_s, hitMicroseconds(driven, places),
        u"us"_s, graphicsSceneMicroseconds(driven, size, places), 0.4);
    rows << unjudged(
        name + u"hover, the whole event"_s, driven.hoverMicroseconds(places), u"us"_s, u"reported"_s);
    if (count == 100'000) {
        malloc_trim(0);
        driven.settle(200);
        rows << unjudged(name + u"memory, picture and window included"_s,
            double(residentKiB() - before) / 1024, u"MiB"_s, u"reported"_s);
    }
    if (count == 10'000) {
        const double theirs = labelmeRepaintMs(photograph, count);
        driven.stage().fit();
        driven.settle(800);
        Times repaints;
        for (int i = 0; i < frames; ++i)
            repaints.all << driven.frame([] {});
        rows << (theirs > 0
                ? atLeast(name + u"repaint, beside labelme's"_s, repaints.at(0.5), u"ms"_s, theirs, 100)
                : unjudged(name + u"repaint, beside labelme's"_s, repaints.at(0.5), u"ms"_s,
                    u"labelme could not be run here"_s));
    }
    rows << unjudged(
        name + u"longest stall of the window's thread"_s, driven.longestStall(), u"ms"_s, u"reported"_s);
}

/// What a hundred thousand polygons add: the values, their index, their drawing list and their rows.
Row memoryRow()
{
    constexpr int count = 100'000;
    malloc_trim(0);
    const qint64 before = residentKiB();
    presentation::RegionsModel regions;
    regions.show(1, {.regions = regionsFor(count)});
    ui::stage::RegionLayer layer(regions);
    const auto shown = layer.rows().size();
    malloc_trim(0);
    const double bytes = double(residentKiB() - before) * 1024 / double(shown);
    return valueAtMost(u"regions 100k: memory of a polygon"_s, bytes, u"bytes"_s, 1024);
}

} // namespace

QList<Row> regionBench(const Setting &setting)
{
    const QString path = photograph(setting, 24);
    const QSize size = QImageReader(path).size();
    QList<Row> rows{memoryRow()};
    Driven alone(path, size, {});
    alone.actualSize();
    for (const int count : {1'000, 10'000, 100'000})
        measureCount(rows, path, size, count, alone);
    return rows;
}

} // namespace bench
