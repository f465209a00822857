#include "grounding/placing.h"

#include "grounding/geometry.h"
#include "grounding/maskoutline.h"
#include "grounding/modelprofiles.h"
#include "grounding/scanner.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace grounding {

namespace {

using model::Region;

constexpr double roundingNoise = 1e-9;
constexpr double clearlyBeyond = 1.02;
constexpr double farBeyond = 1.25;
constexpr double fractionOvershoot = 0.5;

/// How written numbers become fractions of the original.
struct Scale {
    QSizeF unit = {1, 1}; ///< what a whole side is in written numbers
    QPointF shift = {}; ///< subtracted before scaling, in the same numbers
    bool guessed = false;

    [[nodiscard]] QPointF fraction(double x, double y) const
    {
        return {(x - shift.x()) / unit.width(), (y - shift.y()) / unit.height()};
    }
};

/// A fraction may overshoot its picture a little, as other numbers may.
bool holdsFractions(const QList<Finding> &findings)
{
    bool broken = false;
    for (const Finding &finding : findings) {
        for (const double number : finding.numbers) {
            if (number < -fractionOvershoot || number > 1 + fractionOvershoot)
                return false;
            broken = broken || number != std::floor(number);
        }
    }
    return broken;
}

/// The farthest written place, right and down.
QSizeF reach(const Reading &reading, Order order)
{
    QSizeF reach(0, 0);
    for (const Finding &finding : reading.findings) {
        const bool yFirst = order == Order::Yxyx && !finding.ordered;
        for (qsizetype i = 0; i + 1 < finding.numbers.size(); i += 2) {
            const double x = finding.numbers[yFirst ? i + 1 : i];
            const double y = finding.numbers[yFirst ? i : i + 1];
            reach = reach.expandedTo(QSizeF(x, y));
        }
    }
    return reach;
}

bool holds(QSizeF size, QSizeF reach, double beyond = clearlyBeyond)
{
    return !size.isEmpty() && reach.width() <= size.width() * beyond
        && reach.height() <= size.height() * beyond;
}

ResizeRule ruleOf(Family family, const ReadingHints &hints)
{
    if (hints.rule)
        return *hints.rule;
    const ModelProfile profile = profileOf(hints.model);
    if (profile.rule.kind != ResizeRule::Kind::None)
        return profile.rule;
    return family == Family::QwenJsonPixels || family == Family::QwenHtml ? qwenRule() : ResizeRule{};
}

Scale pixelScale(const Reading &reading, Order order, const ReadingHints &hints)
{
    if (!hints.seenSize.isEmpty())
        return {.unit = hints.seenSize};
    const QSize sent = hints.sentSize.isEmpty() ? hints.originalSize : hints.sentSize;
    const QSize seen = seenSize(ruleOf(reading.family, hints), sent).value_or(sent);
    const QSizeF farthest = reach(reading, order);
    if (holds(seen, farthest))
        return {.unit = seen};
    for (const QSize &other : {sent, hints.originalSize}) {
        // A model that was shown a smaller copy cannot count in the original: it has overshot.
        if (other != sent && !hints.sentSize.isEmpty() && holds(seen, farthest, farBeyond))
            break;
        if (holds(other, farthest))
            return {.unit = other, .guessed = other != seen};
    }
    return {.unit = seen};
}

/// The picture stands in the middle of a square; the margins are whole halves.
Scale squareScale(QSize original)
{
    const double side = std::max(original.width(), original.height());
    const QPointF margin(int(side - original.width()) / 2, int(side - original.height()) / 2);
    return {.unit = QSizeF(original) / side, .shift = margin / side};
}

Scale scaleOf(const Reading &reading, Order order, const ReadingHints &hints)
{
    if (reading.paddedSquare && !hints.space)
        return squareScale(hints.originalSize);
    Space space = reading.spaceIsFixed ? reading.space : hints.space.value_or(reading.space);
    if (!reading.spaceIsFixed && reading.fractionsAllowed && holdsFractions(reading.findings))
        space = Space::Unit;
    switch (space) {
    case Space::Unit:
        return {};
    case Space::Percent:
        return {.unit = {100, 100}};
    case Space::Bins999:
        return {.unit = {999, 999}};
    case Space::Thousand:
        return {.unit = {1000, 1000}};
    case Space::Bins1024:
        return {.unit = {1024, 1024}};
    case Space::Pixel:
        return pixelScale(reading, order, hints);
    case Space::Original:
        return {.unit = hints.originalSize};
    }
    return {};
}

QList<double> cornersOf(const Finding &finding, Order order)
{
    QList<double> n = finding.numbers;
    if (finding.ordered || order == Order::Xyxy)
        return n;
    if (order == Order::Xywh && finding.shape == Shape::Box)
        return {n[0], n[1], n[0] + n[2], n[1] + n[3]};
    if (order == Order::Yxyx) {
        for (qsizetype i = 0; i + 1 < n.size(); i += 2)
            std::swap(n[i], n[i + 1]);
    }
    return n;
}

bool isUsable(const Finding &finding, const Scale &scale)
{
    const qsizetype count = finding.numbers.size();
    const bool counts = finding.shape == Shape::Box ? count == 4
        : finding.shape == Shape::Point             ? count == 2
                                        : count >= 6 && count % 2 == 0 && count <= 2 * mostVertices;
    return counts && !scale.unit.isEmpty()
        && std::ranges::all_of(finding.numbers, [](double n) { return std::abs(n) <= largestNumber; });
}

QPolygonF clamped(QPolygonF polygon, QStringList &flags)
{
    bool moved = false;
    for (QPointF &p : polygon) {
        const QPointF inside(std::clamp(p.x(), 0.0, 1.0), std::clamp(p.y(), 0.0, 1.0));
        moved = moved || std::abs(p.x() - inside.x()) > roundingNoise
            || std::abs(p.y() - inside.y()) > roundingNoise;
        p = inside;
    }
    if (moved)
        flags += QStringLiteral("clamped");
    return polygon;
}

QRectF between(QPointF a, QPointF b, QStringList &flags)
{
    if (a.x() > b.x() || a.y() > b.y())
        flags += QStringLiteral("swapped");
    return QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
        QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y())));
}

