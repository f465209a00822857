#pragma once

#include "net/chatclient.h"
#include "net/keymask.h"
#include "wire/answerreading.h"
#include "wire/httprequest.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace net {

class TokenSource;

/// The life of one question on the network: sent, watched, perhaps sent again, read as it comes, ended once.
class ChatCall : public ChatReply {
    Q_OBJECT

public:
    ChatCall(QNetworkAccessManager &access, TokenSource &tokens, const ChatTimings &timings, QObject *parent);
    ~ChatCall() override;

    void start(const model::ChatRequest &request, const model::Connection &connection,
        const model::Secrets &secrets);
    void stop() override;
    [[nodiscard]] QByteArray received() const override;
    /// The access manager is about to go: ends as stopped and never touches it again.
    void leave();

private:
    /// How much of an answer was announced; keep-alives bring no news.
    struct Shown {
        qsizetype text = 0;
        qsizetype notes = 0;
        qsizetype groundedLines = 0;
        bool operator==(const Shown &) const = default;
    };

    void signIn();
    void spell();
    void send();
    void connectReply();
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
    [[nodiscard]] QString wantedName() const;
    [[nodiscard]] model::Problem told(model::Problem problem) const;
    [[nodiscard]] model::Answer told(model::Answer answer) const;
    void expectWithin(std::chrono::milliseconds time);
    void dropReply();
    void letReplyDrain();
    [[nodiscard]] int status() const;

    QPointer<QNetworkAccessManager> m_access;
    QPointer<TokenSource> m_tokens;
    bool m_signedInAnew = false;
    ChatTimings m_timings;
    model::ChatRequest m_asked;
    model::Connection m_connection;
    model::Secrets m_secrets;
    QList<model::Spelling> m_spellings; ///< in which it was asked so far
    wire::HttpRequest m_request;
    KeyMask m_mask;
    QPointer<QNetworkReply>
        m_reply; ///< belongs to the access manager, so that it may outlive this call while it drains
    std::optional<model::Problem> m_bodyProblem;
    wire::AnswerStream m_stream;
    QByteArray m_received; ///< as long as the stream takes it
    QByteArray m_errorBody;
    Shown m_shown;
    QTimer m_patience;
    QTimer m_retry;
    QTimer m_announcing;
    int m_tries = 0;
    int m_redirects = 0;
    bool m_ended = false;
};

} // namespace net
