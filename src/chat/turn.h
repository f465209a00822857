#pragma once

#include "media/sending.h"
#include "model/connection.h"
#include "model/conversation.h"
#include "model/parameters.h"
#include "model/result.h"
#include "model/sentrecord.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace net {
class ChatClient;
}

namespace chat {

class BuiltInService;

/// A question frozen before it is asked: earlier messages, this one, its pictures as files, and how to ask.
struct Question {
    QList<model::Message> earlier = {};
    QHash<QString, QString> earlierFiles = {}; ///< content hash to file, for the pictures of `earlier`
    QString text = {};
    QList<model::ToolReply> toolReplies =
        {}; ///< what the last answer's calls gave, asked on with in place of `text`
    QString addition = {}; ///< goes out below `text`; {sizes} stands for the pictures' sizes as sent
    model::PlaceReading reading =
        {}; ///< how places in the answer are to be read, as far as it is known before
    QList<model::Picture> pictures = {};
    std::optional<model::VideoPart> video = {}; ///< what the question is about instead of pictures
    QStringList pictureFiles = {}; ///< parallel to `pictures`; empty string for an address
    model::Connection connection = {};
    model::Secrets secrets = {}; ///< ignored for the built-in service, whose own are used
    bool stream = true;
    model::Parameters parameters = {};
    bool ocr = true;
    bool grounding = true;
    media::SendRules rules = {};
};

/// One question and its answer, from refusal before sending to the last region. Ends exactly once with
/// finished(), never during start(). Deleting it or stop() cancels; after stop() it ends with the text so far
/// and a Stopped problem. Regions count the pictures of the question, or, when it has none, those of the
/// nearest earlier message that has some. Lives on the thread that made it.
class Turn : public QObject {
    Q_OBJECT

public:
    Turn(Question question, net::ChatClient &client, BuiltInService &builtIn, const QString &cacheFolder,
        QObject *parent = nullptr);
    ~Turn() override;

    void start();
    void stop();
    /// The service's own bytes of the answer, as they came; whole once finished() was told.
    [[nodiscard]] QByteArray received() const;
    /// What went over the wire, for keeping; whole once finished() was told.
    [[nodiscard]] model::SentRecord record() const;

signals:
    /// The pictures are ready; this is how they go out.
    void prepared(const QList<model::SentPicture> &sent);
    /// So many pictures of earlier messages, the oldest, do not go out again: no room in one request, or
    /// gone.
    void picturesLeftOut(int count);
    /// The answer grew, regions included.
    void grew(const model::Answer &answer);
    void waiting(std::chrono::milliseconds wait, const model::Problem &why);
    void finished(const model::Result<model::Answer> &result);
    /// The service wants to be spoken to in this way; worth remembering with the connection.
    void spellingLearned(const model::Spelling &spelling);

private:
    class Steps;
    std::unique_ptr<Steps> m_steps;
};

} // namespace chat
