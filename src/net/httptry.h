#pragma once

#include "model/problem.h"
#include "net/chatclient.h"
#include "net/routes.h"
#include "wire/httprequest.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

class QAuthenticator;

namespace net {

/// One request sent once: its body read while it goes out, the response handed over as it comes, and our own
/// patience with both. Deleting it cancels the request, unless drain() let go of it.
class HttpTry : public QObject {
    Q_OBJECT

public:
    HttpTry(const Routes::Way &way, const wire::HttpRequest &request, const ChatTimings &timings,
        QObject *parent);
    ~HttpTry() override;

    [[nodiscard]] int status() const; ///< 0 before the response begins
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] QByteArray read(qint64 most = -1);
    /// Where a redirect leads.
    [[nodiscard]] QUrl target() const;
    [[nodiscard]] bool endedWell() const;
    [[nodiscard]] QString errorText() const;
    /// What the network says went wrong.
    [[nodiscard]] model::Problem problem() const;
    [[nodiscard]] std::chrono::milliseconds age() const;
    [[nodiscard]] std::chrono::milliseconds untilFirstByte() const { return m_untilFirstByte; }

    /// Set as soon as a picture of the body cannot be read, or the proxy takes no sign-in, before failed()
    /// tells.
    [[nodiscard]] const std::optional<model::Problem> &failure() const { return m_failure; }

    /// Lets the last bytes of an answer come in, so that its line can serve the next question.
    void drain();

signals:
    void readyRead();
    void ended();
    /// Told from the event loop; see failure().
    void failed(const model::Problem &problem);
    void patienceLost();

private:
    void watch();
    void fail(const model::Problem &problem);
    void signIn(const Routes::Way &way, QAuthenticator &wanted);
    void expectWithin(std::chrono::milliseconds time);

    QPointer<QNetworkReply>
        m_reply; ///< belongs to the access manager, so that it may outlive this while it drains
    std::optional<model::Problem> m_failure;
    bool m_isOwnProxy = false;
    int m_challenges = 0; ///< of proxies
    ChatTimings m_timings;
    QTimer m_patience;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_untilFirstByte{0};
};

} // namespace net
