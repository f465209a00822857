#include "net/ratelimits.h"

#include <algorithm>

namespace net {

using std::chrono::milliseconds;

void RateLimits::hear(const QString &whom, milliseconds wait)
{
    if (wait > waitFor(whom))
        m_until.insert(whom, QDeadlineTimer(wait));
}

milliseconds RateLimits::waitFor(const QString &whom) const
{
    const auto until = m_until.constFind(whom);
    return until == m_until.cend() ? milliseconds(0)
                                   : milliseconds(std::max<qint64>(0, until->remainingTime()));
}

} // namespace net
