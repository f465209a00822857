#include "engine/videos/writingwatch.h"

#include "engine/textlikely.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace engine {

namespace {

constexpr int graySide = 640; ///< about the longer side of the copies that are compared
constexpr int cell = 6; ///< pixels of such a copy
constexpr int cellChange = 24; ///< mean of 0..255; what compression does to a still picture is far below
constexpr int mostChangedCells = 1; ///< of text: one digit of a small line changes two
constexpr double mostChangedShare = 0.25; ///< of a place without text: new letters change more
constexpr double mostRestless = 0.25; ///< share of the cells of a place that is still said to stand still
constexpr double tryEvery = 1.8; ///< seconds between two readings of places that do not stand still
constexpr double restlessFor = 2.5; ///< seconds in which a restless place is read only when it stands still
constexpr double restlessForLong = 5; ///< the same for places that never stand still
constexpr double mostCut = 0.5; ///< of the picture; above it is read as a whole
constexpr qsizetype mostAreas = 12;
constexpr qsizetype mostMoving = 6;

/// The mean of whole squares of pixels.
QImage smallGray(const QImage &image)
{
    const QImage source = image.convertToFormat(QImage::Format_Grayscale8);
    const int step = std::max(1, std::max(image.width(), image.height()) / graySide);
    QImage gray(std::max(1, image.width() / step), std::max(1, image.height() / step),
        QImage::Format_Grayscale8);
    for (int y = 0; y < gray.height(); ++y) {
        uchar *line = gray.scanLine(y);
        for (int x = 0; x < gray.width(); ++x) {
            int sum = 0;
            for (int j = 0; j < step; ++j) {
                const uchar *from = source.constScanLine(y * step + j) + x * step;
                for (int i = 0; i < step; ++i)
                    sum += from[i];
            }
            line[x] = uchar(sum / (step * step));
        }
    }
    return gray;
}

QRect pixelsOf(const QRectF &box, const QSize &size)
{
    const QRect pixels(int(std::floor(box.x() * size.width())), int(std::floor(box.y() * size.height())),
        int(std::ceil(box.width() * size.width())), int(std::ceil(box.height() * size.height())));
    return pixels & QRect(QPoint(), size);
}

struct Comparison {
    int cells = 0;
    int changed = 0;
};

Comparison compare(const QImage &one, const QImage &other)
{
    Comparison result;
    const QSize size = one.size().boundedTo(other.size());
    for (int top = 0; top < size.height(); top += cell) {
        for (int left = 0; left < size.width(); left += cell) {
            const int bottom = std::min(top + cell, size.height());
            const int right = std::min(left + cell, size.width());
            int sum = 0;
            for (int y = top; y < bottom; ++y) {
                for (int x = left; x < right; ++x)
                    sum += std::abs(one.constScanLine(y)[x] - other.constScanLine(y)[x]);
            }
            ++result.cells;
            result.changed += sum >= cellChange * (bottom - top) * (right - left) ? 1 : 0;
        }
    }
    return result;
}

/// With room around the letters, as readers want it.
QRectF withMargin(const QRectF &place, const QSize &size)
{
    const double height = place.height() * size.height();
    const double x = 0.6 * height / size.width();
    const double y = 0.35 * height / size.height();
    return place.adjusted(-x, -y, x, y) & QRectF(0, 0, 1, 1);
}

/// Lines of one paragraph are read together.
QList<QRectF> joined(QList<QRectF> boxes)
{
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (qsizetype j = i + 1; j < boxes.size();) {
            if (!boxes.at(i).intersects(boxes.at(j))) {
                ++j;
                continue;
            }
            boxes[i] |= boxes.takeAt(j);
            j = i + 1;
        }
    }
    return boxes;
}

double areaOf(const QRectF &box)
{
    return box.width() * box.height();
}

QList<TextLine> mapped(QList<TextLine> lines, const QRectF &box)
{
    QTransform transform;
    transform.translate(box.x(), box.y());
    transform.scale(box.width(), box.height());
    for (TextLine &line : lines) {
        line.polygon = transform.map(line.polygon);
        for (Word &word : line.words)
            word.polygon = transform.map(word.polygon);
    }
    return lines;
}

} // namespace

WritingWatch::WritingWatch(Reader reader)
    : m_reader(std::move(reader))
{
}

WritingWatch::Writing WritingWatch::look(const Picture &picture)
{
    const QImage gray = smallGray(picture.image);
    if (gray.size() != m_before.size()) {
        m_areas.clear();
        m_before = QImage();
    }
    m_time = picture.time;
    const QList<QRectF> lost = forgetChanged(gray, picture.time);
    bool stood = false;
    const QList<QRectF> places = toRead(picture, gray, lost, &stood);
    const QList<QRectF> blocks = joined(places);
    double whole = 0;
    for (const QRectF &block : blocks)
        whole += areaOf(block);
    if (picture.atRest && (whole > mostCut || blocks.size() > mostAreas)) {
        readWhole(picture.image, gray, places);
    } else {
        for (const QRectF &block : blocks)
            keep(gray, block, places, readWithin(picture.image, block));
    }
    if (!places.isEmpty())
        m_triedAt = picture.time;

    Writing writing{.since = stood ? std::min(m_beforeSince, picture.since) : picture.since};
    for (const Area &area : std::as_const(m_areas))
        writing.lines += area.lines;
    std::ranges::stable_sort(writing.lines, [](const TextLine &a, const TextLine &b) {
        return a.polygon.boundingRect().center().y() < b.polygon.boundingRect().center().y();
    });
    m_before = gray;
    m_beforeSince = picture.since;
    return writing;
}

