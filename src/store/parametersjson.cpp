#include "store/parametersjson.h"

#include "store/jsonparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using model::Parameters;

constexpr int mostTokens = 1'000'000;

QJsonObject toolToJson(const model::Tool &tool)
{
    QJsonObject json{{u"name"_s, tool.name}};
    put(json, u"description"_s, tool.description);
    put(json, u"schema"_s, tool.schema);
    return json;
}

model::Tool toolFromJson(const QJsonObject &json)
{
    return {.name = json[u"name"].toString(),
        .description = json[u"description"].toString(),
        .schema = json[u"schema"].toString()};
}

} // namespace

QByteArray parametersToStored(const Parameters &parameters)
{
    if (parameters == Parameters())
        return {};
    QJsonObject json{{u"max_tokens"_s, parameters.maxTokens}, {u"format"_s, wordFor(parameters.format)}};
    put(json, u"system"_s, parameters.systemText);
    putIfKnown(json, u"temperature"_s, parameters.temperature);
    putIfKnown(json, u"top_p"_s, parameters.topP);
    if (parameters.seed)
        json[u"seed"_s] = QString::number(*parameters.seed); // all 64 bits of it
    put(json, u"stop"_s, parameters.stop);
    put(json, u"schema_name"_s, parameters.schemaName);
    put(json, u"schema"_s, parameters.schema);
    putList(json, u"tools"_s, parameters.tools, toolToJson);
    put(json, u"reasoning_effort"_s, parameters.reasoningEffort);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Parameters parametersFromStored(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    if (json.isEmpty())
        return {};
    Parameters parameters{.systemText = json[u"system"].toString(),
        .maxTokens = std::clamp(json[u"max_tokens"].toInt(Parameters().maxTokens), 1, mostTokens),
        .temperature = takeNumber(json[u"temperature"]),
        .topP = takeNumber(json[u"top_p"]),
        .stop = takeWords(json[u"stop"]),
        .format = fromWord(json[u"format"].toString(), Parameters::Format::Text),
        .schemaName = json[u"schema_name"].toString(),
        .schema = json[u"schema"].toString(),
        .tools = takeList(json[u"tools"], toolFromJson),
        .reasoningEffort = json[u"reasoning_effort"].toString()};
    if (json[u"seed"].isString())
        parameters.seed = json[u"seed"].toString().toLongLong();
    return parameters;
}

} // namespace store
