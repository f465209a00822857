#pragma once

#include "grounding/answerregions.h"
#include "model/answer.h"

#include <functional>
#include <memory>
#include <optional>

class QObject;

namespace chat {

/// Finds the regions of an answer while it comes, off the thread that shows it: however long the answer is,
/// taking a piece of it costs that thread next to nothing. While one state is being read, only the newest of
/// those that came meanwhile waits. Told in order, from the event loop of `context`'s thread, which is also
/// the one to use this from; nothing is told once this is gone.
class AnswerReading {
public:
    using Tell = std::function<void(const model::Answer &)>;

    AnswerReading(grounding::GrowingRegions regions, QObject &context, Tell grown, Tell ended);

    void grow(const model::Answer &raw);
    /// The last of it; what waits still to be read is left out.
    void end(const model::Answer &raw);
    [[nodiscard]] bool isEnding() const { return m_isEnding; }

private:
    void readNext();
    void take(const model::Answer &read, bool wasLast);

    std::shared_ptr<grounding::GrowingRegions> m_regions; ///< used by one worker at a time
    QObject &m_context;
    Tell m_grown;
    Tell m_ended;
    std::optional<model::Answer> m_waiting;
    std::shared_ptr<bool> m_alive;
    bool m_isReading = false;
    bool m_isEnding = false;
};

} // namespace chat
