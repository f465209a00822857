#include "grounding/regionfacts.h"

#include "grounding/geometry.h"
#include "model/boxindex.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace grounding {

namespace {

constexpr double edgeTolerance = 0.002; ///< beyond the picture's edge, that rounding explains
constexpr double nothing = 1e-9; ///< area
constexpr double samePoint = 0.002;
constexpr double farOutside = 1.5; ///< fractions that are no fractions
constexpr double corner = 0.2; ///< where everything lies when a larger frame was taken for granted
constexpr int mostCompared = 384; ///< neighbours of one region
constexpr int mostExact = 24; ///< of them by their outlines, where these have many corners
constexpr qsizetype manyCorners = 64;

bool isFinite(const QPolygonF &polygon)
{
    return std::ranges::all_of(
        polygon, [](QPointF p) { return std::isfinite(p.x()) && std::isfinite(p.y()); });
}

/// One region, ready to be compared.
struct Shape {
    QRectF bounds = {};
    double area = 0;
    bool usable = false;
    bool upright = false;
    bool point = false;
};

Shape shapeOf(const model::Region &region)
{
    if (region.polygon.isEmpty() || !isFinite(region.polygon))
        return {};
    const QRectF bounds = region.polygon.boundingRect();
    const bool upright = isUprightBox(region.polygon);
    return {bounds, upright ? bounds.width() * bounds.height() : area(region.polygon), true, upright,
        region.polygon.size() == 1 || region.kind == model::Region::Kind::Point};
}

double sharedBounds(const QRectF &a, const QRectF &b)
{
    const double width = std::min(a.right(), b.right()) - std::max(a.left(), b.left());
    const double height = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    return width > 0 && height > 0 ? width * height : 0.0;
}

bool samePlace(const Shape &a, const Shape &b)
{
    const QPointF between = a.bounds.center() - b.bounds.center();
    return std::hypot(between.x(), between.y()) <= samePoint;
}

/// Compares every region with those near it.
class Comparison {
public:
    Comparison(
        const QList<model::Region> &regions, const std::vector<Shape> &shapes, QList<RegionFacts> &facts)
        : m_regions(regions)
        , m_shapes(shapes)
        , m_facts(facts)
        , m_seenBy(shapes.size(), -1)
    {
    }

    void compareAll(const std::vector<int> &members)
    {
        std::vector<QRectF> boxes;
        boxes.reserve(members.size());
        for (const int member : members)
            boxes.push_back(shape(member).bounds);
        const model::BoxIndex index(boxes);
        for (const int member : members)
            compareNear(member, members, index);
    }

private:
    [[nodiscard]] const Shape &shape(int index) const { return m_shapes[static_cast<std::size_t>(index)]; }

    /// First those that touch the middle, since what overlaps most does.
    void compareNear(int member, const std::vector<int> &members, const model::BoxIndex &index)
    {
        int left = mostCompared;
        int exactLeft = mostExact;
        const auto visit = [&](int at) {
            const int other = members[static_cast<std::size_t>(at)];
            if (other == member || std::exchange(m_seenBy[static_cast<std::size_t>(other)], member) == member)
                return true;
            compare(member, other, exactLeft);
            return --left > 0 && m_facts.at(member).overlap < 1 - nothing;
        };
        const QRectF &bounds = shape(member).bounds;
        if (index.forEachNear({bounds.center(), QSizeF()}, visit))
            index.forEachNear(bounds, visit);
    }

    void compare(int member, int other, int &exactLeft)
    {
        const double found = iou(member, other, exactLeft);
        RegionFacts &facts = m_facts[member];
        if (found > facts.overlap) {
            facts.overlap = found;
            facts.overlapsWith = other;
        }
    }

    double iou(int a, int b, int &exactLeft) const
    {
        const Shape &one = shape(a);
        const Shape &two = shape(b);
        if (one.point || two.point)
            return one.point && two.point && samePlace(one, two) ? 1.0 : 0.0;
        const double shared = sharedBounds(one.bounds, two.bounds);
        const double most = std::max(one.area, two.area);
        if (shared <= 0 || most <= nothing || shared / most <= m_facts.at(a).overlap)
            return 0; // cannot be more than what was found
        if (one.upright && two.upright)
            return shared / (one.area + two.area - shared);
        const qsizetype corners = m_regions.at(a).polygon.size() + m_regions.at(b).polygon.size();
        if (corners > manyCorners && exactLeft-- <= 0)
            return 0;
        const double inside = sharedArea(m_regions.at(a).polygon, m_regions.at(b).polygon);
        return std::clamp(inside / (one.area + two.area - inside), 0.0, 1.0);
    }

