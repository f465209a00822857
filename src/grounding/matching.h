#pragma once

#include "model/region.h"

#include <QMap>

#include <optional>
#include <vector>

namespace grounding {

// Which region of one list is which of another, and how well the two agree. All regions are taken to lie on
// one picture, whatever `Region::picture` says. Pure; any thread.

/// Two regions that lie on each other at all: indices in `found` and `expected`, and their agreement.
struct Pair {
    int found = 0;
    int expected = 0;
    double overlap = 0;
    bool sameLabel = false;

    bool operator==(const Pair &) const = default;
};

struct MatchRules {
    enum class Labels { Ignored, MustAgree };

    double leastOverlap = 0.5;
    Labels labels = Labels::Ignored;

    bool operator==(const MatchRules &) const = default;
};

/// Each region is in at most one pair; `extra` was found only, `missed` was expected only.
struct Matching {
    std::vector<Pair> matched = {};
    std::vector<int> missed = {};
    std::vector<int> extra = {};

    bool operator==(const Matching &) const = default;
};

/// Counts that add up over pictures; shares are nothing where there is nothing to share.
struct Metrics {
    qint64 matched = 0;
    qint64 missed = 0;
    qint64 extra = 0;
    double overlapSum = 0; ///< of the matched pairs

    [[nodiscard]] std::optional<double> precision() const;
    [[nodiscard]] std::optional<double> recall() const;
    [[nodiscard]] std::optional<double> f1() const;
    [[nodiscard]] std::optional<double> meanOverlap() const;

    Metrics &operator+=(const Metrics &other);
    bool operator==(const Metrics &) const = default;
};

/// Intersection over union. A point agrees fully with the area that it lies in, and with another point the
/// less the farther it is away (a half at a twentieth of the picture, not at all from a tenth).
[[nodiscard]] double agreement(const model::Region &a, const model::Region &b);

/// Letter case and blanks aside.
[[nodiscard]] bool labelsAgree(const QString &a, const QString &b);

/// Every pair that overlaps, best first; among equals those with the same label, then in the order of the
/// lists. Near linear in the regions where few lie on each other; stops at four million pairs.
[[nodiscard]] std::vector<Pair> overlappingPairs(
    const QList<model::Region> &found, const QList<model::Region> &expected);

/// The pairs that overlap most in sum, so that no region loses its only partner to one that had others.
/// Where hundreds lie on each other the best pairs are simply taken first.
/// `pairs` as overlappingPairs() gives them, so that another threshold costs no geometry.
[[nodiscard]] Matching matched(
    const std::vector<Pair> &pairs, qsizetype foundCount, qsizetype expectedCount, const MatchRules &rules);
[[nodiscard]] Matching matched(
    const QList<model::Region> &found, const QList<model::Region> &expected, const MatchRules &rules = {});

[[nodiscard]] Metrics metricsOf(const Matching &matching);

/// By label as first spelled: a pair and a miss count for the expected label, an extra for its own.
[[nodiscard]] QMap<QString, Metrics> metricsByLabel(
    const Matching &matching, const QList<model::Region> &found, const QList<model::Region> &expected);

} // namespace grounding
