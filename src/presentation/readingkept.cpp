#include "presentation/readingkept.h"

#include "model/whendone.h"
#include "presentation/conversationmodel.h"
#include "store/history.h"

namespace presentation {

bool keepReading(store::History &history, ConversationModel &conversation, qint64 message,
    const model::Answer &answer, QObject *context, std::function<void(const model::Problem &)> failed)
{
    const int row = conversation.rowOf(message);
    if (row < 0)
        return false;
    model::Message kept = conversation.keptAt(row);
    kept.answer = answer;
    conversation.replace(row, kept);
    if (message <= 0)
        return true; // kept as a whole as soon as it has its place
    model::whenDone(history.saveReading(message, answer), context,
        [failed = std::move(failed)](const model::Outcome &outcome) {
            if (!outcome)
                failed(outcome.problem());
        });
    return true;
}

} // namespace presentation
