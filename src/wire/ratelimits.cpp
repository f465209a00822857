#include "wire/ratelimits.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

using std::chrono::milliseconds;

constexpr double longest = 24.0 * 60 * 60 * 1000; // no limit of a period is longer than a day

double millisecondsIn(const QString &unit)
{
    if (unit == "ms"_L1)
        return 1;
    if (unit == "h"_L1)
        return 3'600'000;
    return unit == "m"_L1 ? 60'000 : 1'000;
}

bool isUsedUp(const QByteArray &remaining)
{
    bool isNumber = false;
    const double left = remaining.trimmed().toDouble(&isNumber);
    return isNumber && left <= 0;
}

} // namespace

std::optional<milliseconds> readSpan(const QByteArray &text)
{
    const QString words = QString::fromLatin1(text.left(64)).trimmed().toLower();
    static const QRegularExpression whole(u"^(?:\\d{1,9}(?:\\.\\d{1,9})?(?:ms|h|m|s|$))+$"_s);
    static const QRegularExpression part(u"(\\d{1,9}(?:\\.\\d{1,9})?)(ms|h|m|s|$)"_s);
    if (!whole.match(words).hasMatch())
        return std::nullopt;
    double sum = 0;
    for (auto found = part.globalMatch(words); found.hasNext();) {
        const auto match = found.next();
        sum += match.captured(1).toDouble() * millisecondsIn(match.captured(2));
    }
    return milliseconds(qint64(std::ceil(std::min(sum, longest))));
}

milliseconds waitAfter(const Allowance &allowance)
{
    milliseconds wait{0};
    if (isUsedUp(allowance.remainingRequests))
        wait = std::max(wait, readSpan(allowance.resetRequests).value_or(milliseconds(0)));
    if (isUsedUp(allowance.remainingTokens))
        wait = std::max(wait, readSpan(allowance.resetTokens).value_or(milliseconds(0)));
    return wait;
}

} // namespace wire
