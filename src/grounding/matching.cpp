#include "grounding/matching.h"

#include "grounding/assignment.h"
#include "grounding/geometry.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace grounding {

namespace {

using model::Region;

constexpr double pointReach = 0.1; ///< fractions of the picture
constexpr std::size_t mostPairs = 4'000'000;
constexpr int finestSide = 32;
constexpr qsizetype mostAssigned = 300; ///< regions of one cluster that are assigned at best, not greedily
constexpr double labelsBreakTies = 1e-6;

bool isPoint(const Region &region)
{
    return region.polygon.size() == 1;
}

/// Where a partner may lie.
QRectF reachOf(const Region &region)
{
    const QRectF bounds = region.polygon.boundingRect();
    return isPoint(region) ? bounds.adjusted(-pointReach, -pointReach, pointReach, pointReach) : bounds;
}

bool touch(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

bool isFinite(const QRectF &rect)
{
    return std::isfinite(rect.left()) && std::isfinite(rect.top()) && std::isfinite(rect.right())
        && std::isfinite(rect.bottom());
}

/// Bounds sorted into the cells of a grid over the picture; what lies outside is in the outer cells.
class Cells {
public:
    explicit Cells(const QList<Region> &regions)
        : m_side(std::clamp(int(std::sqrt(double(regions.size()) / 2)), 1, finestSide))
        , m_cells(std::size_t(m_side) * std::size_t(m_side))
        , m_seenBy(std::size_t(regions.size()), -1)
    {
        for (int i = 0; i < regions.size(); ++i) {
            m_reaches.push_back(reachOf(regions[i]));
            if (!regions[i].polygon.isEmpty() && isFinite(m_reaches.back()))
                forEachCell(m_reaches.back(), [&](std::vector<int> &cell) { cell.push_back(i); });
        }
    }

    /// Calls `visit` once for every region that `reach` touches.
    template <class Visit> void visitTouching(const QRectF &reach, int visitor, const Visit &visit)
    {
        forEachCell(reach, [&](const std::vector<int> &cell) {
            for (const int i : cell) {
                int &seenBy = m_seenBy[std::size_t(i)];
                if (std::exchange(seenBy, visitor) != visitor && touch(reach, m_reaches[std::size_t(i)]))
                    visit(i);
            }
        });
    }

private:
    [[nodiscard]] int cellOf(double coordinate) const
    {
        return int(std::clamp(coordinate * m_side, 0.0, double(m_side - 1)));
    }

    template <class Visit> void forEachCell(const QRectF &rect, const Visit &visit)
    {
        for (int y = cellOf(rect.top()); y <= cellOf(rect.bottom()); ++y) {
            for (int x = cellOf(rect.left()); x <= cellOf(rect.right()); ++x)
                visit(m_cells[std::size_t(y * m_side + x)]);
        }
    }

    int m_side;
    std::vector<std::vector<int>> m_cells;
    std::vector<QRectF> m_reaches;
    std::vector<int> m_seenBy;
};

QStringList foldedLabels(const QList<Region> &regions)
{
    QStringList folded;
    folded.reserve(regions.size());
    for (const Region &region : regions)
        folded.append(region.label.simplified().toCaseFolded());
    return folded;
}

bool isBetter(const Pair &a, const Pair &b)
{
    if (a.overlap != b.overlap)
        return a.overlap > b.overlap;
    if (a.sameLabel != b.sameLabel)
        return a.sameLabel;
    return a.found != b.found ? a.found < b.found : a.expected < b.expected;
}

std::vector<int> unused(const std::vector<bool> &used)
{
    std::vector<int> indices;
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (!used[i])
            indices.push_back(int(i));
    }
    return indices;
}

/// Pairs that hang together by the regions they share; what one cluster takes is nothing to another.
std::vector<std::vector<Pair>> clustersOf(
    const std::vector<Pair> &pairs, qsizetype foundCount, qsizetype expectedCount)
{
    std::vector<std::size_t> leaders(std::size_t(foundCount + expectedCount));
    std::iota(leaders.begin(), leaders.end(), std::size_t(0));
    const auto leaderOf = [&](std::size_t region) {
        while (leaders[region] != region)
            region = leaders[region] = leaders[leaders[region]];
        return region;
    };
    const auto second = [&](const Pair &pair) { return std::size_t(foundCount + pair.expected); };
    for (const Pair &pair : pairs)
        leaders[leaderOf(std::size_t(pair.found))] = leaderOf(second(pair));
    std::vector<std::vector<Pair>> clusters;
    std::vector<int> places(leaders.size(), -1);
    for (const Pair &pair : pairs) {
        int &place = places[leaderOf(second(pair))];
        if (place < 0) {
            place = int(clusters.size());
            clusters.emplace_back();
        }
        clusters[std::size_t(place)].push_back(pair);
    }
    return clusters;
}

std::vector<Pair> greedily(const std::vector<Pair> &bestFirst)
{
    std::vector<Pair> taken;
    QSet<int> found;
    QSet<int> expected;
    for (const Pair &pair : bestFirst) {
        if (found.contains(pair.found) || expected.contains(pair.expected))
            continue;
        found.insert(pair.found);
        expected.insert(pair.expected);
        taken.push_back(pair);
    }
    return taken;
}

/// Places of regions in the order of their first pair.
int placeOf(QHash<int, int> &places, int region)
{
    const auto place = places.constFind(region);
    return place != places.cend() ? *place : *places.insert(region, int(places.size()));
}

std::vector<Pair> bestOf(const std::vector<Pair> &cluster)
{
    if (cluster.size() == 1)
        return cluster;
    QHash<int, int> rows;
    QHash<int, int> columns;
    for (const Pair &pair : cluster) {
        placeOf(rows, pair.found);
        placeOf(columns, pair.expected);
    }
    if (std::max(rows.size(), columns.size()) > mostAssigned)
        return greedily(cluster);
    Gains gains(std::size_t(rows.size()), std::vector<double>(std::size_t(columns.size())));
    for (const Pair &pair : cluster)
        gains[std::size_t(rows[pair.found])][std::size_t(columns[pair.expected])] =
            pair.overlap + (pair.sameLabel ? labelsBreakTies : 0);
    const std::vector<int> chosen = bestAssignment(gains);
    std::vector<Pair> best;
    std::ranges::copy_if(cluster, std::back_inserter(best),
        [&](const Pair &pair) { return chosen[std::size_t(rows[pair.found])] == columns[pair.expected]; });
    return best;
}

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

} // namespace