/// Gives the places at which text stood that looks different now.
QList<QRectF> WritingWatch::forgetChanged(const QImage &gray, double time)
{
    m_restless.removeIf([&](const Restless &one) { return time - one.readAt > restlessForLong; });
    QList<QRectF> lost;
    for (qsizetype i = m_areas.size() - 1; i >= 0; --i) {
        const Area &area = m_areas.at(i);
        const Comparison now = compare(area.look, gray.copy(pixelsOf(area.box, gray.size())));
        const bool isSame = area.lines.isEmpty() ? now.changed <= mostChangedShare * now.cells
                                                 : now.changed <= mostChangedCells;
        if (isSame)
            continue;
        if (area.lines.isEmpty())
            m_restless.append({area.box, area.readAt});
        else
            lost.append(area.box);
        m_areas.removeAt(i);
    }
    return lost;
}

bool WritingWatch::isRead(const QPointF &point) const
{
    return std::ranges::any_of(m_areas, [&](const Area &area) { return area.box.contains(point); });
}

bool WritingWatch::isRestless(const QPointF &point, double sinceTime) const
{
    return std::ranges::any_of(m_restless, [&](const Restless &one) {
        return one.readAt >= sinceTime && one.box.contains(point);
    });
}

/// `stood` tells whether something is among them that was there in the picture before, and was not read then.
QList<QRectF> WritingWatch::toRead(
    const Picture &picture, const QImage &gray, const QList<QRectF> &lost, bool *stood)
{
    struct Standing {
        double restlessness = 0;
        QRectF box = {};
    };
    QList<Standing> standing;
    QList<QRectF> moving;
    for (const QRectF &place : textLikePlaces(picture.image)) {
        if (isRead(place.center()))
            continue;
        const QRectF box = withMargin(place, picture.image.size());
        const QRect pixels = pixelsOf(place, gray.size());
        const Comparison since =
            m_before.isNull() ? Comparison{1, 1} : compare(gray.copy(pixels), m_before.copy(pixels));
        const bool stands = since.changed <= mostRestless * since.cells;
        const bool wasText =
            std::ranges::any_of(lost, [&](const QRectF &text) { return text.intersects(place); });
        const bool isNew = picture.atRest && !isRestless(place.center(), picture.time - restlessFor);
        *stood = *stood || (stands && !wasText && !picture.atRest);
        if (stands || isNew || wasText)
            standing.append({double(since.changed) / std::max(1, since.cells), box});
        else if (!isRestless(place.center(), picture.time - restlessForLong))
            moving.append(box);
    }
    std::ranges::stable_sort(standing, {}, &Standing::restlessness);
    if (!picture.atRest)
        standing = standing.mid(0, mostAreas);
    QList<QRectF> boxes;
    for (const Standing &one : std::as_const(standing))
        boxes.append(one.box);
    if (boxes.isEmpty() && picture.time - m_triedAt >= tryEvery) {
        std::ranges::sort(moving, [](const QRectF &a, const QRectF &b) { return areaOf(a) > areaOf(b); });
        boxes = moving.mid(0, mostMoving);
    }
    return boxes;
}

QList<TextLine> WritingWatch::readWithin(const QImage &image, const QRectF &box) const
{
    const QRect pixels = pixelsOf(box, image.size());
    if (pixels.isEmpty())
        return {};
    const QRectF read(double(pixels.x()) / image.width(), double(pixels.y()) / image.height(),
        double(pixels.width()) / image.width(), double(pixels.height()) / image.height());
    return mapped(m_reader(image.copy(pixels)), read);
}

/// Each place within the block with its lines; lines that lie in none get a place of their own.
void WritingWatch::keep(
    const QImage &gray, const QRectF &block, const QList<QRectF> &places, QList<TextLine> lines)
{
    const auto remember = [&](const QRectF &box, const QList<TextLine> &read) {
        m_areas.append({box, gray.copy(pixelsOf(box, gray.size())), read, m_time});
    };
    for (const QRectF &place : places) {
        if (!block.contains(place.center()))
            continue;
        QList<TextLine> within;
        for (qsizetype i = lines.size() - 1; i >= 0; --i) {
            if (place.contains(lines.at(i).polygon.boundingRect().center()))
                within.prepend(lines.takeAt(i));
        }
        remember(place, within);
    }
    for (const TextLine &line : std::as_const(lines))
        remember(line.polygon.boundingRect() & QRectF(0, 0, 1, 1), {line});
}

/// A page of text. What it leaves out of the largest places is tried by itself.
void WritingWatch::readWhole(const QImage &image, const QImage &gray, const QList<QRectF> &places)
{
    m_areas.clear();
    keep(gray, QRectF(0, 0, 1, 1), places, m_reader(image));
    std::ranges::sort(m_areas, [](const Area &a, const Area &b) { return areaOf(a.box) > areaOf(b.box); });
    qsizetype tried = 0;
    for (Area &area : m_areas) {
        if (!area.lines.isEmpty() || areaOf(area.box) > mostCut)
            continue;
        if (++tried > mostMoving)
            return;
        area.lines = readWithin(image, area.box);
    }
}

} // namespace engine
