#include "net/chatcall.h"

#include "model/whendone.h"
#include "net/bodydevice.h"
#include "net/networkproblem.h"
#include "net/retrying.h"
#include "net/tokensource.h"
#include "wire/chatbody.h"
#include "wire/chatspelling.h"
#include "wire/problemkind.h"
#include "wire/respelling.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QRandomGenerator>

namespace net {

namespace {

Q_LOGGING_CATEGORY(log, "groundglass.net", QtWarningMsg)

using model::Problem;
using std::chrono::milliseconds;

constexpr qint64 longestErrorBody = 1024 * 1024;
constexpr milliseconds announceEvery{16};
constexpr milliseconds drainAtMost{1'000};
constexpr int mostRedirects = 5;
constexpr qsizetype mostRespellings = 6;

QNetworkRequest spelledForQt(const wire::HttpRequest &request)
{
    QNetworkRequest spelled(request.url);
    for (const wire::Header &header : request.headers) {
        if (!header.value.isEmpty())
            spelled.setRawHeader(header.name, header.value);
    }
    spelled.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    spelled.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Groundglass"));
    // Compression would hold a stream back, and could unpack to any size.
    spelled.setRawHeader("Accept-Encoding", "identity");
    spelled.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    spelled.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    spelled.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    spelled.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    spelled.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    spelled.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    spelled.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return spelled;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other)
        && other.userInfo().isEmpty();
}

QDateTime nowFor(const QNetworkReply &reply)
{
    const QDateTime said = wire::readHttpDate(reply.rawHeader("Date"));
    return said.isValid() ? said : QDateTime::currentDateTimeUtc();
}

} // namespace

ChatCall::ChatCall(
    QNetworkAccessManager &access, TokenSource &tokens, const ChatTimings &timings, QObject *parent)
    : ChatReply(parent)
    , m_access(&access)
    , m_tokens(&tokens)
    , m_timings(timings)
{
    for (QTimer *timer : {&m_patience, &m_retry, &m_announcing})
        timer->setSingleShot(true);
    m_announcing.setInterval(announceEvery);
    connect(&m_patience, &QTimer::timeout, this, &ChatCall::runOutOfPatience);
    connect(&m_retry, &QTimer::timeout, this, &ChatCall::send);
    connect(&m_announcing, &QTimer::timeout, this, &ChatCall::announce);
}

ChatCall::~ChatCall()
{
    dropReply();
}

void ChatCall::start(
    const model::ChatRequest &request, const model::Connection &connection, const model::Secrets &secrets)
{
    m_asked = request;
    m_connection = connection;
    m_secrets = secrets;
    m_mask = KeyMask(secrets);
    signIn();
}

void ChatCall::signIn()
{
    if (m_connection.signIn.how == model::SignIn::How::Key)
        return spell();
    model::whenDone(
        m_tokens->token(m_connection.signIn), this, [this](const model::Result<QByteArray> &token) {
            if (m_ended)
                return;
            if (!token)
                return finish(token.problem());
            m_secrets.bearerToken = *token;
            m_mask = KeyMask(m_secrets);
            spell();
        });
}

/// A token may have been withdrawn before its time: once, another is asked for.
bool ChatCall::signInAnew(const Problem &refusal)
{
    const bool mayHelp = refusal.kind == Problem::Kind::SignInNeeded && m_tokens
        && m_connection.signIn.how != model::SignIn::How::Key && !std::exchange(m_signedInAnew, true);
    if (!mayHelp)
        return false;
    dropReply();
    m_patience.stop();
    m_tokens->forget(m_connection.signIn);
    --m_tries;
    signIn();
    return true;
}

void ChatCall::spell()
{
    m_spellings.append(m_connection.spelling);
    const auto request = wire::spellChat(m_asked, m_connection, m_secrets);
    if (!request) {
        finish(request.problem());
        return;
    }
    m_request = *request;
    m_retry.start(0);
}

void ChatCall::stop()
{
    if (m_ended)
        return;
    model::Answer answer = m_stream.answer();
    answer.problems.append(Problem{.kind = Problem::Kind::Stopped});
    finish(answer);
}

void ChatCall::leave()
{
    stop();
    m_access.clear();
}

void ChatCall::send()
{
    if (m_ended || !m_access)
        return;
    ++m_tries;
    m_errorBody.clear();
    auto *body = new BodyDevice(m_request.body);
    connect(body, &BodyDevice::failed, this, [this](const QString &filePath, const QString &why) {
        m_bodyProblem = Problem{.kind = Problem::Kind::FileUnreadable, .detail = why, .subject = filePath};
        // From inside a read of the network code no reply may be taken away.
        QMetaObject::invokeMethod(
            this, [this] { finish(*m_bodyProblem); }, Qt::QueuedConnection);
    });
    m_reply = m_access->sendCustomRequest(spelledForQt(m_request), m_request.method, body);
    body->setParent(m_reply);
    qCDebug(log) << "try" << m_tries << "at" << m_request.url.host() << m_request.body.size() << "bytes";
    expectWithin(m_timings.connectTimeout);
    connectReply();
}

void ChatCall::connectReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { expectWithin(m_timings.firstByteTimeout); });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent) {
        if (sent > 0 && status() == 0)
            expectWithin(m_timings.firstByteTimeout);
    });
    connect(
        m_reply, &QNetworkReply::metaDataChanged, this, [this] { expectWithin(m_timings.silenceTimeout); });
    connect(m_reply, &QNetworkReply::readyRead, this, &ChatCall::readBytes);
    connect(m_reply, &QNetworkReply::finished, this, &ChatCall::readEnd);
}

