#include "exchange/tooldefinitions.h"

#include "exchange/jsonlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

using model::Problem;
using model::Tool;

Problem unusable(const QString &why)
{
    return {.kind = Problem::Kind::UsageWrong, .detail = why, .subject = u"tools"_s};
}

QString whereIn(const QByteArray &json, const QJsonParseError &error)
{
    const qsizetype line = json.left(error.offset).count('\n') + 1;
    return u"line %1: %2"_s.arg(line).arg(error.errorString());
}

QJsonArray definitionsIn(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    const QJsonObject object = document.object();
    for (const QString &name : {u"tools"_s, u"functions"_s}) {
        if (object[name].isArray())
            return object[name].toArray();
    }
    return {object};
}

model::Result<Tool> toolFrom(const QJsonObject &definition)
{
    const QJsonObject function =
        definition[u"function"].isObject() ? definition[u"function"].toObject() : definition;
    Tool tool{.name = function[u"name"].toString(), .description = function[u"description"].toString()};
    if (tool.name.isEmpty())
        return unusable(u"a definition has no name"_s);
    const QJsonValue schema = function[u"parameters"];
    if (!schema.isUndefined() && !schema.isObject())
        return unusable(u"the parameters of %1 are not a JSON object"_s.arg(tool.name));
    if (schema.isObject())
        tool.schema = QString::fromUtf8(QJsonDocument(schema.toObject()).toJson(QJsonDocument::Compact));
    return tool;
}

} // namespace

model::Result<QList<Tool>> readTools(const QByteArray &json)
{
    QList<Tool> tools;
    if (json.trimmed().isEmpty())
        return tools;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return unusable(whereIn(json, error));
    for (const QJsonValue &definition : definitionsIn(document)) {
        auto tool = toolFrom(definition.toObject());
        if (!tool)
            return tool.problem();
        tools.append(*std::move(tool));
    }
    return tools;
}

QByteArray toolsToJson(const QList<Tool> &tools)
{
    QJsonArray array;
    for (const Tool &tool : tools) {
        QJsonObject json{{u"name"_s, tool.name}};
        if (!tool.description.isEmpty())
            json[u"description"_s] = tool.description;
        if (!tool.schema.isEmpty())
            json[u"parameters"_s] = QJsonDocument::fromJson(tool.schema.toUtf8()).object();
        array.append(json);
    }
    return tools.isEmpty() ? QByteArray() : indentedJson(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString complaintAboutObject(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return whereIn(json, error);
    return document.isObject() ? QString() : u"it is not a JSON object"_s;
}

} // namespace exchange
