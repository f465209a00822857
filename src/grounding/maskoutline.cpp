#include "grounding/maskoutline.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPolygon>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace grounding {

namespace {

constexpr qsizetype mostCharacters = 1'400'000; ///< a megabyte in base 64
constexpr int longestSide = 4096;
constexpr int workingSide = 512;
constexpr int threshold = 127;
constexpr double straightEnough = 0.75; ///< pixels of the working map
constexpr double smallestHole = 16; ///< pixels of the working map
constexpr qsizetype mostHoles = 64;

using Corners = QList<QPoint>;

QImage readMap(const QString &dataAddress)
{
    if (dataAddress.size() > mostCharacters)
        return {};
    QByteArray png = QByteArray::fromBase64(dataAddress.sliced(dataAddress.indexOf(u',') + 1).toLatin1());
    if (!png.startsWith("\x89PNG\r\n\x1a\n") || !png.contains("IEND"))
        return {}; // cut or no PNG at all: the decoder would complain aloud
    QBuffer buffer(&png);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > longestSide || size.height() > longestSide)
        return {};
    QImage map = reader.read().convertToFormat(QImage::Format_Grayscale8);
    if (map.width() > workingSide || map.height() > workingSide)
        map = map.scaled(workingSide, workingSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return map;
}

bool isSet(const QImage &map, QPoint pixel)
{
    return map.rect().contains(pixel) && map.constScanLine(pixel.y())[pixel.x()] > threshold;
}

/// Walks along pixel edges with the set pixels on the right hand, from the top edge of a pixel back to it.
Corners walkAround(const QImage &map, QPoint start, QList<bool> &seenTops)
{
    static constexpr std::array<QPoint, 4> steps{QPoint(1, 0), QPoint(0, 1), QPoint(-1, 0), QPoint(0, -1)};
    // The pixel to the left of a corner when walking on in each direction, and the one to the right.
    static constexpr std::array<QPoint, 4> left{QPoint(0, -1), QPoint(0, 0), QPoint(-1, 0), QPoint(-1, -1)};
    static constexpr std::array<QPoint, 4> right{QPoint(0, 0), QPoint(-1, 0), QPoint(-1, -1), QPoint(0, -1)};
    Corners corners{start};
    QPoint at = start;
    int direction = 0;
    do {
        if (direction == 0)
            seenTops[at.y() * map.width() + at.x()] = true;
        at += steps[direction];
        const int before = direction;
        if (isSet(map, at + left[direction]))
            direction = (direction + 3) % 4;
        else if (!isSet(map, at + right[direction]))
            direction = (direction + 1) % 4;
        if (direction != before)
            corners += at;
    } while (at != start || direction != 0);
    return corners;
}

double enclosed(const Corners &corners)
{
    double twice = 0;
    for (qsizetype i = 0; i < corners.size(); ++i) {
        const QPoint a = corners[i];
        const QPoint b = corners[(i + 1) % corners.size()];
        twice += double(a.x()) * b.y() - double(b.x()) * a.y();
    }
    return twice / 2;
}

struct Outlines {
    Corners largest = {};
    QList<Corners> holes = {}; ///< of every patch
};

/// Walked with the set pixels on the right hand, a patch encloses a positive area and a hole a negative one.
Outlines outlinesOf(const QImage &map)
{
    QList<bool> seenTops(qsizetype(map.width()) * map.height(), false);
    Outlines outlines;
    double most = 0;
    for (int y = 0; y < map.height(); ++y) {
        for (int x = 0; x < map.width(); ++x) {
            const bool isTop = isSet(map, {x, y}) && !isSet(map, {x, y - 1});
            if (!isTop || seenTops[qsizetype(y) * map.width() + x])
                continue;
            const Corners corners = walkAround(map, {x, y}, seenTops);
            const double area = enclosed(corners);
            if (-area >= smallestHole)
                outlines.holes += corners;
            if (area > most) {
                most = area;
                outlines.largest = corners;
            }
        }
    }
    return outlines;
}

double distanceFrom(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = std::hypot(along.x(), along.y());
    if (length == 0)
        return std::hypot(p.x() - a.x(), p.y() - a.y());
    return std::abs(along.x() * (p.y() - a.y()) - along.y() * (p.x() - a.x())) / length;
}

/// Leaves out corners that lie all but on the line between their neighbours, stairs included.
QList<QPoint> simplified(const Corners &corners)
{
    QList<bool> keep(corners.size(), false);
    QList<std::pair<qsizetype, qsizetype>> open{
        {0, corners.size() / 2}, {corners.size() / 2, corners.size()}};
    while (!open.isEmpty()) {
        const auto [first, last] = open.takeLast();
        keep[first] = true;
        const QPoint end = corners[last % corners.size()];
        qsizetype farthest = first;
        double most = straightEnough;
        for (qsizetype i = first + 1; i < last; ++i) {
            const double distance = distanceFrom(corners[i], corners[first], end);
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest > first)
            open << std::pair(first, farthest) << std::pair(farthest, last);
    }
    QList<QPoint> kept;
    for (qsizetype i = 0; i < corners.size(); ++i) {
        if (keep[i])
            kept += corners[i];
    }
    return kept;
}

qint64 squaredLength(QPoint between)
{
    return qint64(between.x()) * between.x() + qint64(between.y()) * between.y();
}

/// A hole becomes part of the outline by a seam of no width: there and back between the two nearest corners.
Corners joined(const Corners &outline, const Corners &hole)
{
    qsizetype from = 0;
    qsizetype to = 0;
    qint64 shortest = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < outline.size(); ++i) {
        for (qsizetype j = 0; j < hole.size(); ++j) {
            if (const qint64 length = squaredLength(outline[i] - hole[j]); length < shortest) {
                shortest = length;
                from = i;
                to = j;
            }
        }
    }
    Corners all = outline.first(from + 1);
    all += hole.sliced(to) + hole.first(to + 1);
    return all + outline.sliced(from);
}

/// Those in the outline's own patch, the largest first; in a hole may lie another patch with holes of its
/// own.
QList<Corners> holesIn(const Corners &outline, QList<Corners> holes)
{
    const QPolygon patch(outline);
    std::ranges::stable_sort(
        holes, [](const Corners &a, const Corners &b) { return enclosed(a) < enclosed(b); });
    QList<Corners> own;
    for (const Corners &hole : std::as_const(holes)) {
        const QPoint inside = hole.first(); // on the hole's rim, so within what it is a hole in
        const bool nested = std::ranges::any_of(own,
            [&](const Corners &other) { return QPolygon(other).containsPoint(inside, Qt::OddEvenFill); });
        if (!nested && patch.containsPoint(inside, Qt::OddEvenFill) && own.size() < mostHoles)
            own += hole;
    }
    return own;
}

} // namespace

QPolygonF maskOutline(const QString &dataAddress)
{
    const QImage map = readMap(dataAddress);
    if (map.isNull())
        return {};
    const Outlines outlines = outlinesOf(map);
    if (outlines.largest.size() < 4)
        return {};
    Corners corners = simplified(outlines.largest);
    for (const Corners &hole : holesIn(outlines.largest, outlines.holes)) {
        if (const Corners rim = simplified(hole); rim.size() >= 3)
            corners = joined(corners, rim);
    }
    QPolygonF outline;
    for (const QPoint corner : std::as_const(corners))
        outline += QPointF(double(corner.x()) / map.width(), double(corner.y()) / map.height());
    return outline.size() >= 3 ? outline : QPolygonF();
}

} // namespace grounding
