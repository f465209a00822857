#include "net/retrying.h"

#include <algorithm>

namespace net {

using Kind = model::Problem::Kind;
using std::chrono::milliseconds;

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

} // namespace

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other)
        && other.userInfo().isEmpty();
}

bool mayPass(const model::Problem &problem)
{
    switch (problem.kind) {
    case Kind::ConnectionLost:
    case Kind::RateLimited:
        return true;
    case Kind::ServiceFailed:
    case Kind::TimedOut:
        return problem.status.has_value(); // said by the service, not by our own clock
    default:
        return false;
    }
}

milliseconds waitBefore(const model::Problem &problem, int tries, const ChatTimings &timings, double chance)
{
    if (problem.wait)
        return *problem.wait + milliseconds(qint64(double(problem.wait->count()) * 0.1 * chance));
    const int doublings = std::clamp(tries - 1, 0, 16);
    const double step = double(timings.backoffBase.count()) * double(1 << doublings);
    return milliseconds(qint64(step * (0.75 + 0.5 * chance)));
}

} // namespace net
