#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace chat {

/// How fast something large is on its way, by the last seconds. `at` is any clock that only goes on.
class TransferPace {
public:
    void tell(qint64 sent, qint64 total, std::chrono::milliseconds at);

    [[nodiscard]] std::optional<double> bytesPerSecond() const;
    [[nodiscard]] std::optional<std::chrono::seconds> timeLeft() const;
    [[nodiscard]] qint64 sent() const { return m_told.empty() ? 0 : m_told.back().sent; }
    [[nodiscard]] qint64 total() const { return m_total; }

private:
    struct Told {
        qint64 sent = 0;
        std::chrono::milliseconds at{0};
    };

    std::deque<Told> m_told;
    qint64 m_total = 0;
};

} // namespace chat