void ChatCall::readBytes()
{
    expectWithin(m_timings.silenceTimeout);
    const QByteArray bytes = m_reply->readAll();
    if (const int code = status(); code < 200 || code > 299) {
        m_errorBody += bytes.left(longestErrorBody - m_errorBody.size());
        if (m_errorBody.size() >= longestErrorBody)
            readEnd();
        return;
    }
    tellSpelling();
    takeIn(bytes);
    if (m_stream.finished())
        endAnswer({});
    else if (!m_announcing.isActive())
        announce();
}

void ChatCall::takeIn(const QByteArray &bytes)
{
    m_received += bytes.left(wire::longestAnswer - m_received.size());
    m_stream.add(bytes);
}

QByteArray ChatCall::received() const
{
    return m_mask.masked(m_received);
}

void ChatCall::readEnd()
{
    if (m_bodyProblem) {
        finish(*m_bodyProblem);
        return;
    }
    const int code = status();
    if (code == 0) {
        retryOrFinish(networkProblem(*m_reply));
    } else if (code >= 300 && code < 400) {
        readRedirect(code);
    } else if (code >= 400 || code < 200) {
        readErrorResponse(code);
    } else {
        tellSpelling();
        takeIn(m_reply->readAll());
        m_stream.end();
        endAnswer(m_reply->error() == QNetworkReply::NoError ? QString() : m_reply->errorString());
    }
}

void ChatCall::readErrorResponse(int status)
{
    m_errorBody += m_reply->read(longestErrorBody - m_errorBody.size());
    Problem problem = wire::readError(status, m_errorBody, m_reply->rawHeader("retry-after-ms"),
        m_reply->rawHeader("Retry-After"), nowFor(*m_reply));
    if (!signInAnew(problem) && !respell(problem))
        retryOrFinish(problem);
}

/// Asks again in another spelling, each at most once, when the refusal is about that.
bool ChatCall::respell(const Problem &refusal)
{
    const auto other = wire::respelled(m_asked, m_connection, refusal);
    if (!other || m_spellings.contains(*other) || m_spellings.size() > mostRespellings)
        return false;
    dropReply();
    m_patience.stop();
    m_connection.spelling = *other;
    --m_tries;
    spell();
    return true;
}

/// Told once it is known to be right: the service has begun to answer.
void ChatCall::tellSpelling()
{
    if (m_spellings.size() > 1)
        emit spellingLearned(m_connection.spelling);
    m_spellings = {m_connection.spelling};
}

