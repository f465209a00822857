#pragma once

#include "exchange/disclosure.h"
#include "model/conversation.h"
#include "model/sentrecord.h"

#include <QByteArray>
#include <QHash>

namespace exchange {

/// Takes out of a conversation's messages what a disclosure does not tell, one message after another, and
/// gathers the pictures that are told. Unless `metadata` is told, pictures lose theirs (and are turned
/// upright), and are found under another hash; one that cannot be read is left out. Decodes pictures: any
/// thread, never the window's.
class Telling {
public:
    /// `pictures` are the bytes by content hash; they outlive it.
    Telling(const QHash<QString, QByteArray> &pictures, const Disclosure &disclosure);

    void tellQuestion(model::Message &question);
    void tellAnswer(model::Message &answer) const;
    void tellRecord(model::SentRecord &record);
    [[nodiscard]] QString words(const QString &words) const; ///< the person's, that may hold signed addresses
    [[nodiscard]] QByteArray request(const QByteArray &request) const;

    /// What was told so far, by content hash.
    [[nodiscard]] const QHash<QString, QByteArray> &pictures() const { return m_told; }

private:
    void tellPicture(model::Picture &picture);

    const QHash<QString, QByteArray> &m_from;
    Disclosure m_disclosure;
    QHash<QString, QByteArray> m_told;
    QHash<QString, QByteArray> m_plain; ///< pictures without metadata, by their hash before
};

/// Puts a picture's bytes among `pictures` and gives it the hash under which they are found there.
void keepPicture(QHash<QString, QByteArray> &pictures, model::Picture &picture, const QByteArray &bytes);

} // namespace exchange