std::optional<double> Metrics::precision() const
{
    return share(matched, matched + extra);
}

std::optional<double> Metrics::recall() const
{
    return share(matched, matched + missed);
}

std::optional<double> Metrics::f1() const
{
    return share(2 * matched, 2 * matched + missed + extra);
}

std::optional<double> Metrics::meanOverlap() const
{
    return matched > 0 ? std::optional(overlapSum / double(matched)) : std::nullopt;
}

Metrics &Metrics::operator+=(const Metrics &other)
{
    matched += other.matched;
    missed += other.missed;
    extra += other.extra;
    overlapSum += other.overlapSum;
    return *this;
}

double agreement(const Region &a, const Region &b)
{
    if (a.polygon.isEmpty() || b.polygon.isEmpty())
        return 0;
    if (a.polygon == b.polygon)
        return 1;
    if (isPoint(a) && isPoint(b)) {
        const QPointF apart = a.polygon.first() - b.polygon.first();
        return std::max(0.0, 1 - std::hypot(apart.x(), apart.y()) / pointReach);
    }
    if (isPoint(a))
        return holdsPoint(b.polygon, a.polygon.first()) ? 1 : 0;
    if (isPoint(b))
        return holdsPoint(a.polygon, b.polygon.first()) ? 1 : 0;
    return overlap(a.polygon, b.polygon);
}

bool labelsAgree(const QString &a, const QString &b)
{
    return a.simplified().toCaseFolded() == b.simplified().toCaseFolded();
}

std::vector<Pair> overlappingPairs(const QList<Region> &found, const QList<Region> &expected)
{
    Cells cells(expected);
    const QStringList foundLabels = foldedLabels(found);
    const QStringList expectedLabels = foldedLabels(expected);
    std::vector<Pair> pairs;
    for (int i = 0; i < found.size(); ++i) {
        const QRectF reach = reachOf(found[i]);
        if (found[i].polygon.isEmpty() || !isFinite(reach))
            continue;
        cells.visitTouching(reach, i, [&](int j) {
            if (pairs.size() == mostPairs)
                return;
            const double overlap = agreement(found[i], expected[j]);
            if (overlap > 0)
                pairs.push_back({i, j, overlap, foundLabels[i] == expectedLabels[j]});
        });
    }
    std::ranges::sort(pairs, isBetter);
    return pairs;
}

Matching matched(
    const std::vector<Pair> &pairs, qsizetype foundCount, qsizetype expectedCount, const MatchRules &rules)
{
    std::vector<Pair> allowed;
    std::ranges::copy_if(pairs, std::back_inserter(allowed), [&](const Pair &pair) {
        return pair.overlap >= rules.leastOverlap
            && (rules.labels == MatchRules::Labels::Ignored || pair.sameLabel);
    });
    Matching matching;
    for (const std::vector<Pair> &cluster : clustersOf(allowed, foundCount, expectedCount)) {
        const std::vector<Pair> best = bestOf(cluster);
        matching.matched.insert(matching.matched.end(), best.begin(), best.end());
    }
    std::ranges::sort(matching.matched, isBetter);
    std::vector<bool> foundIsUsed(std::size_t(foundCount), false);
    std::vector<bool> expectedIsUsed(std::size_t(expectedCount), false);
    for (const Pair &pair : matching.matched) {
        foundIsUsed[std::size_t(pair.found)] = true;
        expectedIsUsed[std::size_t(pair.expected)] = true;
    }
    matching.missed = unused(expectedIsUsed);
    matching.extra = unused(foundIsUsed);
    return matching;
}

Matching matched(const QList<Region> &found, const QList<Region> &expected, const MatchRules &rules)
{
    return matched(overlappingPairs(found, expected), found.size(), expected.size(), rules);
}

Metrics metricsOf(const Matching &matching)
{
    Metrics metrics{.matched = qint64(matching.matched.size()),
        .missed = qint64(matching.missed.size()),
        .extra = qint64(matching.extra.size())};
    for (const Pair &pair : matching.matched)
        metrics.overlapSum += pair.overlap;
    return metrics;
}

QMap<QString, Metrics> metricsByLabel(
    const Matching &matching, const QList<Region> &found, const QList<Region> &expected)
{
    QHash<QString, QString> spellings;
    QMap<QString, Metrics> byLabel;
    const auto of = [&](const Region &region) -> Metrics & {
        const QString label = region.label.simplified();
        const auto spelling = spellings.constFind(label.toCaseFolded());
        return byLabel[spelling != spellings.cend() ? *spelling
                                                    : *spellings.insert(label.toCaseFolded(), label)];
    };
    for (const Pair &pair : matching.matched)
        of(expected[pair.expected]) += {.matched = 1, .overlapSum = pair.overlap};
    for (const int missed : matching.missed)
        of(expected[missed]) += {.missed = 1};
    for (const int extra : matching.extra)
        of(found[extra]) += {.extra = 1};
    return byLabel;
}

} // namespace grounding
