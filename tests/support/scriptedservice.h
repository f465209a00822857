#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>

class QTcpSocket;

namespace support {

/// A request as the service saw it.
struct SeenRequest {
    QByteArray method = {};
    QByteArray target = {}; ///< path and query
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    /// The value of a header whatever its case; empty when absent.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool hasHeader(const QByteArray &name) const;
};

/// What the service does with one request: raw bytes in pieces, each written on its own, and how it ends.
struct Reaction {
    enum class End {
        KeepOpen, ///< the line stays for the next request
        Close, ///< closed in good order
        Cut, ///< the line breaks
        Hang ///< nothing more happens
    };

    QList<QByteArray> pieces = {};
    End end = End::KeepOpen;
    bool stepwise = false; ///< each piece, and the end, waits for ScriptedService::step()
    bool beforeBody = false; ///< reacts to the head alone, and then reads nothing more
    qint64 pauseBodyAt = -1; ///< stops reading there until ScriptedService::resume(); -1: reads at once

    using Headers = QList<QPair<QByteArray, QByteArray>>;
    [[nodiscard]] static Reaction whole(int status, const QByteArray &body, const Headers &headers = {});
    /// A stream of server-sent events, one piece each: `events` are what stands behind "data: ".
    [[nodiscard]] static Reaction stream(const QList<QByteArray> &events, End end = End::KeepOpen);
    [[nodiscard]] static Reaction redirect(int status, const QByteArray &target);
    [[nodiscard]] static Reaction raw(const QByteArray &bytes, End end = End::Close);
    [[nodiscard]] static Reaction hang();
    [[nodiscard]] static Reaction cut();

    [[nodiscard]] Reaction stepByStep() const;
};

/// Events of a short streamed answer that ends well, for tests that are not about its spelling.
[[nodiscard]] QList<QByteArray> shortAnswerEvents(const QList<QByteArray> &words);

/// An HTTP/1.1 service on the loopback interface that does what a test wrote down: the n-th request gets the
/// n-th reaction, the last reaction serves all further ones. Lives on the test's thread and needs its event
/// loop.
class ScriptedService : public QObject {
    Q_OBJECT

public:
    explicit ScriptedService(const QList<Reaction> &script, QObject *parent = nullptr);
    ~ScriptedService() override;

    /// From now on each request is looked at before it is answered; the script no longer counts.
    void reactWith(std::function<Reaction(const SeenRequest &)> answer) { m_answer = std::move(answer); }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_requests; }
    /// Connections taken so far; fewer than requests when lines were used again.
    [[nodiscard]] int connections() const { return m_connections; }

    /// Lets the present stepwise reaction go one piece on.
    void step();
    /// Goes on reading a body that Reaction::pauseBodyAt holds.
    void resume();

signals:
    /// The head of a request has come; its body may still follow.
    void began();
    /// A request has come in full and is answered now.
    void requested(const support::SeenRequest &request);
    /// The body was read up to Reaction::pauseBodyAt.
    void paused();
    /// A client closed or broke its line.
    void left();

private:
    class Line;
    void take(QTcpSocket *socket);
    [[nodiscard]] Reaction reactionFor(qsizetype number) const;

    QTcpServer m_server;
    QList<Reaction> m_script;
    std::function<Reaction(const SeenRequest &)> m_answer;
    QList<SeenRequest> m_requests;
    qsizetype m_begun = 0;
    int m_connections = 0;
    QList<Line *> m_lines;
};

} // namespace support
