#pragma once

#include "net/announced.h"
#include "net/chatclient.h"
#include "net/keymask.h"
#include "wire/answerreading.h"
#include "wire/httprequest.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace net {

class HttpTry;
class RateLimits;
class Routes;
class TokenSource;

/// The life of one question on the network: signed in, sent, perhaps sent again or in other words, read as it
/// comes, ended once.
class ChatCall : public ChatReply {
    Q_OBJECT

public:
    /// What all questions of a client share.
    struct Shared {
        Routes &routes;
        TokenSource &tokens;
        std::shared_ptr<RateLimits> limits = {};
        ChatTimings timings = {};
    };

    ChatCall(const Shared &shared, QObject *parent);
    ~ChatCall() override;

    void start(const model::ChatRequest &request, const model::Connection &connection,
        const model::Secrets &secrets);
    void stop() override;
    [[nodiscard]] QByteArray received() const override;
    [[nodiscard]] model::SentRecord record() const override;
    /// The client is about to go: ends as stopped and never touches the network again.
    void leave();

private:
    void signIn();
    void spell();
    void send();
    [[nodiscard]] bool waitsForTheOthers();
    void connectTry();
    void readBytes();
    void takeIn(const QByteArray &bytes);
    void readEnd();
    void readErrorResponse(int status);
    void readRedirect(int status);
    void runOutOfPatience();
    [[nodiscard]] bool signInAnew(const model::Problem &refusal);
    [[nodiscard]] bool respell(const model::Problem &refusal);
    void tellSpelling();
    void retryOrFinish(const model::Problem &problem);
    void endAnswer(const QString &why);
    void announce();
    void finish(const model::Result<model::Answer> &result);
    void note();
    [[nodiscard]] model::Problem told(const model::Problem &problem) const;
    void dropTry();

    QPointer<Routes> m_routes;
    QPointer<TokenSource> m_tokens;
    std::shared_ptr<RateLimits> m_limits;
    ChatTimings m_timings;
    bool m_signedInAnew = false;
    model::ChatRequest m_asked;
    model::Connection m_connection;
    model::Secrets m_secrets;
    QList<model::Spelling> m_spellings; ///< in which it was asked so far
    wire::HttpRequest m_request;
    KeyMask m_mask;
    HttpTry *m_try = nullptr; ///< our child
    wire::AnswerStream m_stream;
    QByteArray m_received; ///< as long as the stream takes it
    QByteArray m_errorBody;
    model::SentRecord m_record; ///< of the last try
    Announced m_announced;
    QTimer m_retry;
    QTimer m_announcing;
    int m_tries = 0;
    int m_redirects = 0;
    bool m_ended = false;
};

} // namespace net
