#include "grounding/maskoutline.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <array>
#include <cmath>

namespace grounding {

namespace {

constexpr qsizetype mostCharacters = 1'400'000; ///< a megabyte in base 64
constexpr int longestSide = 4096;
constexpr int workingSide = 512;
constexpr int threshold = 127;
constexpr double straightEnough = 0.75; ///< pixels of the working map

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

Corners largestOutline(const QImage &map)
{
    QList<bool> seenTops(qsizetype(map.width()) * map.height(), false);
    Corners largest;
    double most = 0;
    for (int y = 0; y < map.height(); ++y) {
        for (int x = 0; x < map.width(); ++x) {
            const bool isTop = isSet(map, {x, y}) && !isSet(map, {x, y - 1});
            if (!isTop || seenTops[qsizetype(y) * map.width() + x])
                continue;
            const Corners corners = walkAround(map, {x, y}, seenTops);
            const double area = enclosed(corners);
            if (area > most) {
                most = area;
                largest = corners;
            }
        }
    }
    return largest;
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

} // namespace

QPolygonF maskOutline(const QString &dataAddress)
{
    const QImage map = readMap(dataAddress);
    if (map.isNull())
        return {};
    const Corners corners = largestOutline(map);
    if (corners.size() < 4)
        return {};
    QPolygonF outline;
    for (const QPoint corner : simplified(corners))
        outline += QPointF(double(corner.x()) / map.width(), double(corner.y()) / map.height());
    return outline.size() >= 3 ? outline : QPolygonF();
}

} // namespace grounding
