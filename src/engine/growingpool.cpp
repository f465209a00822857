#include "engine/growingpool.h"

namespace engine {

GrowingPool::GrowingPool(std::size_t mostThreads)
    : m_most(mostThreads)
{
}

GrowingPool::Taken GrowingPool::enqueue(std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_back(std::move(task));
    if (m_idle < m_tasks.size() && m_threads.size() < m_most)
        m_threads.emplace_back([this] { work(); });
    m_news.notify_one();
    return Taken(true);
}

void GrowingPool::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_news.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        --m_idle;
        if (m_tasks.empty())
            return;
        const std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

void GrowingPool::shutdown()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_news.notify_all();
    }
    for (std::thread &thread : m_threads)
        thread.join();
}

} // namespace engine