void ChatCall::readRedirect(int status)
{
    const QUrl target =
        m_request.url.resolved(m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    const bool keepsTheQuestion = status == 307 || status == 308;
    if (!keepsTheQuestion || !isSameOrigin(m_request.url, target) || ++m_redirects > mostRedirects) {
        finish(Problem{.kind = Problem::Kind::RedirectRefused,
            .detail = QStringLiteral("%1 to %2")
                          .arg(status)
                          .arg(target.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
            .subject = target.host(),
            .status = status});
        return;
    }
    m_request.url = target;
    dropReply();
    --m_tries;
    m_retry.start(0);
}

void ChatCall::runOutOfPatience()
{
    if (m_reply && status() != 0) {
        m_stream.end();
        endAnswer(QStringLiteral("nothing more came in time"));
        return;
    }
    finish(Problem{.kind = Problem::Kind::TimedOut, .subject = m_request.url.host()});
}

void ChatCall::retryOrFinish(const Problem &problem)
{
    const bool waitsTooLong = problem.wait && *problem.wait > m_timings.longestSilentWait;
    if (!mayPass(problem) || m_tries > m_timings.retries || waitsTooLong) {
        finish(problem);
        return;
    }
    dropReply();
    m_patience.stop();
    const milliseconds wait =
        waitBefore(problem, m_tries, m_timings, QRandomGenerator::global()->generateDouble());
    m_retry.start(wait);
    emit waiting(wait, told(problem));
}

/// An answer that has begun is kept, whatever ended it; otherwise the better of two reasons is told: why the
/// line broke.
void ChatCall::endAnswer(const QString &why)
{
    model::Answer answer = m_stream.answer();
    const bool hasBegun = !answer.text.isEmpty() || answer.finish != model::FinishReason::None;
    if (!hasBegun && !why.isEmpty() && m_reply && m_reply->error() != QNetworkReply::NoError)
        finish(networkProblem(*m_reply));
    else if (!hasBegun && !why.isEmpty())
        finish(Problem{.kind = Problem::Kind::TimedOut, .detail = why, .subject = m_request.url.host()});
    else if (!hasBegun && !answer.problems.isEmpty())
        finish(answer.problems.first());
    else {
        for (Problem &problem : answer.problems) {
            if (problem.kind == Problem::Kind::AnswerCutOff && !why.isEmpty())
                problem.detail = why;
        }
        finish(answer);
    }
}

void ChatCall::announce()
{
    const model::Answer &answer = m_stream.answer();
    const Shown now{answer.text.size(), answer.progress.size(), answer.grounding.size()};
    if (m_ended || now == m_shown)
        return;
    m_shown = now;
    m_announcing.start();
    emit grew(answer);
}

void ChatCall::finish(const model::Result<model::Answer> &result)
{
    if (m_ended)
        return;
    m_ended = true;
    for (QTimer *timer : {&m_patience, &m_retry, &m_announcing})
        timer->stop();
    const bool endedWell = result.ok() && result->problems.isEmpty();
    if (endedWell)
        letReplyDrain();
    else
        dropReply();
    using Result = model::Result<model::Answer>;
    const Result last = result ? Result(told(*result)) : Result(told(result.problem()));
    QMetaObject::invokeMethod(
        this, [this, last] { emit finished(last); }, Qt::QueuedConnection);
}

/// What the person can correct when the service does not know it.
QString ChatCall::wantedName() const
{
    return m_connection.deployment.isEmpty() ? m_connection.modelName : m_connection.deployment;
}

/// As the outside hears it: without keys, and with the name that its sentence needs.
Problem ChatCall::told(Problem problem) const
{
    const bool isAboutTheService =
        problem.kind >= Problem::Kind::SignInNeeded && problem.kind <= Problem::Kind::RedirectRefused;
    if (problem.subject.isEmpty() && isAboutTheService)
        problem.subject =
            problem.kind == Problem::Kind::DeploymentUnknown ? wantedName() : m_connection.endpoint.host();
    return m_mask.masked(problem);
}

model::Answer ChatCall::told(model::Answer answer) const
{
    const bool lostEnhancements =
        (m_asked.ocr || m_asked.grounding) && !wire::sendsEnhancements(m_asked, m_connection);
    if (lostEnhancements)
        answer.problems.append(Problem{.kind = Problem::Kind::NotSupportedHere,
            .subject = QStringLiteral("Vision enhancements"),
            .code = QStringLiteral("enhancements_left_out")});
    for (Problem &problem : answer.problems)
        problem = told(problem);
    return m_mask.masked(answer);
}

void ChatCall::expectWithin(milliseconds time)
{
    if (!m_ended)
        m_patience.start(time);
}

void ChatCall::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

/// Lets the last bytes of an answer come in, so that its connection can serve the next question.
void ChatCall::letReplyDrain()
{
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

int ChatCall::status() const
{
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

} // namespace net
