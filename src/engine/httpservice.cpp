#include "engine/httpservice.h"

#include "engine/analysisdesk.h"
#include "engine/growingpool.h"
#include "engine/streamedanswer.h"
#include "engine/videos/retrievaldesk.h"
#include "engine/videos/videoindexer.h"
#include "model/builtinmodel.h"

#include <httplib.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace engine {

namespace {

constexpr std::size_t MostConnections = 64;
constexpr auto Tick = std::chrono::milliseconds(500); // how soon it is noticed that the asker left
constexpr auto HoldTick = std::chrono::milliseconds(1000);
constexpr auto Json = "application/json; charset=utf-8";

using Kind = model::Problem::Kind;

QByteArray header(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

Visit visitOf(const httplib::Request &request)
{
    QByteArray key = header(request, "api-key");
    if (key.isEmpty())
        key = header(request, "Ocp-Apim-Subscription-Key");
    return {.method = QByteArray::fromStdString(request.method),
        .path = QString::fromStdString(request.path),
        .hasApiVersion = !request.get_param_value("api-version").empty(),
        .host = header(request, "Host"),
        .apiKey = key,
        .authorization = header(request, "Authorization")};
}

void reply(httplib::Response &response, const QByteArray &json)
{
    response.set_content(json.toStdString(), Json);
}

void refuse(httplib::Response &response, const model::Problem &problem)
{
    response.status = problem.status.value_or(500);
    reply(response, wire::writeError(problem));
}

model::Problem problemWith(int status, const QString &sentence)
{
    return {.kind = status < 500 ? Kind::RequestRefused : Kind::Internal,
        .detail = sentence,
        .status = status,
        .code = QString::number(status)};
}

QString sentenceFor(int status)
{
    switch (status) {
    case 400:
        return u"The request is not one that HTTP allows, or its body broke off."_s;
    case 404:
        return u"There is nothing at this path."_s;
    case 413:
        return u"The request's body is too large."_s;
    case 414:
        return u"The request's address is too long."_s;
    case 415:
        return u"The body must be JSON (Content-Type: application/json)."_s;
    default:
        return u"The service failed."_s;
    }
}

/// Keeps up to `most` bytes and lets the rest go by; nothing, with the status set, when the body is too large
/// or broke off.
std::optional<QByteArray> readBody(const httplib::Request &request, httplib::Response &response,
    const httplib::ContentReader &content, qint64 most)
{
    if (request.is_multipart_form_data()) {
        response.status = 415;
        return std::nullopt;
    }
    QByteArray body;
    body.reserve(
        qMin(most, QByteArray::fromStdString(request.get_header_value("Content-Length")).toLongLong()));
    qint64 received = 0;
    const bool whole = content([&](const char *data, size_t length) {
        received += qint64(length);
        if (received <= most)
            body.append(data, qsizetype(length));
        return true;
    });
    if (whole && received <= most)
        return body;
    if (response.status < 400)
        response.status = whole ? 413 : 400;
    return std::nullopt;
}

bool write(httplib::DataSink &sink, const QByteArray &bytes)
{
    return sink.write(bytes.constData(), std::size_t(bytes.size()));
}

} // namespace

struct HttpService::Server {
    Server(const ServiceRules &serviceRules, const QByteArray &key, Eyes &eyes, Lifetime &life)
        : rules(serviceRules)
        , doorkeeper(key)
        , desk(eyes, serviceRules.intake, serviceRules.dataFolder)
        , analysis(desk, serviceRules.intake)
        , lifetime(life)
        , videos(serviceRules.dataFolder, [this] { wakeIndexer(); })
    {
        if (!rules.dataFolder.isEmpty())
            indexer = std::make_unique<VideoIndexer>(rules.dataFolder, eyes, life);
        setUp();
    }

    void wakeIndexer() const
    {
        if (indexer)
            indexer->wake();
    }

