#pragma once

#include "model/conversation.h"
#include "model/versions.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace store {
class History;
}

namespace presentation {

class ConversationModel;

/// What can be done with messages that are there: another version shown, a conversation branched off, a
/// message deleted. A deleted one is gone from the screen at once and from the disk a few seconds later, so
/// that it can be taken back. Window's thread.
class Turns : public QObject {
    Q_OBJECT

public:
    Turns(store::History &history, ConversationModel &model, QObject *parent = nullptr);
    ~Turns() override;

    /// The version before (-1) or after (1) this one.
    void showVersion(qint64 message, int step);
    /// A new conversation that goes on from a copy of this one up to the message.
    void branch(qint64 message);
    void remove(qint64 message);
    void takeBack();

signals:
    void branched(qint64 conversation);
    /// So many messages may be taken back until removalDone().
    void removed(int count);
    void removalDone();
    void failed(const model::Problem &problem);

private:
    struct Pending {
        model::Conversation before = {};
        model::Removal removal = {};
    };

    void finishRemoval();

    store::History &m_history;
    ConversationModel &m_model;
    std::optional<Pending> m_pending;
    QTimer m_time;
    bool m_changing = false; ///< it is us who change the model
};

} // namespace presentation
