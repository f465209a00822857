#pragma once

#include "model/conversation.h"
#include "model/problem.h"

#include <QObject>

namespace store {
class History;
}

namespace presentation {

class Connections;

/// Which connection the open conversation asks: the one that was chosen in it, kept with it, or else the
/// usual one. Window's thread.
class ConversationConnection : public QObject {
    Q_OBJECT

public:
    ConversationConnection(store::History &history, Connections &connections, QObject *parent = nullptr);

    /// Another conversation is open: its connection is asked from now on.
    void show(const model::Conversation &conversation);
    /// The open conversation got its place in the history.
    void setConversation(qint64 id);

signals:
    void failed(const model::Problem &problem);

private:
    void follow();
    void keep();

    store::History &m_history;
    Connections &m_connections;
    qint64 m_conversation = 0;
    QString m_own; ///< what was chosen here; empty: the usual one
    bool m_showing = false;
};

} // namespace presentation
