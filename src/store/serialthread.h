#pragma once

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
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

private:
    void loop();

    std::mutex m_guard;
    std::condition_variable m_news;
    std::deque<std::function<void()>> m_waiting;
    bool m_ending = false;
    std::thread m_thread; // last: begins when all above is there
};

} // namespace store
