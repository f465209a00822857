#include "wire/answerfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

namespace wire {

namespace {

using model::FilterResult;
using model::FinishReason;

constexpr qsizetype mostCategories = 100; // services have about ten
constexpr int mostToolCalls = 128;

QJsonValue firstOf(const QJsonObject &object, QLatin1StringView name, QLatin1StringView otherName)
{
    const QJsonValue value = object.value(name);
    return value.isUndefined() || value.isNull() ? object.value(otherName) : value;
}

FinishReason reasonOf(const QString &word)
{
    static const std::array<std::pair<QLatin1StringView, FinishReason>, 6> words{{
        {QLatin1StringView("stop"), FinishReason::Stop},
        {QLatin1StringView("length"), FinishReason::Length},
        {QLatin1StringView("max_tokens"), FinishReason::Length},
        {QLatin1StringView("content_filter"), FinishReason::ContentFilter},
        {QLatin1StringView("tool_calls"), FinishReason::ToolCalls},
        {QLatin1StringView("function_call"), FinishReason::FunctionCall},
    }};
    const auto known = std::ranges::find(words, word, [](const auto &entry) { return QString(entry.first); });
    return known == words.end() ? FinishReason::Other : known->second;
}

QString finishWord(const QJsonValue &value)
{
    return value.isObject() ? value[QLatin1StringView("type")].toString() : value.toString();
}

qint64 countIn(const QJsonObject &usage, QLatin1StringView name)
{
    return std::max<qint64>(0, usage.value(name).toInteger());
}

/// Pieces of a call name it by its number; id and name come once, the arguments in pieces, or all at once as
/// an object from servers that parse them.
void takeToolCall(
    QList<model::ToolCall> &calls, int index, const QJsonObject &entry, const QJsonObject &function)
{
    if (index < 0 || index >= mostToolCalls || (entry.isEmpty() && function.isEmpty()))
        return;
    while (calls.size() <= index)
        calls.append(model::ToolCall());
    model::ToolCall &call = calls[index];
    if (const QString id = entry.value(QLatin1StringView("id")).toString(); !id.isEmpty())
        call.id = id;
    if (const QString name = function.value(QLatin1StringView("name")).toString(); !name.isEmpty())
        call.name = name;
    const QJsonValue arguments = function.value(QLatin1StringView("arguments"));
    call.arguments += arguments.isObject()
        ? QString::fromUtf8(QJsonDocument(arguments.toObject()).toJson(QJsonDocument::Compact))
        : arguments.toString();
}

int hardness(const QString &severity)
{
    static const QStringList rising = {
        QStringLiteral("safe"), QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
    return int(rising.indexOf(severity));
}

/// Custom blocklists come as an array of verdicts in the description, and as one object in the answers of
/// today.
FilterResult readVerdict(const QString &category, const QJsonValue &value)
{
    FilterResult result{.category = category};
    const QJsonArray entries = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &entry : entries) {
        result.filtered = result.filtered || entry[QLatin1StringView("filtered")].toBool();
        if (result.severity.isEmpty())
            result.severity = entry[QLatin1StringView("severity")].toString();
        if (const QJsonValue detected = entry[QLatin1StringView("detected")]; detected.isBool())
            result.detected = result.detected.value_or(false) || detected.toBool();
    }
    return result;
}

} // namespace

std::optional<Finish> readFinish(const QJsonObject &choice)
{
    QString word = finishWord(choice.value(QLatin1StringView("finish_reason")));
    if (word.isEmpty())
        word = finishWord(choice.value(QLatin1StringView("finish_details")));
    if (word.isEmpty())
        return std::nullopt;
    return Finish{.reason = reasonOf(word), .word = word};
}

QString readContent(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    QString text;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts) {
        const QJsonValue words = part.isObject() ? part[QLatin1StringView("text")] : part;
        text += words.isObject() ? words[QLatin1StringView("value")].toString() : words.toString();
    }
    return text;
}

std::optional<model::Usage> readUsage(const QJsonValue &usage)
{
    if (!usage.isObject())
        return std::nullopt;
    const QJsonObject object = usage.toObject();
    model::Usage read{.promptTokens = countIn(object, QLatin1StringView("prompt_tokens")),
        .completionTokens = countIn(object, QLatin1StringView("completion_tokens")),
        .totalTokens = countIn(object, QLatin1StringView("total_tokens"))};
    const QJsonObject prompt = object.value(QLatin1StringView("prompt_tokens_details")).toObject();
    read.cachedTokens = countIn(prompt, QLatin1StringView("cached_tokens"));
    read.pictureTokens = countIn(prompt, QLatin1StringView("image_tokens"));
    const QJsonObject completion = object.value(QLatin1StringView("completion_tokens_details")).toObject();
    read.reasoningTokens = countIn(completion, QLatin1StringView("reasoning_tokens"));
    return read;
}

QString readReasoning(const QJsonObject &message)
{
    const QJsonValue value =
        firstOf(message, QLatin1StringView("reasoning_content"), QLatin1StringView("reasoning"));
    return value.isObject() ? QString() : readContent(value);
}

void takeToolCalls(QList<model::ToolCall> &calls, const QJsonObject &message)
{
    const QJsonArray entries = message.value(QLatin1StringView("tool_calls")).toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const int index = entry.value(QLatin1StringView("index")).toInt(int(i));
        takeToolCall(calls, index, entry, entry.value(QLatin1StringView("function")).toObject());
    }
    if (const QJsonValue call = message.value(QLatin1StringView("function_call")); call.isObject())
        takeToolCall(calls, 0, {}, call.toObject());
}

QList<FilterResult> readFilterResults(const QJsonObject &holder)
{
    const QJsonObject map = firstOf(
        holder, QLatin1StringView("content_filter_results"), QLatin1StringView("content_filter_result"))
                                .toObject();
    QList<FilterResult> results;
    for (auto entry = map.begin(); entry != map.end() && results.size() < mostCategories; ++entry) {
        if (entry.value().isObject() || entry.value().isArray())
            results.append(readVerdict(entry.key(), entry.value()));
    }
    return results;
}

QList<model::FilterReport> readPromptFilters(const QJsonObject &completion)
{
    const QJsonArray entries = firstOf(
        completion, QLatin1StringView("prompt_filter_results"), QLatin1StringView("prompt_annotations"))
                                   .toArray();
    QList<model::FilterReport> reports;
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        QList<FilterResult> results = readFilterResults(object);
        if (!results.isEmpty())
            reports.append({.about = model::FilterReport::About::Prompt,
                .promptIndex = std::max(0, object.value(QLatin1StringView("prompt_index")).toInt()),
                .results = std::move(results)});
    }
    return reports;
}

void mergeFilterResults(QList<FilterResult> &results, const QList<FilterResult> &more)
{
    for (const FilterResult &newer : more) {
        const auto known = std::ranges::find(results, newer.category, &FilterResult::category);
        if (known == results.end()) {
            if (results.size() < mostCategories)
                results.append(newer);
            continue;
        }
        known->filtered = known->filtered || newer.filtered;
        if (hardness(newer.severity) > hardness(known->severity))
            known->severity = newer.severity;
        if (newer.detected)
            known->detected = known->detected.value_or(false) || *newer.detected;
    }
}

} // namespace wire
