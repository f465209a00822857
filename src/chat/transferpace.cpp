#include "chat/transferpace.h"

#include <cmath>

namespace chat {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds window{10'000};
constexpr milliseconds shortest{500}; ///< less tells nothing

} // namespace

void TransferPace::tell(qint64 sent, qint64 total, milliseconds at)
{
    // What has to be sent once more takes back some of it.
    if (!m_told.empty() && sent < m_told.back().sent)
        m_told.clear();
    m_total = total;
    m_told.push_back({sent, at});
    while (m_told.size() > 2 && at - m_told.front().at > window)
        m_told.pop_front();
}

std::optional<double> TransferPace::bytesPerSecond() const
{
    if (m_told.size() < 2 || m_told.back().at - m_told.front().at < shortest)
        return std::nullopt;
    const double seconds = std::chrono::duration<double>(m_told.back().at - m_told.front().at).count();
    return double(m_told.back().sent - m_told.front().sent) / seconds;
}

std::optional<std::chrono::seconds> TransferPace::timeLeft() const
{
    const auto pace = bytesPerSecond();
    constexpr double longest = 1e7;
    if (!pace || *pace <= 0)
        return std::nullopt;
    return std::chrono::seconds(qint64(std::ceil(std::min(longest, double(m_total - sent()) / *pace))));
}

} // namespace chat
