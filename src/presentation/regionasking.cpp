#include "presentation/regionasking.h"

#include "grounding/regionprompts.h"
#include "model/whendone.h"
#include "presentation/connections.h"
#include "store/history.h"

#include <utility>

namespace presentation {

RegionAsking::RegionAsking(store::History &history, Connections &connections, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_connections(connections)
{
    connect(&connections, &Connections::changed, this, &RegionAsking::changed);
}

void RegionAsking::show(const model::Conversation &conversation)
{
    m_conversation = conversation.id;
    m_asks = conversation.asksForRegions;
    m_own = conversation.regionPrompt;
    emit changed();
}

void RegionAsking::setConversation(qint64 id)
{
    m_conversation = id;
    if (m_asks || isOwnPrompt())
        keep();
}

void RegionAsking::setAsks(bool asks)
{
    if (std::exchange(m_asks, asks) == asks)
        return;
    keep();
    emit changed();
}

QString RegionAsking::prompt() const
{
    return isOwnPrompt() ? m_own : grounding::regionPromptFor(modelName()).text;
}

void RegionAsking::setPrompt(const QString &prompt)
{
    const QString wanted = prompt.trimmed();
    const QString own = wanted == grounding::regionPromptFor(modelName()).text ? QString() : wanted;
    if (std::exchange(m_own, own) == own)
        return;
    keep();
    emit changed();
}

QString RegionAsking::space() const
{
    return isOwnPrompt() ? QString() : grounding::regionPromptFor(modelName()).space;
}

bool RegionAsking::isNeeded() const
{
    return m_connections.current().connection.kind != model::Connection::Kind::BuiltIn;
}

QString RegionAsking::modelName() const
{
    return m_connections.current().connection.model();
}

void RegionAsking::keep()
{
    if (m_conversation <= 0)
        return; // kept as soon as it has its place
    model::whenDone(m_history.saveRegionPrompt(m_conversation, m_asks, m_own), this,
        [this](const model::Outcome &outcome) {
            if (!outcome)
                emit failed(outcome.problem());
        });
}

} // namespace presentation
