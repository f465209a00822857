#include "net/httptry.h"

#include "net/bodydevice.h"
#include "net/networkproblem.h"
#include "wire/loopback.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>

namespace net {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds drainAtMost{1'000};

/// Sent while it is read: pictures are not copied.
QNetworkRequest spelledForReading(const wire::HttpRequest &request, const Routes::Way &way)
{
    QNetworkRequest spelled = way.spelled(request);
    spelled.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    spelled.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return spelled;
}

} // namespace

HttpTry::HttpTry(
    const Routes::Way &way, const wire::HttpRequest &request, const ChatTimings &timings, QObject *parent)
    : QObject(parent)
    , m_isOwnProxy(way.isOwnProxy && !wire::isLoopbackHost(request.url.host()))
    , m_timings(timings)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &HttpTry::patienceLost);
    auto *body = new BodyDevice(request.body);
    connect(body, &BodyDevice::failed, this, [this](const QString &filePath, const QString &why) {
        fail({.kind = model::Problem::Kind::FileUnreadable, .detail = why, .subject = filePath});
    });
    connect(way.access, &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [this, way](const QNetworkProxy &, QAuthenticator *wanted) { signIn(way, *wanted); });
    m_clock.start();
    m_reply = way.access->sendCustomRequest(spelledForReading(request, way), request.method, body);
    body->setParent(m_reply);
    expectWithin(m_timings.connectTimeout);
    watch();
}

HttpTry::~HttpTry()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

/// From inside the network code no reply may be taken away: it is told later.
void HttpTry::fail(const model::Problem &problem)
{
    if (m_failure)
        return;
    m_failure = problem;
    QMetaObject::invokeMethod(
        this, [this] { emit failed(*m_failure); }, Qt::QueuedConnection);
}

/// Other requests on the same way are asked for their sign-in here as well.
void HttpTry::signIn(const Routes::Way &way, QAuthenticator &wanted)
{
    const bool isOurs = m_reply && status() == 0;
    if (!Routes::signIn(wanted, way, isOurs ? ++m_challenges : 0))
        fail(proxyRefusal(m_reply->url()));
}

void HttpTry::watch()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { expectWithin(m_timings.firstByteTimeout); });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0 && status() == 0)
            expectWithin(m_timings.firstByteTimeout);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_untilFirstByte = age();
        expectWithin(m_timings.silenceTimeout);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        expectWithin(m_timings.silenceTimeout);
        emit readyRead();
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpTry::ended);
}

int HttpTry::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

QByteArray HttpTry::header(const QByteArray &name) const
{
    return m_reply ? m_reply->rawHeader(name) : QByteArray();
}

QByteArray HttpTry::read(qint64 most)
{
    if (!m_reply)
        return {};
    return most < 0 ? m_reply->readAll() : m_reply->read(most);
}

QUrl HttpTry::target() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl() : QUrl();
}

bool HttpTry::endedWell() const
{
    return m_reply && m_reply->error() == QNetworkReply::NoError;
}

QString HttpTry::errorText() const
{
    return m_reply ? m_reply->errorString() : QString();
}

model::Problem HttpTry::problem() const
{
    using Kind = model::Problem::Kind;
    if (!m_reply)
        return {.kind = Kind::ConnectionLost};
    model::Problem problem = networkProblem(*m_reply);
    if (m_isOwnProxy && problem.kind == Kind::ConnectionRefused)
        problem.kind = Kind::ProxyFailed; // nobody but the proxy was called
    return problem;
}

milliseconds HttpTry::age() const
{
    return milliseconds(m_clock.elapsed());
}

void HttpTry::expectWithin(milliseconds time)
{
    m_patience.start(time);
}

void HttpTry::drain()
{
    m_patience.stop();
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->disconnect(this);
    if (reply->isFinished()) {
        reply->deleteLater();
        return;
    }
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] { reply->readAll(); });
    QTimer::singleShot(drainAtMost, reply, &QNetworkReply::abort);
}

} // namespace net