std::optional<Region> placedBox(const QList<double> &n, const Scale &scale)
{
    Region region;
    const QRectF written = between(scale.fraction(n[0], n[1]), scale.fraction(n[2], n[3]), region.flags);
    region.polygon = clamped(boxPolygon(written), region.flags);
    const QRectF box = region.polygon.boundingRect();
    const bool emptied =
        (box.width() <= 0 && written.width() > 0) || (box.height() <= 0 && written.height() > 0);
    const bool outside =
        written.left() > 1 || written.right() < 0 || written.top() > 1 || written.bottom() < 0;
    if (emptied || outside)
        return std::nullopt;
    if (written.width() <= 0 && written.height() <= 0) {
        region.kind = Region::Kind::Point;
        region.polygon = QPolygonF(QList<QPointF>{box.topLeft()});
    } else if (written.width() <= 0 || written.height() <= 0) {
        region.flags += QStringLiteral("degenerate");
    }
    return region;
}

std::optional<Region> placedPoint(const QList<double> &n, const Scale &scale)
{
    Region region;
    region.kind = Region::Kind::Point;
    region.polygon = clamped(QPolygonF(QList<QPointF>{scale.fraction(n[0], n[1])}), region.flags);
    return region;
}

std::optional<Region> placedPolygon(const QList<double> &n, const Scale &scale)
{
    Region region;
    region.kind = Region::Kind::Polygon;
    QPolygonF written;
    for (qsizetype i = 0; i + 1 < n.size(); i += 2)
        written += scale.fraction(n[i], n[i + 1]);
    region.polygon = clamped(written, region.flags);
    const QRectF box = region.polygon.boundingRect();
    const bool flat = box.width() <= 0 || box.height() <= 0;
    if (flat && region.flags.contains(QStringLiteral("clamped")))
        return std::nullopt;
    if (flat)
        region.flags += QStringLiteral("degenerate");
    return region;
}

std::optional<Region> placed(const Finding &finding, Order order, const Scale &scale)
{
    if (!isUsable(finding, scale))
        return std::nullopt;
    const QList<double> corners = cornersOf(finding, order);
    switch (finding.shape) {
    case Shape::Box:
        return placedBox(corners, scale);
    case Shape::Point:
        return placedPoint(corners, scale);
    case Shape::Polygon:
        return placedPolygon(corners, scale);
    }
    return std::nullopt;
}

void describe(Region &region, const Finding &finding, bool guessed)
{
    region.label = finding.label;
    region.confidence = finding.confidence;
    region.time = finding.time;
    region.frame = finding.frame;
    region.track = finding.track;
    region.source = model::RegionSource::AnswerText;
    region.flags += finding.flags;
    if (guessed)
        region.flags += QStringLiteral("guessedSpace");
}

