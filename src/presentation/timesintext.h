#pragma once

#include <QList>
#include <QString>

namespace presentation {

/// A time in an answer: where it stands, and what it means.
struct TimeInText {
    qsizetype offset = 0; ///< UTF-16
    qsizetype length = 0;
    double seconds = 0;

    bool operator==(const TimeInText &) const = default;
};
/// "0:07", "1:02:03.5", "00:00:47.0390000": each with its place. A clock time such as 14:30 looks the same.
[[nodiscard]] QList<TimeInText> timesIn(const QString &text);

} // namespace presentation
