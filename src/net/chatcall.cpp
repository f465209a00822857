#include "net/chatcall.h"

#include "model/whendone.h"
#include "net/httptry.h"
#include "net/networkproblem.h"
#include "net/problemnaming.h"
#include "net/ratelimits.h"
#include "net/responsefacts.h"
#include "net/retrying.h"
#include "net/routes.h"
#include "net/tokensource.h"
#include "wire/chatspelling.h"
#include "wire/respelling.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace net {

namespace {

Q_LOGGING_CATEGORY(log, "groundglass.net", QtWarningMsg)

using model::Problem;
using std::chrono::milliseconds;

constexpr qint64 longestErrorBody = 1024 * 1024;
constexpr milliseconds announceEvery{16};
constexpr int mostRedirects = 5;
constexpr qsizetype mostRespellings = 6;

} // namespace

ChatCall::ChatCall(const Shared &shared, QObject *parent)
    : ChatReply(parent)
    , m_routes(&shared.routes)
    , m_tokens(&shared.tokens)
    , m_limits(shared.limits)
    , m_timings(shared.timings)
{
    for (QTimer *timer : {&m_retry, &m_announcing})
        timer->setSingleShot(true);
    m_announcing.setInterval(announceEvery);
    connect(&m_retry, &QTimer::timeout, this, &ChatCall::send);
    connect(&m_announcing, &QTimer::timeout, this, &ChatCall::announce);
}

ChatCall::~ChatCall() = default;

void ChatCall::start(
    const model::ChatRequest &request, const model::Connection &connection, const model::Secrets &secrets)
{
    m_asked = request;
    m_connection = connection;
    m_secrets = secrets;
    m_mask = KeyMask(secrets, addressesSent(m_asked, m_connection));
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
            m_mask = KeyMask(m_secrets, addressesSent(m_asked, m_connection));
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
    dropTry();
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
    m_routes.clear();
}

void ChatCall::send()
{
    if (m_ended || !m_routes || waitsForTheOthers())
        return;
    const auto way = m_routes->way(m_connection.route, m_secrets);
    if (!way)
        return finish(way.problem());
    ++m_tries;
    m_errorBody.clear();
    m_record = {.when = QDateTime::currentDateTimeUtc()};
    m_try = new HttpTry(*way, m_request, m_timings, this);
    qCDebug(log) << "try" << m_tries << "at" << m_request.url.host() << m_request.body.size() << "bytes";
    connectTry();
}

/// Another question to this service was told to wait: then this one waits as well.
bool ChatCall::waitsForTheOthers()
{
    const milliseconds wait = m_limits->waitFor(limitsName(m_connection));
    if (wait <= milliseconds(0))
        return false;
    const Problem busy{.kind = Problem::Kind::RateLimited, .wait = wait};
    if (wait > m_timings.longestSilentWait) {
        finish(busy);
        return true;
    }
    m_retry.start(wait + milliseconds(QRandomGenerator::global()->bounded(1 + int(wait.count() / 10))));
    emit waiting(wait, told(busy));
    return true;
}

void ChatCall::connectTry()
{
    connect(m_try, &HttpTry::readyRead, this, &ChatCall::readBytes);
    connect(m_try, &HttpTry::ended, this, &ChatCall::readEnd);
    connect(m_try, &HttpTry::patienceLost, this, &ChatCall::runOutOfPatience);
    connect(m_try, &HttpTry::failed, this, [this](const Problem &problem) { finish(problem); });
}

