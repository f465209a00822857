#include "chat/answerreading.h"

#include "model/whendone.h"

#include <QtConcurrentRun>

#include <utility>

namespace chat {

AnswerReading::AnswerReading(grounding::GrowingRegions regions, QObject &context, Tell grown, Tell ended)
    : m_regions(std::make_shared<grounding::GrowingRegions>(std::move(regions)))
    , m_context(context)
    , m_grown(std::move(grown))
    , m_ended(std::move(ended))
    , m_alive(std::make_shared<bool>(true))
{
}

void AnswerReading::grow(const model::Answer &raw)
{
    if (m_isEnding)
        return;
    m_waiting = raw;
    readNext();
}

void AnswerReading::end(const model::Answer &raw)
{
    m_isEnding = true;
    m_waiting = raw;
    readNext();
}

void AnswerReading::readNext()
{
    if (m_isReading || !m_waiting)
        return;
    m_isReading = true;
    const bool isLast = m_isEnding;
    const auto reading =
        QtConcurrent::run([regions = m_regions, raw = *std::exchange(m_waiting, std::nullopt), isLast] {
            return isLast ? regions->ended(raw) : regions->grown(raw);
        });
    model::whenDone(
        reading, &m_context, [this, alive = std::weak_ptr(m_alive), isLast](const model::Answer &read) {
            if (!alive.expired())
                take(read, isLast);
        });
}

/// Whoever is told may do away with this.
void AnswerReading::take(const model::Answer &read, bool wasLast)
{
    m_isReading = false;
    if (wasLast)
        return m_ended(read);
    const std::weak_ptr alive(m_alive);
    m_grown(read);
    if (!alive.expired())
        readNext();
}

} // namespace chat
