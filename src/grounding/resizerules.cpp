#include "grounding/resizerules.h"

#include <algorithm>
#include <cmath>

namespace grounding {

namespace {

constexpr double longestRatio = 200;
constexpr int tileSide = 28;

int sideOf(double tiles, int factor)
{
    return std::max(factor, int(tiles) * factor);
}

/// Half a tile rounds to the even neighbour, as the models' own code does.
int roundedSide(double side, int factor)
{
    return sideOf(std::nearbyint(side / factor), factor);
}

std::optional<QSize> smartSize(const ResizeRule &rule, QSize sent)
{
    const double w = sent.width();
    const double h = sent.height();
    if (std::max(w, h) / std::min(w, h) > longestRatio)
        return std::nullopt;
    const int f = rule.factor;
    const QSize rounded(roundedSide(w, f), roundedSide(h, f));
    const double pixels = double(rounded.width()) * rounded.height();
    if (pixels > rule.mostPixels) {
        const double shrink = std::sqrt(w * h / rule.mostPixels);
        return QSize(sideOf(std::floor(w / shrink / f), f), sideOf(std::floor(h / shrink / f), f));
    }
    if (pixels < rule.leastPixels) {
        const double grow = std::sqrt(rule.leastPixels / (w * h));
        return QSize(sideOf(std::ceil(w * grow / f), f), sideOf(std::ceil(h * grow / f), f));
    }
    return rounded;
}

bool fits(const ResizeRule &rule, double w, double h)
{
    return std::max(w, h) <= rule.longestEdge
        && std::ceil(w / tileSide) * std::ceil(h / tileSide) <= rule.mostTiles;
}

QSize fittedSize(const ResizeRule &rule, QSize sent)
{
    if (fits(rule, sent.width(), sent.height()))
        return sent;
    double low = 0;
    double high = 1;
    for (int step = 0; step < 40; ++step) {
        const double scale = (low + high) / 2;
        (fits(rule, sent.width() * scale, sent.height() * scale) ? low : high) = scale;
    }
    return QSize(std::max(1, int(std::lround(sent.width() * low))),
        std::max(1, int(std::lround(sent.height() * low))));
}

QSize edgedSize(const ResizeRule &rule, QSize sent)
{
    const double longest = std::max(sent.width(), sent.height());
    const double shortest = std::min(sent.width(), sent.height());
    double scale = std::min(1.0, rule.longestEdge / longest);
    if (rule.shortEdge > 0)
        scale = std::min(scale, rule.shortEdge / shortest);
    return QSize(std::max(1, int(std::lround(sent.width() * scale))),
        std::max(1, int(std::lround(sent.height() * scale))));
}

ResizeRule smart(int factor, int mostTiles)
{
    return {.kind = ResizeRule::Kind::Smart,
        .factor = factor,
        .leastPixels = 4.0 * factor * factor,
        .mostPixels = double(mostTiles) * factor * factor};
}

ResizeRule edges(int longest, int shortest = 0)
{
    return {.kind = ResizeRule::Kind::FitEdges, .longestEdge = longest, .shortEdge = shortest};
}

} // namespace

const QList<NamedRule> &namedRules()
{
    static const QList<NamedRule> rules{{QStringLiteral("as-sent"), {}},
        {QStringLiteral("smart-28"), qwenRule()}, {QStringLiteral("smart-28-1280"), smart(28, 1280)},
        {QStringLiteral("smart-32"), smart(32, 16384)}, {QStringLiteral("fit-tiles"), claudeRule()},
        {QStringLiteral("fit-2048-768"), edges(2048, 768)}, {QStringLiteral("fit-2048"), edges(2048)},
        {QStringLiteral("fit-1568"), edges(1568)}, {QStringLiteral("fit-1024"), edges(1024)},
        {QStringLiteral("fit-768"), edges(768)}};
    return rules;
}

std::optional<ResizeRule> ruleNamed(const QString &name)
{
    for (const NamedRule &known : namedRules()) {
        if (known.name == name)
            return known.rule;
    }
    return std::nullopt;
}

ResizeRule qwenRule()
{
    return {.kind = ResizeRule::Kind::Smart, .leastPixels = 4.0 * 28 * 28, .mostPixels = 16384.0 * 28 * 28};
}

ResizeRule tarsRule()
{
    return {.kind = ResizeRule::Kind::Smart, .leastPixels = 100.0 * 28 * 28, .mostPixels = 16384.0 * 28 * 28};
}

ResizeRule claudeRule()
{
    return {.kind = ResizeRule::Kind::FitTiles, .longestEdge = 1568, .mostTiles = 1568};
}

std::optional<QSize> seenSize(const ResizeRule &rule, QSize sent)
{
    if (sent.isEmpty())
        return std::nullopt;
    if (rule.kind == ResizeRule::Kind::Smart)
        return smartSize(rule, sent);
    if (rule.kind == ResizeRule::Kind::FitEdges)
        return edgedSize(rule, sent);
    return rule.kind == ResizeRule::Kind::FitTiles ? fittedSize(rule, sent) : sent;
}

} // namespace grounding
