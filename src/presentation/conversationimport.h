#pragma once

#include "exchange/carriedconversation.h"

#include <QObject>

namespace store {
class History;
}

namespace presentation {

/// Puts a carried conversation into the history as one of its own: its pictures, then its messages one after
/// another with all that was said about them. Ends once, with done() or failed(), and deletes itself.
/// Window's thread; the work happens on the history's.
class ConversationImport : public QObject {
    Q_OBJECT

public:
    /// `title` names the conversation where it has none itself.
    ConversationImport(exchange::CarriedConversation carried, const QString &title, store::History &history,
        QObject *parent);

    void begin();

signals:
    void done(qint64 conversation);
    void failed(const model::Problem &problem);

private:
    void storePicture();
    void storeConversation();
    void storeMessage();
    void keepManners();
    void keepSayings(const model::Message &stored, qint64 carriedId);
    void useStored(const QString &hash, const model::Picture &stored);
    void fail(const model::Problem &problem);

    store::History &m_history;
    exchange::CarriedConversation m_carried;
    QStringList m_hashes; ///< of pictures that are still to be stored
    qsizetype m_next = 0;
    qint64 m_conversation = 0;
};

} // namespace presentation
