#include "net/serviceclient.h"

#include "model/whendone.h"
#include "net/keymask.h"
#include "net/localsearch.h"
#include "net/networkproblem.h"
#include "net/routes.h"
#include "net/tokensource.h"
#include "wire/answerreading.h"
#include "wire/chataddress.h"
#include "wire/chatspelling.h"
#include "wire/errorreading.h"
#include "wire/imageanalysis.h"
#include "wire/loopback.h"
#include "wire/modellist.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace net {

namespace {

using model::Problem;
using model::Result;

constexpr qint64 mostBytes = 16LL * 1024 * 1024;

QByteArray plainBytes(const wire::Body &body)
{
    QByteArray bytes;
    for (const wire::Body::Piece &piece : body.pieces) {
        if (const auto *text = std::get_if<QByteArray>(&piece))
            bytes += *text;
    }
    return bytes;
}

/// The body of a good answer.
Result<QByteArray> told(QByteArray *, const QNetworkReply &reply, int status, const QByteArray &body)
{
    if (status >= 400)
        return wire::readError(status, body, reply.rawHeader("retry-after-ms"),
            reply.rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    return body;
}

Result<HttpAnswer> told(HttpAnswer *, const QNetworkReply &reply, int status, const QByteArray &body)
{
    return HttpAnswer{.status = status, .headers = reply.rawHeaderPairs(), .body = body};
}

QByteArray masked(const KeyMask &mask, const QByteArray &body)
{
    return mask.masked(body);
}

HttpAnswer masked(const KeyMask &mask, HttpAnswer answer)
{
    answer.body = mask.masked(answer.body);
    return answer;
}

/// One call under way; child of its reply, so that it goes with it.
template <class T> class WholeCall : public QObject {
public:
    WholeCall(QNetworkReply &reply, const Routes::Way &way, KeyMask mask)
        : QObject(&reply)
        , m_reply(reply)
        , m_mask(std::move(mask))
        , m_isOwnProxy(way.isOwnProxy && !wire::isLoopbackHost(reply.url().host()))
    {
        connect(way.access, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this, way](const QNetworkProxy &, QAuthenticator *wanted) { signIn(*wanted, way); });
        m_promise.start();
        connect(&reply, &QNetworkReply::readyRead, this, [this] { read(); });
        connect(&reply, &QNetworkReply::finished, this, [this] { finish(); });
    }
    ~WholeCall() override { end(Problem{.kind = Problem::Kind::Stopped}); }

    [[nodiscard]] QFuture<Result<T>> future() { return m_promise.future(); }

private:
    void signIn(QAuthenticator &wanted, const Routes::Way &way)
    {
        if (Routes::signIn(wanted, way, ++m_signIns) || m_ended)
            return;
        end(proxyRefusal(m_reply.url()));
        QMetaObject::invokeMethod(&m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
    }

    void read()
    {
        m_bytes += m_reply.read(mostBytes + 1 - m_bytes.size());
        if (m_bytes.size() <= mostBytes)
            return;
        end(Problem{.kind = Problem::Kind::AnswerUnreadable, .detail = u"the answer is too long"_s});
        m_reply.abort();
    }

    void finish()
    {
        m_reply.deleteLater();
        m_bytes += m_reply.read(mostBytes - m_bytes.size());
        const int status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status >= 300 && status < 400)
            return end(redirectRefusal(status,
                m_reply.request().url().resolved(
                    m_reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl())));
        if (status >= 400)
            return end(told(static_cast<T *>(nullptr), m_reply, status, m_bytes));
        if (m_reply.error() == QNetworkReply::OperationCanceledError)
            return end(Problem{.kind = Problem::Kind::TimedOut, .subject = m_reply.request().url().host()});
        if (m_reply.error() != QNetworkReply::NoError) {
            Problem problem = networkProblem(m_reply);
            if (m_isOwnProxy && problem.kind == Problem::Kind::ConnectionRefused)
                problem.kind = Problem::Kind::ProxyFailed; // nobody but the proxy was called
            return end(problem);
        }
        end(told(static_cast<T *>(nullptr), m_reply, status, m_bytes));
    }

    void end(const Result<T> &result)
    {
        if (std::exchange(m_ended, true))
            return;
        m_promise.addResult(result ? Result<T>(masked(m_mask, *result)) : m_mask.masked(result.problem()));
        m_promise.finish();
    }

    QNetworkReply &m_reply;
    KeyMask m_mask;
    QPromise<Result<T>> m_promise;
    QByteArray m_bytes;
    bool m_isOwnProxy = false;
    int m_signIns = 0;
    bool m_ended = false;
};

Result<wire::HttpRequest> listRequest(const model::Connection &connection, const model::Secrets &secrets)
{
    const auto address = wire::modelsAddress(connection);
    if (!address)
        return address.problem();
    const auto headers = wire::keyHeaders(secrets, connection);
    if (!headers)
        return headers.problem();
    return wire::HttpRequest{.method = "GET", .url = *address, .headers = *headers};
}

using Models = Result<QList<model::ListedModel>>;

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ServiceClient::ServiceClient(QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent)
    , m_routes(new Routes(this))
    , m_tokens(new TokenSource(this))
    , m_patience(patience)
{
}

ServiceClient::~ServiceClient() = default;

template <class T>
QFuture<Result<T>> ServiceClient::begin(const wire::HttpRequest &request, const model::Secrets &secrets,
    const model::Route &route, const std::function<void(qint64)> &sent)
{
    const auto way = m_routes->way(route, secrets);
    if (!way)
        return QtFuture::makeReadyFuture(Result<T>(way.problem()));
    QNetworkRequest spelled = way->spelled(request);
    spelled.setTransferTimeout(int(m_patience.count()));
    QNetworkReply *reply = request.method == "GET" ? way->access->get(spelled)
        : request.method == "HEAD"
        ? way->access->head(spelled)
        : way->access->sendCustomRequest(spelled, request.method, plainBytes(request.body));
    auto *call = new WholeCall<T>(*reply, *way, KeyMask(secrets, {request.url})); // a child of the reply
    if (sent)
        QObject::connect(reply, &QNetworkReply::uploadProgress, call, sent);
    return call->future();
}

QFuture<Result<QByteArray>> ServiceClient::send(
    const wire::HttpRequest &request, const model::Secrets &secrets, const model::Route &route)
{
    return begin<QByteArray>(request, secrets, route, {});
}

QFuture<Result<HttpAnswer>> ServiceClient::exchange(const wire::HttpRequest &request,
    const model::Secrets &secrets, const model::Route &route, const std::function<void(qint64)> &sent)
{
    return begin<HttpAnswer>(request, secrets, route, sent);
}

QFuture<Result<QByteArray>> ServiceClient::token(const model::SignIn &signIn)
{
    return m_tokens->token(signIn);
}

QFuture<Models> ServiceClient::models(const model::Connection &connection, const model::Secrets &secrets)
{
    auto promise = std::make_shared<QPromise<Models>>();
    promise->start();
    const auto end = [promise](const Models &models) {
        promise->addResult(models);
        promise->finish();
    };
    const auto ask = [this, connection, end](const model::Secrets &known) {
        const auto request = listRequest(connection, known);
        if (!request)
            return end(request.problem());
        model::whenDone(
            send(*request, known, connection.route), this, [end](const Result<QByteArray> &bytes) {
                end(bytes ? wire::readModels(*bytes) : Models(bytes.problem()));
            });
    };
    if (connection.signIn.how == model::SignIn::How::Key) {
        ask(secrets);
    } else {
        model::whenDone(m_tokens->token(connection.signIn), this,
            [known = secrets, ask, end](const Result<QByteArray> &token) mutable {
                if (!token)
                    return end(token.problem());
                known.bearerToken = *token;
                ask(known);
            });
    }
    return promise->future();
}

QFuture<Result<model::PictureAnalysis>> ServiceClient::analyse(const QUrl &endpoint, const QByteArray &key,
    const model::AnalysisFeatures &features, const QByteArray &picture, const Passage &way)
{
    using Analysis = Result<model::PictureAnalysis>;
    auto promise = std::make_shared<QPromise<Analysis>>();
    promise->start();
    const auto end = [promise](const Analysis &analysis) {
        promise->addResult(analysis);
        promise->finish();
    };
    const auto request = wire::spellAnalysis(endpoint, key, features, picture);
    if (!request) {
        end(request.problem());
        return promise->future();
    }
    model::whenDone(send(*request, {.visionKey = key, .proxyPassword = way.proxyPassword}, way.route), this,
        [this, end, endpoint, key, features, picture, way](const Result<QByteArray> &bytes) {
            model::AnalysisFeatures fewer = features;
            if (bytes || bytes.problem().status != 400 || fewer.removeAll(u"denseCaptions"_s) == 0)
                return end(bytes ? wire::readAnalysis(*bytes) : Analysis(bytes.problem()));
            model::whenDone(analyse(endpoint, key, fewer, picture, way), this, end);
        });
    return promise->future();
}

QFuture<QList<model::FoundService>> ServiceClient::findLocal(const QList<model::LocalPlace> &places)
{
    auto *search = new LocalSearch(*this, places);
    return search->future();
}

QList<model::LocalPlace> usualLocalPlaces()
{
    using Preset = model::Connection::Preset;
    const auto at = [](Preset preset, int port) {
        QUrl address(u"http://127.0.0.1"_s);
        address.setPort(port);
        return model::LocalPlace{.preset = preset, .address = address};
    };
    return {at(Preset::Ollama, 11434), at(Preset::LmStudio, 1234), at(Preset::LlamaCpp, 8080),
        at(Preset::Vllm, 8000)};
}

} // namespace net
