#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <optional>

namespace grounding {

/// How a model shrinks or stretches the picture it is sent before it counts pixels in it.
struct ResizeRule {
    enum class Kind {
        None, ///< counts in the picture as sent
        Smart, ///< sides to multiples of `factor`, area between `leastPixels` and `mostPixels`
        FitTiles, ///< scaled down until the long edge and the number of 28-pixel tiles fit
        FitEdges ///< scaled down until the long and the short edge fit
    };

    Kind kind = Kind::None;
    int factor = 28;
    double leastPixels = 0;
    double mostPixels = 0;
    int longestEdge = 0;
    int shortEdge = 0; ///< of FitEdges; 0: any
    int mostTiles = 0;

    bool operator==(const ResizeRule &) const = default;
};

[[nodiscard]] ResizeRule qwenRule(); ///< Qwen2-VL and Qwen2.5-VL as published
[[nodiscard]] ResizeRule tarsRule(); ///< UI-TARS
[[nodiscard]] ResizeRule claudeRule();

/// Rules that a measurement can find, simplest first, each with the word under which it is kept: "as-sent",
/// "smart-28", "fit-1024".
struct NamedRule {
    QString name = {};
    ResizeRule rule = {};
};
[[nodiscard]] const QList<NamedRule> &namedRules();
[[nodiscard]] std::optional<ResizeRule> ruleNamed(const QString &name);

/// The size in which the model counts, or nothing where the rule refuses the picture.
[[nodiscard]] std::optional<QSize> seenSize(const ResizeRule &rule, QSize sent);

} // namespace grounding