    const QList<model::Region> &m_regions;
    const std::vector<Shape> &m_shapes;
    QList<RegionFacts> &m_facts;
    std::vector<int> m_seenBy;
};

bool reachesOut(const model::Region &region, const QRectF &bounds)
{
    static const QRectF picture(-edgeTolerance, -edgeTolerance, 1 + 2 * edgeTolerance, 1 + 2 * edgeTolerance);
    return region.flags.contains(QStringLiteral("clamped")) || bounds.left() < picture.left()
        || bounds.top() < picture.top() || bounds.right() > picture.right()
        || bounds.bottom() > picture.bottom();
}

bool wordsDiffer(const model::Region &region, QStringView text)
{
    return region.flags.contains(QStringLiteral("words-differ"))
        || std::ranges::any_of(region.spans, [text](const model::Span &span) {
               return span.offset < 0 || span.length <= 0 || span.end() > text.size();
           });
}

/// "The dog" and "dog" are one thing, "dog" and "cat" are two.
bool nameTheSame(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a.contains(b, Qt::CaseInsensitive)
        || b.contains(a, Qt::CaseInsensitive);
}

bool spansNameSeveral(const model::Region &region, QStringView text)
{
    QString first;
    for (const model::Span &span : region.spans) {
        if (span.offset < 0 || span.length <= 0 || span.end() > text.size())
            continue;
        const QString words = text.sliced(span.offset, span.length).toString().simplified();
        if (!nameTheSame(first, words))
            return true;
        if (first.isEmpty())
            first = words;
    }
    return false;
}

Doubts ownDoubts(const model::Region &region, const Shape &shape, QStringView text)
{
    Doubts doubts;
    const bool flat = !shape.point && shape.area <= nothing;
    if (!shape.usable || flat || region.flags.contains(QStringLiteral("degenerate")))
        doubts |= Doubt::Degenerate;
    if (shape.usable && reachesOut(region, shape.bounds))
        doubts |= Doubt::OutOfPicture;
    if (wordsDiffer(region, text))
        doubts |= Doubt::WordsDiffer;
    if (spansNameSeveral(region, text))
        doubts |= Doubt::SeveralObjects;
    if (region.flags.contains(QStringLiteral("guessedSpace"))
        || (shape.usable && std::max(shape.bounds.right(), shape.bounds.bottom()) > farOutside))
        doubts |= Doubt::OtherFrame;
    return doubts;
}

void doubtPairs(const QList<model::Region> &regions, QList<RegionFacts> &facts)
{
    for (int i = 0; i < regions.size(); ++i) {
        RegionFacts &own = facts[i];
        if (own.overlap <= duplicateFrom)
            continue;
        own.doubts |= Doubt::Duplicate;
        const model::Region &other = regions.at(own.overlapsWith);
        const bool identical = own.overlap > 1 - nothing;
        if (identical && !nameTheSame(regions.at(i).label.simplified(), other.label.simplified()))
            own.doubts |= Doubt::SeveralObjects;
    }
}

/// Read in a frame that is too small, most of them end at the far edges; in one too large, all crowd into the
/// first corner.
bool looksMisread(
    const std::vector<int> &members, const QList<model::Region> &regions, const std::vector<Shape> &shapes)
{
    std::size_t written = 0;
    std::size_t cut = 0;
    double furthest = 0;
    for (const int member : members) {
        const model::Region &region = regions.at(member);
        if (region.source != model::RegionSource::AnswerText)
            continue;
        const QRectF &bounds = shapes[static_cast<std::size_t>(member)].bounds;
        ++written;
        cut += region.flags.contains(QStringLiteral("clamped")) ? 1 : 0;
        furthest = std::max({furthest, bounds.right(), bounds.bottom()});
    }
    return written >= 3 && (2 * cut >= written || furthest < corner);
}

} // namespace

QList<RegionFacts> regionFacts(const QList<model::Region> &regions, QStringView answerText)
{
    QList<RegionFacts> facts(regions.size());
    std::vector<Shape> shapes;
    shapes.reserve(static_cast<std::size_t>(regions.size()));
    QHash<int, std::vector<int>> byPicture;
    for (int i = 0; i < regions.size(); ++i) {
        shapes.push_back(shapeOf(regions.at(i)));
        facts[i].area = shapes.back().area;
        facts[i].doubts = ownDoubts(regions.at(i), shapes.back(), answerText);
        if (shapes.back().usable)
            byPicture[regions.at(i).picture].push_back(i);
    }
    Comparison comparison(regions, shapes, facts);
    for (const std::vector<int> &members : std::as_const(byPicture)) {
        comparison.compareAll(members);
        if (!looksMisread(members, regions, shapes))
            continue;
        for (const int member : members) {
            if (regions.at(member).source == model::RegionSource::AnswerText)
                facts[member].doubts |= Doubt::OtherFrame;
        }
    }
    doubtPairs(regions, facts);
    return facts;
}

} // namespace grounding
