#include "support/scriptedservice.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>

namespace support {

namespace {

QByteArray reason(int status)
{
    static const QHash<int, QByteArray> words = {{200, "OK"}, {400, "Bad Request"}, {401, "Unauthorized"},
        {403, "Forbidden"}, {404, "Not Found"}, {429, "Too Many Requests"}, {503, "Service Unavailable"}};
    return words.value(status, "Status");
}

QByteArray head(int status, const Reaction::Headers &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

QByteArray httpChunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray ending(Reaction::End end)
{
    return end == Reaction::End::KeepOpen || end == Reaction::End::Close ? httpChunk({}) : QByteArray();
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    const auto isName = [&](const auto &entry) {
        return entry.first.compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(headers, isName);
    return found == headers.end() ? QByteArray() : found->second;
}

bool SeenRequest::hasHeader(const QByteArray &name) const
{
    return std::ranges::any_of(
        headers, [&](const auto &entry) { return entry.first.compare(name, Qt::CaseInsensitive) == 0; });
}

Reaction Reaction::whole(int status, const QByteArray &body, const Headers &headers)
{
    Headers all = headers;
    const auto isType = [](const auto &entry) {
        return entry.first.compare("content-type", Qt::CaseInsensitive) == 0;
    };
    if (std::ranges::none_of(headers, isType))
        all.emplaceBack("Content-Type", "application/json");
    all.emplaceBack("Content-Length", QByteArray::number(body.size()));
    return {.pieces = {head(status, all) + body}};
}

Reaction Reaction::stream(const QList<QByteArray> &events, End end)
{
    Reaction reaction{
        .pieces = {head(200, {{"Content-Type", "text/event-stream"}, {"Transfer-Encoding", "chunked"}})},
        .end = end};
    for (const QByteArray &event : events)
        reaction.pieces.append(httpChunk("data: " + event + "\n\n"));
    reaction.pieces.append(ending(end));
    return reaction;
}

Reaction Reaction::redirect(int status, const QByteArray &target)
{
    return whole(status, {}, {{"Location", target}});
}

Reaction Reaction::raw(const QByteArray &bytes, End end)
{
    return {.pieces = {bytes}, .end = end};
}

Reaction Reaction::hang()
{
    return {.end = End::Hang};
}

Reaction Reaction::cut()
{
    return {.end = End::Cut};
}

Reaction Reaction::stepByStep() const
{
    Reaction reaction = *this;
    reaction.stepwise = true;
    return reaction;
}

QList<QByteArray> shortAnswerEvents(const QList<QByteArray> &words)
{
    QList<QByteArray> events = {
        R"({"id":"a-1","model":"m","choices":[{"index":0,"delta":{"role":"assistant"}}]})"};
    for (const QByteArray &word : words)
        events.append(R"({"id":"a-1","choices":[{"index":0,"delta":{"content":")" + word + R"("}}]})");
    events.append(R"({"id":"a-1","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})");
    events.append("[DONE]");
    return events;
}

/// One client's line: reads requests one after another and does what the script says.
class ScriptedService::Line : public QObject {
public:
    Line(QTcpSocket *socket, ScriptedService &service)
        : QObject(&service)
        , m_socket(socket)
        , m_service(service)
    {
        socket->setParent(this);
        socket->setReadBufferSize(256 * 1024); // so that a client feels it when nobody reads
        connect(socket, &QTcpSocket::readyRead, this, &Line::read);
        connect(socket, &QTcpSocket::disconnected, &service, &ScriptedService::left);
    }

    void step()
    {
        if (m_reacting && m_reaction.stepwise)
            writeNext();
    }

    void resume()
    {
        m_reaction.pauseBodyAt = -1;
        read();
    }

private:
    void read()
    {
        while (!m_reacting && m_socket->bytesAvailable() > 0 && readSome()) { }
    }

    bool readSome()
    {
        if (!m_inBody) {
            m_head += m_socket->readLine();
            if (m_head.endsWith("\r\n\r\n"))
                beginBody();
            return true;
        }
        qint64 most = m_bodySize - m_request.body.size();
        if (m_reaction.pauseBodyAt >= 0)
            most = std::min(most, m_reaction.pauseBodyAt - m_request.body.size());
        m_request.body += m_socket->read(most);
        if (m_request.body.size() == m_bodySize) {
            react();
            return true;
        }
        if (m_request.body.size() != m_reaction.pauseBodyAt)
            return true;
        emit m_service.paused();
        return false;
    }

    void beginBody()
    {
        m_request = {};
        const QList<QByteArray> lines = m_head.trimmed().split('\n');
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        m_request.method = words.value(0);
        m_request.target = words.value(1);
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            m_request.headers.emplaceBack(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
        }
        m_head.clear();
        m_bodySize = m_request.header("Content-Length").toLongLong();
        m_inBody = true;
        m_reaction = m_service.reactionFor(m_service.m_begun++);
        emit m_service.began();
        if (m_bodySize == 0 || m_reaction.beforeBody)
            react();
    }

    void react()
    {
        m_inBody = false;
        m_reacting = true;
        m_nextPiece = 0;
        m_service.m_requests.append(m_request);
        if (m_service.m_answer)
            m_reaction = m_service.m_answer(m_request);
        emit m_service.requested(m_request);
        if (!m_reaction.stepwise)
            writeNext();
    }

    void writeNext()
    {
        if (m_nextPiece == m_reaction.pieces.size()) {
            endReaction();
            return;
        }
        m_socket->write(m_reaction.pieces.at(m_nextPiece++));
        m_socket->flush();
        if (!m_reaction.stepwise)
            QMetaObject::invokeMethod(
                this, [this] { writeNext(); }, Qt::QueuedConnection);
    }

    void endReaction()
    {
        if (m_reaction.end == Reaction::End::Hang)
            return;
        m_reacting = false;
        if (m_reaction.end == Reaction::End::Close)
            m_socket->disconnectFromHost();
        else if (m_reaction.end == Reaction::End::Cut)
            m_socket->abort();
        else
            read();
    }

    QTcpSocket *m_socket;
    ScriptedService &m_service;
    QByteArray m_head;
    SeenRequest m_request;
    Reaction m_reaction;
    qint64 m_bodySize = 0;
    qsizetype m_nextPiece = 0;
    bool m_inBody = false;
    bool m_reacting = false;
};

ScriptedService::ScriptedService(const QList<Reaction> &script, QObject *parent)
    : QObject(parent)
    , m_script(script)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            take(socket);
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the loopback interface takes no server: %s", qUtf8Printable(m_server.errorString()));
}

ScriptedService::~ScriptedService()
{
    // Lines tell of clients that leave; nobody is to be told any more.
    disconnect();
    qDeleteAll(std::exchange(m_lines, {}));
}

QUrl ScriptedService::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

void ScriptedService::step()
{
    for (Line *line : std::as_const(m_lines))
        line->step();
}

void ScriptedService::resume()
{
    for (Line *line : std::as_const(m_lines))
        line->resume();
}

void ScriptedService::take(QTcpSocket *socket)
{
    ++m_connections;
    m_lines.append(new Line(socket, *this));
}

Reaction ScriptedService::reactionFor(qsizetype number) const
{
    if (m_script.isEmpty())
        return Reaction::whole(500, R"({"error":{"message":"the test wrote no reaction"}})");
    return m_script.at(std::min(number, m_script.size() - 1));
}

} // namespace support
