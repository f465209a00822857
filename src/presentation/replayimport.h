#pragma once

#include "exchange/replay.h"

#include <QObject>

namespace store {
class History;
}

namespace presentation {

/// Puts a replay into the history as a conversation of its own: its pictures, then its messages one after
/// another. Ends once, with done() or failed(), and deletes itself. Window's thread; the work happens on the
/// history's.
class ReplayImport : public QObject {
    Q_OBJECT

public:
    /// `title` names the conversation where the replay does not.
    ReplayImport(exchange::Replay replay, const QString &title, store::History &history, QObject *parent);

    void begin();

signals:
    void done(qint64 conversation);
    void failed(const model::Problem &problem);

private:
    void storePicture();
    void storeConversation();
    void storeMessage();
    void keepTies(const model::Message &stored);
    void keepRecord(const model::Message &stored);
    void useStored(const QString &hash, const model::Picture &stored);
    void fail(const model::Problem &problem);

    store::History &m_history;
    exchange::Replay m_replay;
    QString m_title;
    QStringList m_hashes; ///< of pictures that are still to be stored
    QList<model::Message> m_messages;
    qsizetype m_next = 0;
    qint64 m_conversation = 0;
};

} // namespace presentation
