#include "wire/errorreading.h"

#include "wire/answerfields.h"
#include "wire/problemkind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace wire {

namespace {

using model::Problem;

constexpr qsizetype longestDetail = 2'000;

QString shortened(QString text)
{
    text = text.trimmed();
    if (text.size() <= longestDetail)
        return text;
    return text.left(longestDetail) + u'…';
}

/// Codes come as words, as numbers, and as numbers in quotation marks.
QString codeText(const QJsonValue &code)
{
    return code.isDouble() ? QString::number(code.toInteger()) : code.toString().left(200);
}

QJsonObject innerError(const QJsonObject &error)
{
    for (const QLatin1StringView name : {QLatin1StringView("inner_error"), QLatin1StringView("innererror"),
             QLatin1StringView("innerError")}) {
        if (error.value(name).isObject())
            return error.value(name).toObject();
    }
    return {};
}

QString textOf(const QJsonValue &value)
{
    return value.isObject() || value.isArray()
        ? QString::fromUtf8(value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                                             : QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
        : value.toString();
}

Problem problemOf(const ErrorSaid &said)
{
    Problem problem{.kind = kindOf(said), .detail = shortened(said.message), .code = said.code};
    if (said.status > 0)
        problem.status = said.status;
    problem.wait = waitInWords(said.message.left(longestDetail));
    return problem;
}

Problem readErrorFields(const QJsonObject &error, int status)
{
    ErrorSaid said{.status = status,
        .code = codeText(error.value(QLatin1StringView("code"))),
        .type = error.value(QLatin1StringView("type")).toString(),
        .message = textOf(error.value(QLatin1StringView("message")))};
    const QJsonObject inner = innerError(error);
    said.innerCode = codeText(inner.value(QLatin1StringView("code")));
    QList<model::FilterResult> filters = readFilterResults(inner);
    if (filters.isEmpty())
        filters = readFilterResults(error);
    Problem problem = problemOf(said);
    problem.parameter = error.value(QLatin1StringView("param")).toString().left(200);
    if (!filters.isEmpty())
        problem.filters = {
            {.about = model::FilterReport::About::Prompt, .promptIndex = 0, .results = filters}};
    if (const QString categories = inWords(filters); !categories.isEmpty())
        problem.detail = shortened(problem.detail + u'\n' + categories);
    return problem;
}

/// {"statusCode":401,"message":"…"} of a gateway, {"object":"error","message":"…"}, {"detail":"…"} of small
/// servers.
std::optional<Problem> readFlatError(const QJsonObject &object, int status)
{
    const int ownStatus = object.value(QLatin1StringView("statusCode")).toInt();
    const bool saysError = object.value(QLatin1StringView("object")).toString() == u"error";
    if (status == 0 && ownStatus == 0 && !saysError)
        return std::nullopt;
    QJsonValue message = object.value(QLatin1StringView("message"));
    if (message.isUndefined())
        message = object.value(QLatin1StringView("detail"));
    if (message.isUndefined() && !saysError)
        return std::nullopt;
    return problemOf({.status = status > 0 ? status : ownStatus,
        .code = codeText(object.value(QLatin1StringView("code"))),
        .type = object.value(QLatin1StringView("type")).toString(),
        .message = textOf(message)});
}

QString titleOfPage(const QString &page)
{
    static const QRegularExpression title(
        QStringLiteral("<title[^>]*>([^<]*)"), QRegularExpression::CaseInsensitiveOption);
    const QString words = title.match(page).captured(1).simplified();
    return QStringLiteral("the service sent a web page: %1").arg(words);
}

} // namespace

std::optional<Problem> readErrorObject(const QJsonObject &object, int status)
{
    const QJsonValue error = object.value(QLatin1StringView("error"));
    if (error.isObject())
        return readErrorFields(error.toObject(), status);
    if (error.isString())
        return problemOf({.status = status,
            .code = codeText(object.value(QLatin1StringView("code"))),
            .message = error.toString()});
    return readFlatError(object, status);
}

Problem readErrorText(const QByteArray &bytes, int status)
{
    const QByteArray trimmed = bytes.trimmed();
    const QByteArray text = trimmed.startsWith("\xEF\xBB\xBF") ? trimmed.mid(3) : trimmed;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject()) {
        if (std::optional<Problem> problem = readErrorObject(document.object(), status))
            return *problem;
    }
    const QString words = QString::fromUtf8(text.left(4 * longestDetail));
    const bool isPage = words.startsWith(u'<');
    return problemOf({.status = status, .message = isPage ? titleOfPage(words) : words});
}

std::optional<Problem> readToolError(const QString &text)
{
    if (!text.contains(u"ErrorMessage") || !text.contains(u"ErrorCode"))
        return std::nullopt;
    static const QRegularExpression code(QStringLiteral("ErrorCode\"?\\s*:\\s*\"?(\\d{1,9})"));
    static const QRegularExpression message(QStringLiteral("ErrorMessage\"?\\s*:\\s*\"?"));
    const qsizetype begin = message.match(text).capturedEnd();
    QString words = begin < 0 ? text : text.mid(begin, longestDetail);
    if (const qsizetype end = words.lastIndexOf(u"ErrorCode"); end >= 0)
        words.truncate(end);
    while (!words.isEmpty() && QStringView(u"\", {}\n").contains(words.back()))
        words.chop(1);
    return problemOf({.code = code.match(text).captured(1), .message = words});
}

QString inWords(const QList<model::FilterResult> &results)
{
    QStringList words;
    for (const model::FilterResult &result : results) {
        if (result.filtered || result.detected.value_or(false))
            words.append(result.severity.isEmpty()
                    ? result.category
                    : result.category + QStringLiteral(": ") + result.severity);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace wire
