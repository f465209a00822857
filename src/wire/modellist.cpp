#include "wire/modellist.h"

#include "wire/errorreading.h"
#include "wire/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

constexpr qsizetype mostModels = 2000;
constexpr qsizetype longestName = 300;

bool holdsAny(const QJsonArray &words, const QStringList &wanted)
{
    return std::any_of(words.begin(), words.end(),
        [&wanted](const QJsonValue &word) { return wanted.contains(word.toString().toLower()); });
}

std::optional<bool> sightOf(const QJsonObject &entry)
{
    const QString kind = entry[u"type"].toString();
    if (kind == "vlm"_L1)
        return true;
    if (kind == "llm"_L1 || kind == "embeddings"_L1)
        return false;
    if (entry[u"capabilities"].isArray())
        return holdsAny(entry[u"capabilities"].toArray(), {u"vision"_s, u"multimodal"_s, u"image"_s});
    const QJsonObject architecture = entry[u"architecture"].toObject();
    if (architecture[u"input_modalities"].isArray())
        return holdsAny(architecture[u"input_modalities"].toArray(), {u"image"_s});
    const QJsonArray families = entry[u"details"].toObject()[u"families"].toArray();
    if (holdsAny(families, {u"clip"_s, u"mllama"_s}))
        return true;
    return std::nullopt;
}

QString nameOf(const QJsonObject &entry)
{
    for (const auto &key : {u"id"_s, u"name"_s, u"model"_s}) {
        if (const QString name = entry[key].toString(); !name.isEmpty())
            return name.left(longestName);
    }
    return {};
}

} // namespace

model::Result<QList<model::ListedModel>> readModels(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject object = document.object();
    if (auto problem = readErrorObject(object))
        return *problem;
    const QJsonValue list = document.isArray() ? QJsonValue(document.array())
        : object.contains(u"data"_s)           ? object[u"data"]
                                               : object[u"models"];
    if (!list.isArray())
        return model::Problem{.kind = model::Problem::Kind::AnswerUnreadable,
            .detail = u"the answer holds no list of models"_s};
    QList<model::ListedModel> models;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &value : entries) {
        const QString name = value.isString() ? value.toString().left(longestName) : nameOf(value.toObject());
        const bool isKnown = std::ranges::any_of(
            models, [&name](const model::ListedModel &known) { return known.name == name; });
        if (!name.isEmpty() && !isKnown && models.size() < mostModels)
            models.append({.name = name, .sees = sightOf(value.toObject())});
    }
    return models;
}

std::optional<bool> readSight(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonValue vision = object[u"modalities"].toObject()[u"vision"];
    if (vision.isBool())
        return vision.toBool();
    return sightOf(object);
}

QByteArray showBody(const QString &modelName)
{
    return "{\"model\":" + jsonText(modelName) + '}';
}

} // namespace wire
