#include "wire/problemkind.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace wire {

namespace {

using Kind = model::Problem::Kind;
using std::chrono::milliseconds;

struct WordKind {
    QLatin1StringView word;
    Kind kind;
};

std::optional<Kind> kindOfWord(const QString &word)
{
    static const std::array<WordKind, 20> known{{
        {QLatin1StringView("content_filter"), Kind::ContentFiltered},
        {QLatin1StringView("content_policy_violation"), Kind::ContentFiltered},
        {QLatin1StringView("ResponsibleAIPolicyViolation"), Kind::ContentFiltered},
        {QLatin1StringView("DeploymentNotFound"), Kind::DeploymentUnknown},
        {QLatin1StringView("model_not_found"), Kind::DeploymentUnknown},
        {QLatin1StringView("PermissionDenied"), Kind::SignInNeeded},
        {QLatin1StringView("Unauthorized"), Kind::SignInNeeded},
        {QLatin1StringView("invalid_api_key"), Kind::SignInNeeded},
        {QLatin1StringView("authentication_error"), Kind::SignInNeeded},
        {QLatin1StringView("TooManyRequests"), Kind::RateLimited},
        {QLatin1StringView("RateLimitReached"), Kind::RateLimited},
        {QLatin1StringView("rate_limit_exceeded"), Kind::RateLimited},
        {QLatin1StringView("insufficient_quota"), Kind::RateLimited},
        {QLatin1StringView("Timeout"), Kind::TimedOut},
        {QLatin1StringView("BadRequest"), Kind::RequestRefused},
        {QLatin1StringView("invalid_request_error"), Kind::RequestRefused},
        {QLatin1StringView("context_length_exceeded"), Kind::RequestRefused},
        {QLatin1StringView("InternalServerError"), Kind::ServiceFailed},
        {QLatin1StringView("server_error"), Kind::ServiceFailed},
        {QLatin1StringView("api_error"), Kind::ServiceFailed},
    }};
    const auto isWord = [&](const WordKind &entry) {
        return word.compare(entry.word, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(known, isWord);
    return found == known.end() ? std::nullopt : std::optional(found->kind);
}

Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Kind::SignInNeeded;
    case 403:
        return Kind::AccessDenied;
    case 404:
    case 405:
    case 410:
        return Kind::AddressWrong;
    case 407:
        return Kind::ProxyFailed;
    case 408:
        return Kind::TimedOut;
    case 429:
        return Kind::RateLimited;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return Kind::RedirectRefused;
    if (status >= 400 && status < 500)
        return Kind::RequestRefused;
    return status >= 500 ? Kind::ServiceFailed : Kind::AnswerUnreadable;
}

/// Words that mean the same whatever the status is; the others only help where there is no status.
bool outweighsStatus(Kind kind)
{
    return kind == Kind::ContentFiltered || kind == Kind::DeploymentUnknown;
}

bool speaksOfVersion(const QString &message)
{
    return message.contains(u"api-version", Qt::CaseInsensitive)
        || message.contains(u"api version", Qt::CaseInsensitive);
}

milliseconds bounded(double wait)
{
    constexpr double longest = 1000.0 * 60 * 60 * 24 * 366;
    return milliseconds(qint64(std::ceil(std::clamp(wait, 0.0, longest))));
}

} // namespace

Kind kindOf(const ErrorSaid &said)
{
    std::optional<Kind> inWords;
    for (const QString &word : {said.innerCode, said.code, said.type}) {
        const std::optional<Kind> kind = kindOfWord(word);
        if (kind && outweighsStatus(*kind))
            return *kind;
        if (!inWords)
            inWords = kind;
    }
    const int status = said.status >= 300 ? said.status : said.code.toInt();
    if (status >= 400 && status < 600)
        return status == 400 && speaksOfVersion(said.message) ? Kind::AddressWrong : kindOfStatus(status);
    if (inWords)
        return *inWords;
    return said.status > 0 ? kindOfStatus(said.status) : Kind::ServiceFailed;
}

std::optional<milliseconds> waitInWords(const QString &message)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:retry|try again) (?:after|in) (\\d{1,9}(?:\\.\\d{1,9})?)\\s*(ms|milli|m\\b|min|h)?"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(message);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2).toLower();
    if (unit == u"ms" || unit == u"milli")
        return bounded(number);
    const double seconds = unit == u"h" ? 3600 : unit.startsWith(u'm') ? 60 : 1;
    return bounded(number * seconds * 1000);
}

std::optional<milliseconds> waitInHeaders(
    const QByteArray &retryAfterMs, const QByteArray &retryAfter, const QDateTime &now)
{
    bool isNumber = false;
    if (const double wait = retryAfterMs.trimmed().toDouble(&isNumber); isNumber && std::isfinite(wait))
        return bounded(wait);
    if (const double seconds = retryAfter.trimmed().toDouble(&isNumber); isNumber && std::isfinite(seconds))
        return bounded(seconds * 1000);
    const QDateTime date = readHttpDate(retryAfter);
    if (date.isValid() && now.isValid())
        return bounded(double(now.msecsTo(date)));
    return std::nullopt;
}

QDateTime readHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace wire
