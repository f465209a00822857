#include "net/problemnaming.h"

#include "wire/chatbody.h"

#include <algorithm>

namespace net {

namespace {

using model::Problem;
using Kind = Problem::Kind;

/// What the person can correct when the service does not know it.
QString wantedName(const model::Connection &connection)
{
    return connection.deployment.isEmpty() ? connection.modelName : connection.deployment;
}

Kind kindWithoutPictures(const Problem &problem)
{
    constexpr int TooLarge = 413;
    if (problem.kind != Kind::PictureRefused)
        return problem.kind;
    return problem.status == TooLarge ? Kind::QuestionTooLong : Kind::RequestRefused;
}

} // namespace

QString limitsName(const model::Connection &connection)
{
    return connection.endpoint.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery) + u' '
        + wantedName(connection);
}

QList<QUrl> addressesSent(const model::ChatRequest &asked, const model::Connection &connection)
{
    QList<QUrl> addresses{connection.endpoint, connection.visionEndpoint};
    for (const model::ChatMessage &message : asked.messages) {
        for (const model::PicturePart &picture : message.pictures)
            addresses.append(picture.address);
        if (message.video)
            addresses.append(QUrl(message.video->address));
    }
    return addresses;
}

Problem named(Problem problem, const model::ChatRequest &asked, const model::Connection &connection)
{
    const bool hasPictures = std::ranges::any_of(
        asked.messages, [](const model::ChatMessage &message) { return !message.pictures.isEmpty(); });
    if (!hasPictures)
        problem.kind = kindWithoutPictures(problem);
    const bool isAboutTheService =
        problem.kind >= Kind::SignInNeeded && problem.kind <= Kind::RedirectRefused;
    if (problem.subject.isEmpty() && isAboutTheService)
        problem.subject =
            problem.kind == Kind::DeploymentUnknown ? wantedName(connection) : connection.endpoint.host();
    return problem;
}

model::Answer named(
    model::Answer answer, const model::ChatRequest &asked, const model::Connection &connection)
{
    const bool lostEnhancements =
        (asked.ocr || asked.grounding) && !wire::sendsEnhancements(asked, connection);
    if (lostEnhancements)
        answer.problems.append(Problem{.kind = Kind::NotSupportedHere,
            .subject = QStringLiteral("Vision enhancements"),
            .code = QStringLiteral("enhancements_left_out")});
    for (Problem &problem : answer.problems)
        problem = named(problem, asked, connection);
    return answer;
}

} // namespace net
