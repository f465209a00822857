#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace bench {

/// One line of the result. `ratio` is value / baseline; `target` is in words, `met` says whether the ratio
/// reaches it; what could not be measured here has no baseline and no verdict.
struct Row {
    QString name = {};
    double value = 0;
    QString unit = {};
    std::optional<double> baseline = {};
    std::optional<double> ratio = {};
    QString target = {};
    std::optional<bool> met = {};
};

enum class Form { Table, JsonLines };
void print(const QList<Row> &rows, Form form);

/// A row whose ratio must be at most (or at least) `bound`.
[[nodiscard]] Row atMost(
    const QString &name, double value, const QString &unit, double baseline, double bound);
[[nodiscard]] Row atLeast(
    const QString &name, double value, const QString &unit, double baseline, double bound);
/// A row whose own value must be at most `bound`, without a baseline.
[[nodiscard]] Row valueAtMost(const QString &name, double value, const QString &unit, double bound);
/// A row that could not be judged; `why` stands in the place of the target.
[[nodiscard]] Row unjudged(const QString &name, double value, const QString &unit, const QString &why);

/// Wall time of one call in milliseconds.
[[nodiscard]] double milliseconds(const std::function<void()> &work);

/// Processor time of this thread for one call in milliseconds: what a busy machine does beside it does not
/// count.
[[nodiscard]] double cpuMilliseconds(const std::function<void()> &work);

/// Medians of two pieces of work done in turn, so that a noisy machine disturbs both alike.
struct Pair {
    double ours = 0;
    double floor = 0;
};
[[nodiscard]] Pair inTurn(
    int rounds, const std::function<double()> &ours, const std::function<double()> &floor);

/// Peak resident memory in MiB that `work` adds to what the process held before.
[[nodiscard]] double extraPeakMiB(const std::function<void()> &work);

} // namespace bench
