#pragma once

#include "model/conversation.h"
#include "model/result.h"

#include <QObject>

namespace store {
class History;
}

namespace presentation {

class Connections;
class ConversationModel;
class Draft;

/// How the questions of the open conversation are asked: what the model is told first, how long and how
/// freely it answers, in which form, with which tools. Kept with the conversation. Window's thread.
class AskingParameters : public QObject {
    Q_OBJECT

public:
    enum class Control { SystemText, MaxTokens, Temperature, TopP, Seed, Stop, Json, Schema, Tools, Effort };

    /// What is asked about, and with it what goes along once more, is in the draft and the open conversation.
    struct Subject {
        Draft &draft;
        ConversationModel &conversation;
    };

    AskingParameters(
        store::History &history, Connections &connections, Subject subject, QObject *parent = nullptr);

    /// Another conversation is open.
    void show(const model::Conversation &conversation);
    /// The open conversation got its place in the history.
    void setConversation(qint64 id);

    [[nodiscard]] const model::Parameters &parameters() const { return m_parameters; }
    void set(const model::Parameters &parameters);
    [[nodiscard]] bool areUsual() const { return m_parameters == model::Parameters(); }
    /// As they go out: without what this connection would only refuse; obstacle() says so beforehand.
    [[nodiscard]] model::Parameters usable() const;

    /// Why the connection, or what is attached, excludes it; empty where it can be used.
    [[nodiscard]] QString obstacle(Control control) const;

    /// The tools as the text that a person edits.
    [[nodiscard]] QString toolsText() const;
    [[nodiscard]] static model::Result<QList<model::Tool>> toolsFrom(const QString &text);
    /// What is wrong with a schema; empty when nothing is.
    [[nodiscard]] static QString complaintAbout(const QString &schema);

signals:
    void changed();
    void failed(const model::Problem &problem);

private:
    void keep();
    [[nodiscard]] bool hasPictures() const;

    store::History &m_history;
    Connections &m_connections;
    Subject m_subject;
    qint64 m_conversation = 0;
    model::Parameters m_parameters;
};

/// What the calls of an answer gave, as the transcript shows it: a line for each.
[[nodiscard]] QString repliesInWords(const QList<model::ToolReply> &replies);

} // namespace presentation
