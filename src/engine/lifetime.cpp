#include "engine/lifetime.h"

namespace engine {

Lifetime::Stay::Stay(Lifetime &lifetime)
    : m_lifetime(lifetime)
{
}

Lifetime::Stay::~Stay()
{
    m_lifetime.leave();
}

std::shared_ptr<Lifetime::Stay> Lifetime::stay()
{
    const std::lock_guard lock(m_mutex);
    if (m_over)
        return nullptr;
    ++m_stays;
    return std::make_shared<Stay>(*this);
}

void Lifetime::leave()
{
    const std::lock_guard lock(m_mutex);
    --m_stays;
    decide();
}

void Lifetime::parentGone()
{
    const std::lock_guard lock(m_mutex);
    m_needsStay = true;
    decide();
}

void Lifetime::endNow()
{
    const std::lock_guard lock(m_mutex);
    m_over = true;
    m_decided.notify_all();
}

void Lifetime::decide()
{
    if (m_needsStay && m_stays == 0) {
        m_over = true;
        m_decided.notify_all();
    }
}

bool Lifetime::over() const
{
    const std::lock_guard lock(m_mutex);
    return m_over;
}

void Lifetime::waitUntilOver()
{
    std::unique_lock lock(m_mutex);
    m_decided.wait(lock, [this] { return m_over; });
}

bool Lifetime::waitUntilOver(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    return m_decided.wait_for(lock, longest, [this] { return m_over; });
}

} // namespace engine
