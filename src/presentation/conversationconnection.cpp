#include "presentation/conversationconnection.h"

#include "model/whendone.h"
#include "presentation/connections.h"
#include "store/history.h"

#include <QScopedValueRollback>

#include <utility>

namespace presentation {

ConversationConnection::ConversationConnection(
    store::History &history, Connections &connections, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_connections(connections)
{
    connect(&connections, &Connections::changed, this, &ConversationConnection::follow);
}

void ConversationConnection::show(const model::Conversation &conversation)
{
    m_conversation = conversation.id;
    m_own = conversation.connectionId;
    const int own = m_connections.indexNamed(m_own);
    const QScopedValueRollback showing(m_showing, true);
    m_connections.choose(own < 0 ? m_connections.usual() : own);
}

/// A question that was asked fixes whom the conversation asks, whatever becomes the usual one later.
void ConversationConnection::setConversation(qint64 id)
{
    m_conversation = id;
    m_own = m_connections.nameOf(m_connections.chosen());
    keep();
}

void ConversationConnection::follow()
{
    if (m_showing)
        return;
    const QString chosen = m_connections.nameOf(m_connections.chosen());
    const bool isChoice = !m_own.isEmpty() || m_connections.chosen() != m_connections.usual();
    if (isChoice && std::exchange(m_own, chosen) != chosen)
        keep();
}

void ConversationConnection::keep()
{
    if (m_conversation <= 0)
        return; // kept as soon as it has its place
    model::whenDone(
        m_history.saveConnection(m_conversation, m_own), this, [this](const model::Outcome &outcome) {
            if (!outcome)
                emit failed(outcome.problem());
        });
}

} // namespace presentation
