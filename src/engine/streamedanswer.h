#pragma once

#include "engine/desk.h"
#include "engine/lifetime.h"
#include "engine/reply.h"

#include <QByteArray>
#include <QList>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace engine {

/// An answer that is worked out on a thread of its own and handed over piece by piece. The destructor stops
/// the work.
class StreamedAnswer {
public:
    StreamedAnswer(Desk &desk, Case accepted, bool extensions, std::shared_ptr<Lifetime::Stay> stay);
    ~StreamedAnswer();

    /// The next event, nothing when none came within the time, or an empty one at the end.
    [[nodiscard]] std::optional<QByteArray> next(std::chrono::milliseconds longest);

private:
    void work();
    void add(const QByteArray &event);
    void finish();

    Desk &m_desk;
    Case m_case;
    Reply m_reply;
    std::shared_ptr<Lifetime::Stay> m_stay;
    std::atomic_bool m_stop = false;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<QByteArray> m_events;
    bool m_finished = false;
    std::thread m_thread;
};

} // namespace engine