/// A mask fills its box; one that cannot be read leaves the box as it is.
void drawMask(Region &region, const QString &maskData)
{
    if (maskData.isEmpty() || region.kind != Region::Kind::Box)
        return;
    QPolygonF outline = maskOutline(maskData);
    const QRectF box = region.polygon.boundingRect();
    for (QPointF &p : outline)
        p = QPointF(box.x() + p.x() * box.width(), box.y() + p.y() * box.height());
    if (outline.isEmpty() || (isUprightBox(outline) && outline.boundingRect() == box))
        return;
    region.polygon = outline;
    region.kind = Region::Kind::Polygon;
}

/// Which picture a finding speaks about, and how its numbers scale there.
class Pictures {
public:
    Pictures(const Reading &reading, Order order, const ReadingHints &hints)
        : m_reading(reading)
        , m_order(order)
        , m_hints(hints)
        , m_count(qMax(1, int(hints.pictures.size())))
        , m_countsFromOne(m_count > 1 && namesCountFromOne())
    {
    }

    /// The index, and whether it is only likely: where none is named the last picture is meant.
    [[nodiscard]] std::pair<int, bool> pictureOf(const Finding &finding) const
    {
        if (m_hints.pictures.isEmpty())
            return {qMax(0, finding.image.value_or(0)), false};
        if (!finding.image)
            return {m_count - 1, m_count > 1};
        const int index = *finding.image - (m_countsFromOne ? 1 : 0);
        const bool isThere = index >= 0 && index < m_count;
        return {isThere ? index : m_count - 1, !isThere && m_count > 1};
    }

    [[nodiscard]] const Scale &scaleIn(int picture)
    {
        const int key = m_hints.pictures.isEmpty() ? 0 : picture;
        const auto known = m_scales.constFind(key);
        return known != m_scales.constEnd() ? *known : *m_scales.insert(key, scaleFor(key));
    }

private:
    [[nodiscard]] bool namesCountFromOne() const
    {
        const auto names = [this](int index) {
            return std::ranges::any_of(
                m_reading.findings, [index](const Finding &finding) { return finding.image == index; });
        };
        return names(m_count) && !names(0);
    }

    [[nodiscard]] Scale scaleFor(int picture) const
    {
        ReadingHints hints = m_hints;
        if (picture < hints.pictures.size()) {
            hints.originalSize = hints.pictures[picture].original;
            hints.sentSize = hints.pictures[picture].sent;
        }
        return scaleOf(m_reading, m_order, hints);
    }

    const Reading &m_reading;
    Order m_order;
    const ReadingHints &m_hints;
    int m_count;
    bool m_countsFromOne;
    QHash<int, Scale> m_scales;
};

QString identity(const Finding &finding)
{
    QString key = QString::number(finding.holder) + u'\n' + finding.label + u'\n';
    if (finding.time)
        key += QString::number(*finding.time) + u's';
    if (finding.image)
        key += QString::number(*finding.image) + u'i';
    key += finding.track.value_or(QString()) + u'\n';
    for (const double number : finding.numbers)
        key += QString::number(number, 'g', 17) + u' ';
    return key;
}

} // namespace

QList<Placed> place(const Reading &reading, const ReadingHints &hints)
{
    const Order order = hints.order && !reading.spaceIsFixed ? *hints.order : reading.order;
    Pictures pictures(reading, order, hints);
    QSet<QString> known;
    QList<Placed> all;
    for (qsizetype i = 0; i < reading.findings.size() && all.size() < mostRegions; ++i) {
        const Finding &finding = reading.findings[i];
        const auto [picture, isUnsure] = pictures.pictureOf(finding);
        const Scale scale =
            finding.ownSize.isEmpty() ? pictures.scaleIn(picture) : Scale{.unit = finding.ownSize};
        std::optional<Region> region = placed(finding, order, scale);
        if (!region)
            continue;
        if (finding.holder >= 0) {
            const QString key = identity(finding);
            if (known.contains(key))
                continue;
            known.insert(key);
        }
        drawMask(*region, finding.maskData);
        const bool isUnit = scale.unit == QSizeF(1, 1); // fractions give themselves away
        describe(*region, finding, scale.guessed || (reading.spaceIsGuess && !isUnit));
        region->picture = picture;
        if (isUnsure)
            region->flags += QStringLiteral("uncertain-picture");
        all += Placed{*region, i};
    }
    return all;
}

} // namespace grounding
