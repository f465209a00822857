#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QString>

#include <chrono>

namespace net {

/// Until when each service wants to be left alone. All questions to one service share it, so that one that
/// was told to wait keeps the others from asking too. Lives on one thread.
class RateLimits {
public:
    /// The service named `whom` wants nothing more for `wait`; a shorter wait than the present one is no
    /// news.
    void hear(const QString &whom, std::chrono::milliseconds wait);
    [[nodiscard]] std::chrono::milliseconds waitFor(const QString &whom) const;

private:
    QHash<QString, QDeadlineTimer> m_until;
};

} // namespace net
