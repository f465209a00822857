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

void SerialThread::setPastime(Pastime pastime)
{
    const std::lock_guard lock(m_guard);
    m_pastime = std::move(pastime);
}

/// False at the end.
bool SerialThread::waitForWork(std::unique_lock<std::mutex> &lock)
{
    const auto hasNews = [this] { return m_ending || !m_waiting.empty(); };
    while (!hasNews()) {
        if (!m_pastime || !m_nextPiece)
            m_news.wait(lock, hasNews);
        else if (!m_news.wait_until(lock, *m_nextPiece, hasNews))
            passTime(lock);
    }
    return !m_waiting.empty();
}

void SerialThread::passTime(std::unique_lock<std::mutex> &lock)
{
    const Pastime pastime = m_pastime;
    lock.unlock();
    const auto pause = pastime();
    lock.lock();
    m_nextPiece = pause ? std::optional(Clock::now() + *pause) : std::nullopt;
}

void SerialThread::loop()
{
    constexpr auto moment = std::chrono::milliseconds(100);
    std::unique_lock lock(m_guard);
    while (waitForWork(lock)) {
        {
            const auto work = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            work();
        } // what it held is released before the lock is taken again
        lock.lock();
        if (!m_nextPiece)
            m_nextPiece = Clock::now() + moment;
    }
}

} // namespace store
