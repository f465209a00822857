#include "engine/streamedanswer.h"

namespace engine {

StreamedAnswer::StreamedAnswer(
    Desk &desk, Case accepted, bool extensions, std::shared_ptr<Lifetime::Stay> stay)
    : m_desk(desk)
    , m_case(std::move(accepted))
    , m_reply(m_case, extensions)
    , m_stay(std::move(stay))
    , m_thread([this] { work(); })
{
}

StreamedAnswer::~StreamedAnswer()
{
    m_stop = true;
    m_thread.join();
}

void StreamedAnswer::work()
{
    // What the tools note about a video comes first, as from the published service.
    const bool isVideo = !m_case.documentId.isEmpty();
    if (!isVideo)
        add(m_reply.opening());
    auto spoken = m_desk.answer(m_case, m_stop,
        [&](const QString &what) { add(isVideo ? wire::toolEvent(what) : wire::commentEvent(what)); });
    if (isVideo && spoken)
        add(m_reply.opening());
    if (spoken) {
        for (const QByteArray &event : m_reply.pieces(*std::move(spoken)))
            add(event);
    } else {
        add(wire::errorEvent(spoken.problem()));
    }
    finish();
}

void StreamedAnswer::add(const QByteArray &event)
{
    const std::lock_guard lock(m_mutex);
    m_events.push_back(event);
    m_news.notify_one();
}

void StreamedAnswer::finish()
{
    const std::lock_guard lock(m_mutex);
    m_finished = true;
    m_news.notify_one();
}

std::optional<QByteArray> StreamedAnswer::next(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, longest, [this] { return m_finished || !m_events.empty(); });
    if (m_events.empty())
        return m_finished ? std::optional(QByteArray()) : std::nullopt;
    QByteArray event = std::move(m_events.front());
    m_events.pop_front();
    return event;
}

} // namespace engine
