#include "presentation/turns.h"

#include "model/whendone.h"
#include "presentation/conversationmodel.h"
#include "store/history.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace std::chrono_literals;

namespace presentation {

namespace {
constexpr auto timeToTakeBack = 8s;
}

Turns::Turns(store::History &history, ConversationModel &model, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_model(model)
{
    m_time.setSingleShot(true);
    m_time.setInterval(timeToTakeBack);
    connect(&m_time, &QTimer::timeout, this, &Turns::finishRemoval);
    // Once the conversation goes on, or another is opened, what it was before cannot come back as it was.
    connect(&model, &QAbstractItemModel::rowsInserted, this, &Turns::finishRemoval);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_changing)
            finishRemoval();
    });
}

Turns::~Turns()
{
    if (m_pending)
        std::ignore = m_history.removeMessages(m_pending->removal); // the store finishes what was asked for
}

void Turns::showVersion(qint64 message, int step)
{
    finishRemoval();
    const std::optional<model::Message> shown = m_model.showVersion(message, step);
    if (!shown || shown->id <= 0)
        return;
    model::whenDone(
        m_history.saveChoice(shown->id, shown->choice), this, [this](const model::Outcome &outcome) {
            if (!outcome)
                emit failed(outcome.problem());
        });
}

void Turns::branch(qint64 message)
{
    if (message <= 0)
        return;
    finishRemoval();
    model::whenDone(m_history.branch(message), this, [this](const model::Result<qint64> &made) {
        if (made)
            emit branched(*made);
        else
            emit failed(made.problem());
    });
}

void Turns::remove(qint64 message)
{
    finishRemoval();
    const model::Conversation before = m_model.kept();
    const model::Removal removal = m_model.removalOf(message);
    const auto grows = [&removal](const model::Message &one) {
        return one.state == model::Message::State::Growing && removal.messages.contains(one.id);
    };
    const bool isUnderWay =
        std::ranges::any_of(before.messages, grows) || std::ranges::any_of(before.others, grows);
    if (removal.messages.isEmpty() || isUnderWay)
        return;
    m_pending = Pending{before, removal};
    const QScopedValueRollback ours(m_changing, true);
    m_model.remove(removal);
    m_time.start();
    emit removed(static_cast<int>(removal.messages.size()));
}

void Turns::takeBack()
{
    if (!m_pending)
        return;
    m_time.stop();
    const Pending pending = *std::exchange(m_pending, std::nullopt);
    const QScopedValueRollback ours(m_changing, true);
    m_model.show(pending.before);
    emit removalDone();
}

void Turns::finishRemoval()
{
    m_time.stop();
    if (!m_pending)
        return;
    const Pending pending = *std::exchange(m_pending, std::nullopt);
    model::whenDone(m_history.removeMessages(pending.removal), this, [this](const model::Outcome &outcome) {
        if (!outcome)
            emit failed(outcome.problem());
    });
    emit removalDone();
}

} // namespace presentation
