#pragma once

#include <QFuture>
#include <QPromise>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>

namespace store {

/// One thread that does what it is given, in the order of the calls. Destruction waits until all of it is
/// done.
class SerialThread {
public:
    SerialThread();
    ~SerialThread();
    SerialThread(const SerialThread &) = delete;
    SerialThread &operator=(const SerialThread &) = delete;

    template <typename Work> [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using Value = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Value>>(); // std::function wants to be copyable
        promise->start();
        post([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return promise->future();
    }

    void post(std::function<void()> work);

    /// What is done in pieces while nothing else waits, from a moment after the last work on. Gives how long
    /// to wait before the next piece; nothing: not before there was other work. Set once, by the first work.
    using Pastime = std::function<std::optional<std::chrono::milliseconds>()>;
    void setPastime(Pastime pastime);

private:
    using Clock = std::chrono::steady_clock;

    void loop();
    [[nodiscard]] bool waitForWork(std::unique_lock<std::mutex> &lock);
    void passTime(std::unique_lock<std::mutex> &lock);

    std::mutex m_guard;
    std::condition_variable m_news;
    std::deque<std::function<void()>> m_waiting;
    bool m_ending = false;
    Pastime m_pastime;
    std::optional<Clock::time_point> m_nextPiece;
    std::thread m_thread; // last: begins when all above is there
};

} // namespace store