    void setUp();
    void visit(const httplib::Request &request, httplib::Response &response);
    void visitWithBody(
        const httplib::Request &request, httplib::Response &response, const httplib::ContentReader &content);
    void chat(const QByteArray &body, bool extensions, httplib::Response &response);
    void stream(
        Case accepted, bool extensions, std::shared_ptr<Lifetime::Stay> stay, httplib::Response &response);
    void hold(httplib::Response &response);
    void analyse(const httplib::Request &request, const QByteArray &body, httplib::Response &response);
    void answerAboutVideos(
        const httplib::Request &request, const QByteArray &body, httplib::Response &response);

    ServiceRules rules;
    Doorkeeper doorkeeper;
    Desk desk;
    AnalysisDesk analysis;
    Lifetime &lifetime;
    RetrievalDesk videos;
    std::unique_ptr<VideoIndexer> indexer;
    std::atomic_bool stop = false;
    httplib::Server http;
    std::thread listener;
};

void HttpService::Server::setUp()
{
    const auto without = [this](const httplib::Request &request, httplib::Response &response) {
        visit(request, response);
    };
    const auto with = [this](const httplib::Request &request, httplib::Response &response,
                          const httplib::ContentReader &content) {
        visitWithBody(request, response, content);
    };
    http.Get(".*", without).Options(".*", without).Delete(".*", with);
    http.Post(".*", with).Put(".*", with).Patch(".*", with);
    http.set_error_handler([](const httplib::Request &, httplib::Response &response) {
        if (response.body.empty())
            reply(response, wire::writeError(problemWith(response.status, sentenceFor(response.status))));
    });
    http.set_exception_handler(
        [](const httplib::Request &, httplib::Response &response, const std::exception_ptr &) {
            refuse(response, problemWith(500, sentenceFor(500)));
        });
    http.set_payload_max_length(std::size_t(rules.mostBodyBytes));
    http.set_keep_alive_max_count(
        1); // a connection on loopback costs nothing, a thread that waits on one does
    http.set_read_timeout(std::chrono::seconds(30));
    http.set_write_timeout(std::chrono::seconds(30));
    http.set_tcp_nodelay(true);
    http.new_task_queue = [] { return new GrowingPool(MostConnections); }; // owned by the server
}

void HttpService::Server::visit(const httplib::Request &request, httplib::Response &response)
{
    if (const auto problem = doorkeeper.refusal(visitOf(request)))
        return refuse(response, *problem);
    if (Doorkeeper::roomFor(QString::fromStdString(request.path)) == Room::Hold)
        return hold(response);
    if (Doorkeeper::roomFor(QString::fromStdString(request.path)) == Room::Videos)
        return answerAboutVideos(request, {}, response);
    reply(response, wire::writeModels({model::builtInModelName}, 0));
}

/// The body is read even when the visit is refused: closing a connection on unread bytes would lose the
/// refusal.
void HttpService::Server::visitWithBody(
    const httplib::Request &request, httplib::Response &response, const httplib::ContentReader &content)
{
    const Visit visit = visitOf(request);
    auto problem = doorkeeper.refusal(visit);
    const auto body = readBody(request, response, content, problem ? 0 : rules.mostBodyBytes);
    if (!problem && !body)
        problem = problemWith(response.status, sentenceFor(response.status));
    if (problem)
        return refuse(response, *problem);
    if (Doorkeeper::roomFor(visit.path) == Room::Analysis)
        return analyse(request, *body, response);
    if (Doorkeeper::roomFor(visit.path) == Room::Videos)
        return answerAboutVideos(request, *body, response);
    chat(*body, Doorkeeper::roomFor(visit.path) == Room::ExtensionsChat, response);
}

void HttpService::Server::analyse(
    const httplib::Request &request, const QByteArray &body, httplib::Response &response)
{
    const auto stay = lifetime.stay();
    if (!stay)
        return refuse(response, problemWith(503, u"The service is ending."_s));
    const auto parameter = [&request](const char *name) {
        return QString::fromStdString(request.get_param_value(name));
    };
    const AnalysisReply answer =
        analysis.answer({.features = parameter("features"),
                            .language = parameter("language"),
                            .contentType = QString::fromLatin1(header(request, "Content-Type")),
                            .body = body},
            stop);
    response.status = answer.status;
    reply(response, answer.body);
}

void HttpService::Server::answerAboutVideos(
    const httplib::Request &request, const QByteArray &body, httplib::Response &response)
{
    const auto stay = lifetime.stay();
    if (!stay)
        return refuse(response, problemWith(503, u"The service is ending."_s));
    RetrievalVisit visit{.method = QByteArray::fromStdString(request.method),
        .path = QString::fromStdString(request.path),
        .body = body,
        .origin = u"http://"_s + QString::fromLatin1(header(request, "Host"))};
    for (const auto &[name, value] : request.params)
        visit.parameters.insert(QString::fromStdString(name), QString::fromStdString(value));
    const RetrievalReply answer = videos.answer(visit);
    response.status = answer.status;
    if (!answer.operationLocation.isEmpty())
        response.set_header("operation-location", answer.operationLocation.toStdString());
    response.set_header("api-supported-versions", "2023-05-01-preview");
    if (answer.status != 204)
        reply(response, answer.body);
}

void HttpService::Server::chat(const QByteArray &body, bool extensions, httplib::Response &response)
{
    auto stay = lifetime.stay();
    if (!stay)
        return refuse(response, problemWith(503, u"The service is ending."_s));
    auto accepted = desk.accept(body, stop);
    if (!accepted)
        return refuse(response, accepted.problem());
    if (accepted->chat.stream)
        return stream(*std::move(accepted), extensions, std::move(stay), response);
    auto spoken = desk.answer(*accepted, stop, [](const QString &) {});
    if (!spoken)
        return refuse(response, spoken.problem());
    reply(response, Reply(*accepted, extensions).whole(*std::move(spoken)));
}

void HttpService::Server::stream(
    Case accepted, bool extensions, std::shared_ptr<Lifetime::Stay> stay, httplib::Response &response)
{
    const auto answer =
        std::make_shared<StreamedAnswer>(desk, std::move(accepted), extensions, std::move(stay));
    response.set_header("Cache-Control", "no-cache");
    response.set_chunked_content_provider(
        "text/event-stream", [this, answer](size_t, httplib::DataSink &sink) {
            const auto event = answer->next(Tick);
            if (!event)
                return !stop && sink.is_writable();
            if (event->isEmpty()) {
                sink.done();
                return true;
            }
            return write(sink, *event);
        });
}

void HttpService::Server::hold(httplib::Response &response)
{
    auto stay = lifetime.stay();
    if (!stay)
        return refuse(response, problemWith(503, u"The service is ending."_s));
    response.set_chunked_content_provider(
        "text/plain", [this, stay = std::move(stay), begun = false](size_t, httplib::DataSink &sink) mutable {
            if (std::exchange(begun, true) && lifetime.waitUntilOver(HoldTick)) {
                sink.done();
                return true;
            }
            return sink.is_writable() && write(sink, "held\n");
        });
}

HttpService::HttpService(const ServiceRules &rules, const QByteArray &key, Eyes &eyes, Lifetime &lifetime)
    : m_server(std::make_unique<Server>(rules, key, eyes, lifetime))
{
}

HttpService::~HttpService()
{
    m_server->stop = true;
    m_server->http.stop();
    if (m_server->listener.joinable())
        m_server->listener.join();
}

model::Result<int> HttpService::open()
{
    constexpr auto address = "127.0.0.1";
    httplib::Server &http = m_server->http;
    const int wanted = m_server->rules.port;
    const int port = wanted == 0             ? http.bind_to_any_port(address)
        : http.bind_to_port(address, wanted) ? wanted
                                             : -1;
    if (port <= 0)
        return model::Problem{.kind = Kind::EngineFailed,
            .detail = u"The port is in use or not allowed."_s,
            .subject = QString::number(wanted)};
    m_server->listener = std::thread([&http] { http.listen_after_bind(); });
    return port;
}

} // namespace engine
