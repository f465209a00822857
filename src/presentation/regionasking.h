#pragma once

#include "model/conversation.h"
#include "model/problem.h"

#include <QObject>

namespace store {
class History;
}

namespace presentation {

class Connections;

/// Whether the questions of the open conversation ask for regions, and with which words: those that suit the
/// connection's model until the person writes others. Kept with the conversation. Window's thread.
class RegionAsking : public QObject {
    Q_OBJECT

public:
    RegionAsking(store::History &history, Connections &connections, QObject *parent = nullptr);

    /// Another conversation is open.
    void show(const model::Conversation &conversation);
    /// The open conversation got its place in the history.
    void setConversation(qint64 id);

    [[nodiscard]] bool asks() const { return m_asks; }
    void setAsks(bool asks);
    /// What would go out with the next question.
    [[nodiscard]] QString prompt() const;
    [[nodiscard]] bool isOwnPrompt() const { return !m_own.isEmpty(); }
    /// Empty, or what the model's prompt is anyway: back to that one.
    void setPrompt(const QString &prompt);
    /// The space that the prompt asks for; empty when it is the person's own, or asks for none.
    [[nodiscard]] QString space() const;
    /// Services that ground by themselves need no asking.
    [[nodiscard]] bool isNeeded() const;

signals:
    void changed();
    void failed(const model::Problem &problem);

private:
    void keep();
    [[nodiscard]] QString modelName() const;

    store::History &m_history;
    Connections &m_connections;
    qint64 m_conversation = 0;
    bool m_asks = false;
    QString m_own;
};

} // namespace presentation
