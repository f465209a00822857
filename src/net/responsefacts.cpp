#include "net/responsefacts.h"

#include "net/httptry.h"
#include "wire/answerreading.h"
#include "wire/chataddress.h"
#include "wire/problemkind.h"
#include "wire/ratelimits.h"

namespace net {

namespace {

constexpr const char *tellingHeaders[]{"apim-request-id", "x-request-id", "request-id", "x-ms-request-id",
    "x-ms-region", "x-ms-deployment-name", "x-ratelimit-limit-requests", "x-ratelimit-limit-tokens",
    "x-ratelimit-remaining-requests", "x-ratelimit-remaining-tokens", "x-ratelimit-reset-requests",
    "x-ratelimit-reset-tokens", "retry-after", "retry-after-ms", "content-type",
    "x-envoy-upstream-service-time", "openai-processing-ms", "date"};
constexpr int idHeaders = 4; ///< the first so many name the request
constexpr qsizetype longestHeader = 300;

QDateTime nowFor(const HttpTry &response)
{
    const QDateTime said = wire::readHttpDate(response.header("Date"));
    return said.isValid() ? said : QDateTime::currentDateTimeUtc();
}

QString versionOf(const model::Connection &connection)
{
    using Kind = model::Connection::Kind;
    if (connection.kind == Kind::OpenAICompatible)
        return {};
    return connection.kind == Kind::AzureV1 ? connection.apiVersion : wire::chatApiVersion(connection);
}

} // namespace

model::Problem errorIn(const HttpTry &response, int status, const QByteArray &body)
{
    model::Problem problem = wire::readError(
        status, body, response.header("retry-after-ms"), response.header("Retry-After"), nowFor(response));
    const std::chrono::milliseconds wait = waitAfter(response);
    if (problem.kind == model::Problem::Kind::RateLimited && !problem.wait && wait.count() > 0)
        problem.wait = wait;
    return problem;
}

std::chrono::milliseconds waitAfter(const HttpTry &response)
{
    return wire::waitAfter({.remainingRequests = response.header("x-ratelimit-remaining-requests"),
        .remainingTokens = response.header("x-ratelimit-remaining-tokens"),
        .resetRequests = response.header("x-ratelimit-reset-requests"),
        .resetTokens = response.header("x-ratelimit-reset-tokens")});
}

void addFacts(model::SentRecord &record, const HttpTry &response)
{
    record.status = response.status();
    record.untilFirstByte = response.untilFirstByte();
    record.untilEnd = response.age();
    record.responseHeaders.clear();
    record.requestId.clear();
    int number = 0;
    for (const char *name : tellingHeaders) {
        const QString value = QString::fromLatin1(response.header(name).left(longestHeader));
        const bool isId = number++ < idHeaders;
        if (value.isEmpty())
            continue;
        record.responseHeaders.append({QString::fromLatin1(name), value});
        if (isId && record.requestId.isEmpty())
            record.requestId = value;
    }
}

void addQuestion(
    model::SentRecord &record, const model::ChatRequest &asked, const model::Connection &connection)
{
    record.kind = connection.kind;
    record.apiVersion = versionOf(connection);
    record.streamed = asked.stream;
    record.spelling = connection.spelling;
}

} // namespace net
