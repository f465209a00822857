#include "wire/answergathering.h"

#include "wire/answerfields.h"
#include "wire/errorreading.h"

#include <QJsonArray>

#include <algorithm>

namespace wire {

namespace {

using model::FilterReport;
using model::Problem;

constexpr qsizetype mostFilterReports =
    1'000; // one for each picture of a request, and far above any limit on these

bool isToolRole(const QString &role)
{
    return role == u"tool" || role == u"function";
}

/// The 2023 previews end a stream with a message that says so instead of with an event.
bool isDoneMark(const QJsonObject &entry, const QJsonObject &message)
{
    const QLatin1StringView endTurn("end_turn");
    return message.value(QLatin1StringView("content")).toString().trimmed() == u"[DONE]"
        && (entry.value(endTurn).toBool() || message.value(endTurn).toBool());
}

QString filteredCategories(const model::Answer &answer)
{
    for (const FilterReport &report : answer.filters) {
        if (report.about == FilterReport::About::Answer)
            return inWords(report.results);
    }
    return {};
}

} // namespace

void AnswerGathering::take(const QJsonObject &completion)
{
    if (m_closed)
        return;
    if (std::optional<Problem> problem = readErrorObject(completion)) {
        fail(std::move(*problem));
        return;
    }
    if (const QString id = completion.value(QLatin1StringView("id")).toString(); !id.isEmpty())
        m_answer.id = id;
    if (const QString name = completion.value(QLatin1StringView("model")).toString(); !name.isEmpty())
        m_answer.modelName = name;
    if (const auto usage = readUsage(completion.value(QLatin1StringView("usage"))))
        m_answer.usage = usage;
    takePromptFilters(completion);
    const QJsonArray choices = completion.value(QLatin1StringView("choices")).toArray();
    for (const QJsonValue &choice : choices) {
        if (choice.isObject() && choice[QLatin1StringView("index")].toInt() == 0)
            takeChoice(choice.toObject());
    }
}

void AnswerGathering::fail(Problem problem)
{
    if (m_closed)
        return;
    m_closed = true;
    m_answer.problems.append(std::move(problem));
}

void AnswerGathering::close(Ending ending)
{
    if (m_closed)
        return;
    m_closed = true;
    if (m_couldNotAnswer)
        m_answer.problems.append(
            Problem{.kind = Problem::Kind::NotSupportedHere, .code = QStringLiteral("cannot_answer")});
    if (m_answer.finish == model::FinishReason::ContentFilter)
        m_answer.problems.append(Problem{.kind = Problem::Kind::ContentFiltered,
            .detail = filteredCategories(m_answer),
            .filters = m_answer.filters});
    if (!m_sawChoice)
        m_answer.problems.append(Problem{.kind = Problem::Kind::AnswerUnreadable,
            .detail = QStringLiteral("the service sent nothing that is an answer")});
    else if (ending == Ending::Ceased && m_answer.finish == model::FinishReason::None)
        m_answer.problems.append(Problem{.kind = Problem::Kind::AnswerCutOff,
            .detail = QStringLiteral("the stream ended without a finish reason")});
}

void AnswerGathering::takeChoice(const QJsonObject &choice)
{
    m_sawChoice = true;
    takeFinish(choice);
    takeAnswerFilters(choice);
    takeGrounding(choice);
    takeExtension(choice);
    if (const QJsonValue message = choice.value(QLatin1StringView("message")); message.isObject())
        takeMessage(message.toObject());
    if (const QJsonValue delta = choice.value(QLatin1StringView("delta")); delta.isObject())
        takeMessage(delta.toObject());
    takeMessages(choice.value(QLatin1StringView("messages")).toArray());
}

void AnswerGathering::takeMessages(const QJsonArray &messages)
{
    for (const QJsonValue &value : messages) {
        const QJsonObject entry = value.toObject();
        const QJsonValue delta = entry.value(QLatin1StringView("delta"));
        const QJsonObject message = delta.isObject() ? delta.toObject() : entry;
        if (isDoneMark(entry, message)) {
            close(Ending::Said);
            return;
        }
        if (const int index = entry.value(QLatin1StringView("index")).toInt(m_messageIndex);
            index != m_messageIndex) {
            m_messageIndex = index;
            m_role.clear();
        }
        if (delta.isObject())
            takeGrounding(entry);
        takeMessage(message);
        if (m_closed)
            return;
    }
}

void AnswerGathering::takeMessage(const QJsonObject &message)
{
    const QString role = message.value(QLatin1StringView("role")).toString();
    if (!role.isEmpty())
        m_role = role;
    takeGrounding(message);
    takeAnswerFilters(message);
    takeExtension(message);
    takeContext(message.value(QLatin1StringView("context")).toObject());
    const QString text = readContent(message.value(QLatin1StringView("content")));
    if (isToolRole(m_role)) {
        takeToolText(text, !role.isEmpty());
        return;
    }
    m_answer.reasoning += readReasoning(message);
    takeToolCalls(m_answer.toolCalls, message);
    say(text);
    if (const QString refusal = message.value(QLatin1StringView("refusal")).toString(); !refusal.isEmpty()) {
        m_answer.refused = true;
        say(refusal);
    }
}

/// Once a filter has withdrawn an answer, nothing more of it is shown.
void AnswerGathering::say(const QString &text)
{
    if (!m_answer.withdrawn)
        m_answer.text += text;
}

/// A filter that runs beside the stream finds something only after it was shown.
void AnswerGathering::withdraw()
{
    m_answer.withdrawn = true;
    m_answer.text.clear();
    m_answer.reasoning.clear();
    m_answer.grounding.clear();
    m_answer.finish = model::FinishReason::ContentFilter;
    m_answer.finishWord = QStringLiteral("content_filter");
}

void AnswerGathering::takeContext(const QJsonObject &context)
{
    const QJsonArray notes = context.value(QLatin1StringView("messages")).toArray();
    for (const QJsonValue &note : notes) {
        if (isToolRole(note[QLatin1StringView("role")].toString()))
            takeToolText(readContent(note[QLatin1StringView("content")]), true);
    }
}

void AnswerGathering::takeToolText(const QString &text, bool begins)
{
    if (text.isEmpty())
        return;
    if (std::optional<Problem> problem = readToolError(text)) {
        fail(std::move(*problem));
        return;
    }
    if (begins || m_answer.progress.isEmpty())
        m_answer.progress.append(text);
    else
        m_answer.progress.last() += text;
}

void AnswerGathering::takeFinish(const QJsonObject &choice)
{
    // A filter that runs beside the stream may speak after the "stop"; its word is the one that counts.
    if (m_answer.finish == model::FinishReason::ContentFilter)
        return;
    const auto finish = readFinish(choice);
    if (!finish)
        return;
    const bool hadEnded = m_answer.finish != model::FinishReason::None;
    m_answer.finish = finish->reason;
    m_answer.finishWord = finish->word;
    if (hadEnded && finish->reason == model::FinishReason::ContentFilter)
        withdraw();
}

void AnswerGathering::takeAnswerFilters(const QJsonObject &holder)
{
    const QList<model::FilterResult> results = readFilterResults(holder);
    if (results.isEmpty())
        return;
    const bool isLate = holder.contains(QLatin1StringView("content_filter_offsets"));
    if (isLate && std::ranges::any_of(results, &model::FilterResult::filtered))
        withdraw();
    auto report = std::ranges::find(m_answer.filters, FilterReport::About::Answer, &FilterReport::about);
    if (report == m_answer.filters.end())
        m_answer.filters.append(
            {.about = FilterReport::About::Answer, .promptIndex = -1, .results = results});
    else
        mergeFilterResults(report->results, results);
}

void AnswerGathering::takePromptFilters(const QJsonObject &completion)
{
    const QList<FilterReport> reports = readPromptFilters(completion);
    for (const FilterReport &newer : reports) {
        const auto isSame = [&](const FilterReport &known) {
            return known.about == newer.about && known.promptIndex == newer.promptIndex;
        };
        const auto known = std::ranges::find_if(m_answer.filters, isSame);
        if (known != m_answer.filters.end())
            mergeFilterResults(known->results, newer.results);
        else if (m_answer.filters.size() < mostFilterReports)
            m_answer.filters.append(newer);
    }
}

void AnswerGathering::takeGrounding(const QJsonObject &holder)
{
    const std::optional<Grounding> grounding = readGrounding(holder);
    if (!grounding)
        return;
    if (!grounding->status.isEmpty())
        m_answer.groundingStatus = grounding->status;
    if (!grounding->lines.isEmpty() && !m_answer.withdrawn)
        m_answer.grounding = grounding->lines;
}

void AnswerGathering::takeExtension(const QJsonObject &holder)
{
    const QJsonValue answered = holder.value(QLatin1StringView("groundglass"))[QLatin1StringView("answered")];
    if (answered.isBool())
        m_couldNotAnswer = !answered.toBool();
}

} // namespace wire