void ChatCall::readBytes()
{
    const QByteArray bytes = m_try->read();
    if (const int code = m_try->status(); code < 200 || code > 299) {
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
    return m_mask.fitToKeep(m_received);
}

void ChatCall::readEnd()
{
    if (m_try->failure())
        return finish(*m_try->failure());
    const int code = m_try->status();
    m_limits->hear(limitsName(m_connection), waitAfter(*m_try));
    if (code == 0) {
        retryOrFinish(m_try->problem());
    } else if (code >= 300 && code < 400) {
        readRedirect(code);
    } else if (code >= 400 || code < 200) {
        readErrorResponse(code);
    } else {
        tellSpelling();
        takeIn(m_try->read());
        m_stream.end();
        endAnswer(m_try->endedWell() ? QString() : m_try->errorText());
    }
}

void ChatCall::readErrorResponse(int status)
{
    m_errorBody += m_try->read(longestErrorBody - m_errorBody.size());
    const Problem problem = errorIn(*m_try, status, m_errorBody);
    if (!signInAnew(problem) && !respell(problem))
        retryOrFinish(problem);
}

/// Asks again in another spelling, each at most once, when the refusal is about that.
bool ChatCall::respell(const Problem &refusal)
{
    const auto other = wire::respelled(m_asked, m_connection, refusal);
    if (!other || m_spellings.contains(*other) || m_spellings.size() > mostRespellings)
        return false;
    dropTry();
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
    const QUrl target = m_request.url.resolved(m_try->target());
    const bool keepsTheQuestion = status == 307 || status == 308;
    if (!keepsTheQuestion || !isSameOrigin(m_request.url, target) || ++m_redirects > mostRedirects) {
        finish(redirectRefusal(status, target));
        return;
    }
    m_request.url = target;
    dropTry();
    --m_tries;
    m_retry.start(0);
}

void ChatCall::runOutOfPatience()
{
    if (m_try && m_try->status() != 0) {
        m_stream.end();
        endAnswer(QStringLiteral("nothing more came in time"));
        return;
    }
    finish(Problem{.kind = Problem::Kind::TimedOut, .subject = m_request.url.host()});
}

void ChatCall::retryOrFinish(const Problem &problem)
{
    const milliseconds wait =
        waitBefore(problem, m_tries, m_timings, QRandomGenerator::global()->generateDouble());
    if (problem.kind == Problem::Kind::RateLimited)
        m_limits->hear(limitsName(m_connection), problem.wait.value_or(wait));
    const bool waitsTooLong = problem.wait && *problem.wait > m_timings.longestSilentWait;
    if (!mayPass(problem) || m_tries > m_timings.retries || waitsTooLong) {
        finish(problem);
        return;
    }
    note();
    dropTry();
    m_retry.start(wait);
    emit waiting(wait, told(problem));
}

/// An answer that has begun is kept, whatever ended it; otherwise the better of two reasons is told: why the
/// line broke.
void ChatCall::endAnswer(const QString &why)
{
    model::Answer answer = m_stream.answer();
    const bool hasBegun =
        !answer.text.isEmpty() || !answer.toolCalls.isEmpty() || answer.finish != model::FinishReason::None;
    if (!hasBegun && !why.isEmpty() && m_try && !m_try->endedWell())
        finish(m_try->problem());
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
    const auto now = Announced::of(answer);
    if (m_ended || now == m_announced)
        return;
    m_announced = now;
    m_announcing.start();
    emit grew(m_mask.masked(answer));
}

void ChatCall::finish(const model::Result<model::Answer> &result)
{
    if (m_ended)
        return;
    m_ended = true;
    m_retry.stop();
    m_announcing.stop();
    note();
    const bool endedWell = result.ok() && result->problems.isEmpty();
    if (endedWell && m_try)
        m_try->drain();
    dropTry();
    using Result = model::Result<model::Answer>;
    const Result last = result ? Result(m_mask.masked(named(*result, m_asked, m_connection)))
                               : Result(told(result.problem()));
    QMetaObject::invokeMethod(
        this, [this, last] { emit finished(last); }, Qt::QueuedConnection);
}

/// What the last try was, before it goes.
void ChatCall::note()
{
    m_record.tries = m_tries;
    if (m_try)
        addFacts(m_record, *m_try);
}

model::SentRecord ChatCall::record() const
{
    model::SentRecord record = m_record;
    if (m_tries == 0)
        return record; // nothing was sent
    addQuestion(record, m_asked, m_connection);
    record.request = m_mask.masked(wire::describeInShort(m_request));
    const QByteArray raw = m_mask.fitToKeep(m_received.isEmpty() ? m_errorBody : m_received);
    record.rawAnswer = raw.left(model::mostKeptOfRawAnswer);
    record.rawAnswerIsCut = raw.size() > model::mostKeptOfRawAnswer;
    return record;
}

/// As the outside hears it: without keys, and with the name that its sentence needs.
Problem ChatCall::told(const Problem &problem) const
{
    return m_mask.masked(named(problem, m_asked, m_connection));
}

void ChatCall::dropTry()
{
    if (!m_try)
        return;
    m_try->disconnect(this);
    m_try->deleteLater(); // it may be telling us something
    m_try = nullptr;
}

} // namespace net
