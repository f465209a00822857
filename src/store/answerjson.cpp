#include "store/answerjson.h"

#include "store/jsonparts.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int formatVersion = 1;
constexpr qsizetype mostBytes = 32 * 1024 * 1024;

QJsonObject usageToJson(const model::Usage &usage)
{
    return {{u"prompt"_s, usage.promptTokens}, {u"completion"_s, usage.completionTokens},
        {u"total"_s, usage.totalTokens}, {u"cached"_s, usage.cachedTokens},
        {u"pictures"_s, usage.pictureTokens}, {u"reasoning"_s, usage.reasoningTokens}};
}

model::Usage usageFromJson(const QJsonObject &json)
{
    return {.promptTokens = json[u"prompt"].toInteger(),
        .completionTokens = json[u"completion"].toInteger(),
        .totalTokens = json[u"total"].toInteger(),
        .cachedTokens = json[u"cached"].toInteger(),
        .pictureTokens = json[u"pictures"].toInteger(),
        .reasoningTokens = json[u"reasoning"].toInteger()};
}

QJsonObject answerToJson(const model::Answer &answer)
{
    QJsonObject json{{u"version"_s, formatVersion}, {u"finish"_s, wordFor(answer.finish)}};
    put(json, u"finish_word"_s, answer.finishWord);
    if (answer.usage)
        json[u"usage"_s] = usageToJson(*answer.usage);
    putList(json, u"filters"_s, answer.filters, filterToJson);
    putList(json, u"grounding"_s, answer.grounding, lineToJson);
    put(json, u"grounding_status"_s, answer.groundingStatus);
    putList(json, u"regions"_s, answer.regions, regionToJson);
    if (answer.reading)
        json[u"reading"_s] = readingToJson(*answer.reading);
    putList(json, u"checks"_s, answer.checks, checkToJson);
    put(json, u"progress"_s, answer.progress);
    putList(json, u"problems"_s, answer.problems, problemToJson);
    put(json, u"id"_s, answer.id);
    put(json, u"model"_s, answer.modelName);
    put(json, u"reasoning"_s, answer.reasoning);
    putList(json, u"tool_calls"_s, answer.toolCalls, toolCallToJson);
    if (answer.refused)
        json[u"refused"_s] = true;
    if (answer.withdrawn)
        json[u"withdrawn"_s] = true;
    if (answer.picturesLeftOut > 0)
        json[u"pictures_left_out"_s] = answer.picturesLeftOut;
    if (answer.cost)
        json[u"cost_micro_dollars"_s] = *answer.cost;
    return json;
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray answerToStored(const model::Answer &answer)
{
    QJsonObject json = answerToJson(answer);
    QByteArray stored = compact(json);
    for (const auto &field : {u"grounding"_s, u"regions"_s}) {
        if (stored.size() <= mostBytes)
            break;
        json.remove(field);
        stored = compact(json);
    }
    return stored;
}

model::Answer answerFromStored(const QByteArray &stored, const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    model::Answer answer{.text = text,
        .finish = fromWord(json[u"finish"].toString(), model::FinishReason::None),
        .finishWord = json[u"finish_word"].toString(),
        .filters = takeList(json[u"filters"], filterFromJson),
        .grounding = takeList(json[u"grounding"], lineFromJson),
        .groundingStatus = json[u"grounding_status"].toString(),
        .regions = takeList(json[u"regions"], regionFromJson),
        .progress = takeWords(json[u"progress"]),
        .problems = takeList(json[u"problems"], problemFromJson),
        .id = json[u"id"].toString(),
        .modelName = json[u"model"].toString(),
        .reasoning = json[u"reasoning"].toString(),
        .toolCalls = takeList(json[u"tool_calls"], toolCallFromJson),
        .refused = json[u"refused"].toBool(),
        .withdrawn = json[u"withdrawn"].toBool(),
        .checks = takeList(json[u"checks"], checkFromJson),
        .picturesLeftOut = json[u"pictures_left_out"].toInt()};
    if (json[u"cost_micro_dollars"].isDouble())
        answer.cost = json[u"cost_micro_dollars"].toInteger();
    if (json[u"usage"].isObject())
        answer.usage = usageFromJson(json[u"usage"].toObject());
    if (json[u"reading"].isObject())
        answer.reading = readingFromJson(json[u"reading"].toObject());
    return answer;
}

QByteArray tiesToStored(const QList<model::TieChange> &ties)
{
    QJsonArray array;
    for (const model::TieChange &tie : ties)
        array.append(tieChangeToJson(tie));
    return ties.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<model::TieChange> tiesFromStored(const QByteArray &stored)
{
    return takeList(QJsonDocument::fromJson(stored).array(), tieChangeFromJson);
}

QByteArray toolRepliesToStored(const QList<model::ToolReply> &replies)
{
    QJsonArray array;
    for (const model::ToolReply &reply : replies)
        array.append(toolReplyToJson(reply));
    return replies.isEmpty() ? QByteArray() : QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<model::ToolReply> toolRepliesFromStored(const QByteArray &stored)
{
    return takeList(QJsonDocument::fromJson(stored).array(), toolReplyFromJson);
}

QByteArray sentToStored(const model::SentPicture &sent)
{
    QJsonObject json{{u"width"_s, sent.size.width()}, {u"height"_s, sent.size.height()},
        {u"bytes"_s, sent.byteCount}, {u"mime"_s, sent.mime}, {u"scale"_s, sent.scale}};
    put(json, u"changes"_s, sent.changes);
    return compact(json);
}

model::SentPicture sentFromStored(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    return {.size = QSize(json[u"width"].toInt(-1), json[u"height"].toInt(-1)),
        .byteCount = json[u"bytes"].toInteger(),
        .mime = json[u"mime"].toString(),
        .scale = json[u"scale"].toDouble(1.0),
        .changes = takeWords(json[u"changes"])};
}

} // namespace store
