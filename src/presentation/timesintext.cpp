#include "presentation/timesintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace presentation {

QList<TimeInText> timesIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?<![\\d:.])(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2}(?:\\.\\d{1,7})?+)(?!\\d|:\\d)"_s);
    constexpr int PerUnit = 60;
    QList<TimeInText> times;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const double seconds = match.captured(3).toDouble();
        if (seconds >= PerUnit)
            continue;
        times.append({.offset = match.capturedStart(),
            .length = match.capturedLength(),
            .seconds =
                (match.captured(1).toDouble() * PerUnit + match.captured(2).toDouble()) * PerUnit + seconds});
    }
    return times;
}

} // namespace presentation
