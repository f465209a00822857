#include "net/tokensource.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace net {

namespace {

using How = model::SignIn::How;
using model::Problem;
using Token = model::Result<QByteArray>;

constexpr auto patience = 90s; // the Azure CLI is slow, slower still when it renews its own sign-in
constexpr qint64 earlySeconds = 300;
constexpr qint64 unsaidLifeSeconds = 300;
constexpr qsizetype longestToken = 64 * 1024;

QFuture<Token> known(const Token &token)
{
    QPromise<Token> promise;
    promise.start();
    promise.addResult(token);
    promise.finish();
    return promise.future();
}

QString nameOf(const model::SignIn &signIn)
{
    return QString::number(int(signIn.how)) + u'\n' + tokenCommand(signIn).join(u'\n');
}

bool isToken(const QByteArray &bytes)
{
    return !bytes.isEmpty() && bytes.size() <= longestToken
        && std::ranges::all_of(bytes, [](char c) { return c > ' ' && c < 0x7f; });
}

Token fromVariable(const QString &name)
{
    const QByteArray token = qgetenv(name.toUtf8().constData()).trimmed();
    if (isToken(token))
        return token;
    return Problem{.kind = Problem::Kind::SignInNeeded,
        .detail = u"the environment variable %1 holds no token"_s.arg(name)};
}

} // namespace

QStringList tokenCommand(const model::SignIn &signIn)
{
    if (signIn.how == How::TokenCommand)
        return QProcess::splitCommand(signIn.command);
    const QString scope =
        signIn.scope.isEmpty() ? u"https://cognitiveservices.azure.com/.default"_s : signIn.scope;
    QStringList words{
        u"az"_s, u"account"_s, u"get-access-token"_s, u"--scope"_s, scope, u"--output"_s, u"json"_s};
    if (!signIn.tenant.isEmpty())
        words << u"--tenant"_s << signIn.tenant;
    return words;
}

model::Result<ReadToken> readToken(const QByteArray &printed)
{
    const QByteArray text = printed.trimmed();
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    ReadToken read{.token = json.isEmpty() ? text : json[u"accessToken"].toString().toLatin1()};
    if (const qint64 seconds = json[u"expires_on"].toInteger(); seconds > 0)
        read.until = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    else if (json[u"expiresOn"].isString()) // without a zone, this computer's
        read.until =
            QDateTime::fromString(json[u"expiresOn"].toString().left(19), u"yyyy-MM-dd HH:mm:ss"_s).toUTC();
    if (!isToken(read.token))
        return Problem{.kind = Problem::Kind::SignInNeeded, .detail = u"the program printed no token"_s};
    return read;
}

Problem tokenProblem(const QString &program, const QByteArray &complaint)
{
    const QString words = QString::fromUtf8(complaint.left(2000)).trimmed();
    const QString lower = words.toLower();
    const bool isSignedOut = lower.contains("az login"_L1) || lower.contains("aadsts"_L1)
        || lower.contains("interaction_required"_L1) || lower.contains("no subscription"_L1);
    return {.kind = isSignedOut ? Problem::Kind::SignedOut : Problem::Kind::SignInNeeded,
        .detail = words,
        .subject = program};
}

QFuture<Token> TokenSource::token(const model::SignIn &signIn)
{
    if (signIn.how == How::TokenVariable)
        return known(fromVariable(signIn.variable));
    const auto kept = m_kept.constFind(nameOf(signIn));
    if (kept != m_kept.constEnd() && kept->until > QDateTime::currentDateTimeUtc())
        return known(kept->token);
    const QStringList words = tokenCommand(signIn);
    if (words.isEmpty())
        return known(Problem{.kind = Problem::Kind::UsageWrong, .subject = u"sign-in command"_s});
    return run(signIn, words);
}

void TokenSource::forget(const model::SignIn &signIn)
{
    m_kept.remove(nameOf(signIn));
}

QFuture<Token> TokenSource::run(const model::SignIn &signIn, const QStringList &words)
{
    auto promise = std::make_shared<QPromise<Token>>();
    promise->start();
    auto *process = new QProcess(this);
    const auto settle = [promise, process](const Token &token) {
        if (promise->future().isFinished())
            return;
        promise->addResult(token);
        promise->finish();
        process->deleteLater();
    };
    const QString program = words.first();
    connect(process, &QProcess::errorOccurred, this, [settle, program](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            settle(Problem{.kind = Problem::Kind::SignInProgramMissing, .subject = program});
    });
    connect(process, &QProcess::finished, this,
        [this, settle, process, program, name = nameOf(signIn)](int code) {
            if (code != 0)
                return settle(tokenProblem(program, process->readAllStandardError()));
            const auto read = readToken(process->readAllStandardOutput());
            if (!read)
                return settle(read.problem());
            const QDateTime now = QDateTime::currentDateTimeUtc();
            m_kept.insert(name,
                {read->token,
                    read->until.isValid() ? read->until.addSecs(-earlySeconds)
                                          : now.addSecs(unsaidLifeSeconds)});
            settle(read->token);
        });
    QTimer::singleShot(patience, process, [settle, process, program] {
        settle(Problem{.kind = Problem::Kind::TimedOut, .subject = program});
        process->kill();
    });
    process->start(program, words.mid(1));
    process->closeWriteChannel();
    return promise->future();
}

} // namespace net
