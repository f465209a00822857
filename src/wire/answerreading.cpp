#include "wire/answerreading.h"

#include "wire/answergathering.h"
#include "wire/errorreading.h"
#include "wire/problemkind.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace wire {

namespace {

using model::Problem;

Problem unreadable(const QByteArray &bytes)
{
    Problem problem = readErrorText(bytes);
    problem.kind = Problem::Kind::AnswerUnreadable;
    return problem;
}

bool broughtNothing(const model::Answer &answer)
{
    return answer.text.isEmpty() && answer.finish == model::FinishReason::None && !answer.problems.isEmpty();
}

} // namespace

model::Result<model::Answer> readAnswer(const QByteArray &json)
{
    if (json.size() > longestAnswer)
        return Problem{
            .kind = Problem::Kind::AnswerUnreadable, .detail = QStringLiteral("the answer is too long")};
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return unreadable(text);
    AnswerGathering gathering;
    gathering.take(document.object());
    gathering.close(AnswerGathering::Ending::Said);
    if (broughtNothing(gathering.answer()))
        return gathering.answer().problems.first();
    return gathering.answer();
}

Problem readError(int status, const QByteArray &body, const QByteArray &retryAfterMs,
    const QByteArray &retryAfter, const QDateTime &now)
{
    Problem problem = readErrorText(body, status);
    if (const auto wait = waitInHeaders(retryAfterMs, retryAfter, now))
        problem.wait = wait;
    return problem;
}

} // namespace wire
