#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace engine {

/// Threads for connections: made when one is needed and none is free, up to a limit; beyond it connections
/// wait.
class GrowingPool : public httplib::TaskQueue {
public:
    explicit GrowingPool(std::size_t mostThreads);

    /// Older versions of the library expect nothing back, newer ones whether the task was taken.
    using Taken = decltype(std::declval<httplib::TaskQueue &>().enqueue(std::function<void()>()));

    Taken enqueue(std::function<void()> task) override;
    void shutdown() override;

private:
    void work();

    std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_ending = false;
};

} // namespace engine
