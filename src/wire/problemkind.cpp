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
    static const std::array<WordKind, 24> known{{
        {QLatin1StringView("content_filter"), Kind::ContentFiltered},
        {QLatin1StringView("content_policy_violation"), Kind::ContentFiltered},
        {QLatin1StringView("ResponsibleAIPolicyViolation"), Kind::ContentFiltered},
        {QLatin1StringView("DeploymentNotFound"), Kind::DeploymentUnknown},
        {QLatin1StringView("model_not_found"), Kind::DeploymentUnknown},
        {QLatin1StringView("PermissionDenied"), Kind::SignInNeeded},
        {QLatin1StringView("UnsupportedApiVersion"), Kind::ApiVersionUnknown},
        {QLatin1StringView("InvalidApiVersionParameter"), Kind::ApiVersionUnknown},
        {QLatin1StringView("InvalidImageSize"), Kind::PictureRefused},
        {QLatin1StringView("InvalidImageFormat"), Kind::PictureRefused},
        {QLatin1StringView("Unauthorized"), Kind::SignInNeeded},
        {QLatin1StringView("invalid_api_key"), Kind::SignInNeeded},
        {QLatin1StringView("authentication_error"), Kind::SignInNeeded},
        {QLatin1StringView("TooManyRequests"), Kind::RateLimited},
        {QLatin1StringView("RateLimitReached"), Kind::RateLimited},
        {QLatin1StringView("rate_limit_exceeded"), Kind::RateLimited},
        {QLatin1StringView("insufficient_quota"), Kind::QuotaSpent},
        {QLatin1StringView("Timeout"), Kind::TimedOut},
        {QLatin1StringView("BadRequest"), Kind::RequestRefused},
        {QLatin1StringView("invalid_request_error"), Kind::RequestRefused},
        {QLatin1StringView("context_length_exceeded"), Kind::QuestionTooLong},
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
    case 413:
    case 415:
        return Kind::PictureRefused;
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
    return kind == Kind::ContentFiltered || kind == Kind::DeploymentUnknown || kind == Kind::QuotaSpent
        || kind == Kind::QuestionTooLong || kind == Kind::ApiVersionUnknown || kind == Kind::PictureRefused;
}

/// Services say in words, not in codes, what else a request can be wrong about.
struct Telling {
    const char *pattern;
    Kind kind;
};

constexpr std::array tellings{
    Telling{"api[- ]version", Kind::ApiVersionUnknown},
    Telling{"image_url is only supported by|does not support (image|vision|multimodal)|"
            "(image|vision) input is not supported|not a (multimodal|vision) model|is not multimodal|"
            "no multimodal|mmproj|cannot (see|process) images|content type 'image_url'|"
            "only text (content|input)",
        Kind::ModelCannotSee},
    Telling{"maximum context length|context (size|window|length)|too many tokens|prompt is too long",
        Kind::QuestionTooLong},
    Telling{"invalid image|invalid base64 image|could not (process|decode|parse) (the |this )?image|"
            "unsupported image|failed to (load|decode) (the )?image|image (is|was) too (large|small|big)|"
            "image (size|dimensions?) (exceed|is larger|are larger)|not a valid image",
        Kind::PictureRefused},
};

std::optional<Kind> kindOfMessage(const QString &message)
{
    for (const Telling &telling : tellings) {
        const QRegularExpression pattern(
            QString::fromLatin1(telling.pattern), QRegularExpression::CaseInsensitiveOption);
        if (pattern.match(message).hasMatch())
            return telling.kind;
    }
    return std::nullopt;
}

/// Signed in all right, and without the right to this: the sign-in is not what has to be mended.
bool lacksARole(const QString &message)
{
    return message.contains(u"lacks the required data action", Qt::CaseInsensitive)
        || message.contains(u"does not have access to perform action", Qt::CaseInsensitive)
        || message.contains(u"does not have authorization to perform", Qt::CaseInsensitive);
}

Kind kindOfAnswered(int status, const QString &message)
{
    if ((status == 401 || status == 403) && lacksARole(message))
        return Kind::RoleMissing;
    const bool isAboutTheRequest = status == 400 || status == 404 || status == 422 || status == 500;
    const std::optional<Kind> inWords = isAboutTheRequest ? kindOfMessage(message) : std::nullopt;
    // A failure of the server's own says "image" for many reasons; only that it cannot see is sure.
    if (inWords && (status != 500 || *inWords == Kind::ModelCannotSee))
        return *inWords;
    return kindOfStatus(status);
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
        return kindOfAnswered(status, said.message);
    if (inWords && *inWords == Kind::RequestRefused)
        return kindOfMessage(said.message).value_or(Kind::RequestRefused);
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
