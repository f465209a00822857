#pragma once

#include "store/names.h"

#include "model/connection.h"
#include "model/conversation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace store {

// The parts of a stored answer, each with its way back. Empty and absent values take no room.

[[nodiscard]] QJsonObject regionToJson(const model::Region &region);
[[nodiscard]] model::Region regionFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject lineToJson(const model::GroundingLine &line);
[[nodiscard]] model::GroundingLine lineFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject filterToJson(const model::FilterReport &report);
[[nodiscard]] model::FilterReport filterFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject readingToJson(const model::PlaceReading &reading);
[[nodiscard]] model::PlaceReading readingFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject checkToJson(const model::PageCheck &check);
[[nodiscard]] model::PageCheck checkFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject tieChangeToJson(const model::TieChange &tie);
[[nodiscard]] model::TieChange tieChangeFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject problemToJson(const model::Problem &problem);
[[nodiscard]] model::Problem problemFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toolCallToJson(const model::ToolCall &call);
[[nodiscard]] model::ToolCall toolCallFromJson(const QJsonObject &json);

[[nodiscard]] QJsonObject toolReplyToJson(const model::ToolReply &reply);
[[nodiscard]] model::ToolReply toolReplyFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject spellingToJson(const model::Spelling &spelling);
[[nodiscard]] model::Spelling spellingFromJson(const QJsonObject &json);

[[nodiscard]] QJsonArray polygonToJson(const QPolygonF &polygon);
[[nodiscard]] QPolygonF polygonFromJson(const QJsonValue &json);

void put(QJsonObject &json, const QString &key, const QString &value);
void put(QJsonObject &json, const QString &key, const QStringList &values);
template <typename T> void putIfKnown(QJsonObject &json, const QString &key, const std::optional<T> &value)
{
    if (value)
        json[key] = *value;
}
[[nodiscard]] std::optional<double> takeNumber(const QJsonValue &json);
[[nodiscard]] QStringList takeWords(const QJsonValue &json);

template <typename T>
void putList(QJsonObject &json, const QString &key, const QList<T> &values, QJsonObject (*toJson)(const T &))
{
    if (values.isEmpty())
        return;
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    json[key] = array;
}

template <typename T>
[[nodiscard]] QList<T> takeList(const QJsonValue &json, T (*fromJson)(const QJsonObject &))
{
    const QJsonArray array = json.toArray();
    QList<T> values;
    values.reserve(array.size());
    for (const QJsonValue &value : array)
        values.append(fromJson(value.toObject()));
    return values;
}

} // namespace store
