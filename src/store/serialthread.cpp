#include "store/serialthread.h"

namespace store {

SerialThread::SerialThread()
    : m_thread([this] { loop(); })
{
}

SerialThread::~SerialThread()
{
    {
        const std::lock_guard lock(m_guard);
        m_ending = true;
    }
    m_news.notify_one();
    m_thread.join();
}

void SerialThread::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_guard);
        m_waiting.push_back(std::move(work));
    }
    m_news.notify_one();
}

void SerialThread::loop()
{
    std::unique_lock lock(m_guard);
    while (true) {
        m_news.wait(lock, [this] { return m_ending || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        {
            const auto work = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            work();
        } // what it held is released before the lock is taken again
        lock.lock();
    }
}

} // namespace store
