#include "wire/retrievalservice.h"

#include "wire/incomingcontent.h"
#include "wire/retrievalfields.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

using model::Problem;
using model::Result;

constexpr qsizetype mostVideos = 100;
constexpr qsizetype mostFields = 50;
constexpr int mostHits = 1000;

Result<QJsonObject> objectOf(const QByteArray &body)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body.isEmpty() ? QByteArray("{}") : body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refusedField({}, u"The body must be a JSON object."_s, u"InvalidRequest"_s);
    return document.object();
}

Problem wrong(const QString &field, const QString &sentence)
{
    return refusedField(field, sentence, u"InvalidRequest"_s);
}

Result<model::VideoItem> itemFrom(const QJsonObject &object, const QString &place)
{
    const QString mode = object.value("mode"_L1).toString().toLower();
    model::VideoItem item{.documentId = object.value("documentId"_L1).toString(),
        .address = object.value("documentUrl"_L1).toString(),
        .metadata = metadataFrom(object.value("metadata"_L1).toObject())};
    if (mode == "add"_L1)
        item.mode = model::VideoItem::Mode::Add;
    else if (mode == "update"_L1)
        item.mode = model::VideoItem::Mode::Update;
    else if (mode == "remove"_L1)
        item.mode = model::VideoItem::Mode::Remove;
    else
        return wrong(place + u".mode"_s, u"The mode must be add, update or remove."_s);
    constexpr qsizetype longestId = 256;
    if (item.documentId.size() > longestId)
        return wrong(place + u".documentId"_s, u"A document id has at most 256 characters."_s);
    if (item.mode == model::VideoItem::Mode::Add && item.address.isEmpty())
        return wrong(place + u".documentUrl"_s, u"A video needs its documentUrl."_s);
    if (item.mode != model::VideoItem::Mode::Add && item.documentId.isEmpty())
        return wrong(place + u".documentId"_s, u"To update or remove, the documentId is needed."_s);
    return item;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <class T, class Write> QByteArray page(const QList<T> &values, const QString &nextLink, Write write)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(write(value));
    QJsonObject object{{u"value"_s, array}};
    if (!nextLink.isEmpty())
        object.insert(u"nextLink"_s, nextLink);
    return compact(object);
}

} // namespace

Result<model::VideoIndex> readIndexWish(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return object.problem();
    for (const QJsonValue &feature : object->value("features"_L1).toArray()) {
        const QString name = feature["name"_L1].toString().toLower();
        if (name != "vision"_L1 && name != "speech"_L1)
            return wrong(u"features"_s, u"A feature is vision or speech."_s);
        const QString domain = feature["domain"_L1].toString().toLower();
        if (!domain.isEmpty() && domain != "generic"_L1 && domain != "surveillance"_L1)
            return wrong(u"features.domain"_s, u"A domain is generic or surveillance."_s);
    }
    model::VideoIndex index = indexFrom(*object);
    if (index.fields.size() > mostFields)
        return wrong(u"metadataSchema.fields"_s, u"At most 50 fields are taken."_s);
    for (model::MetadataField &field : index.fields) {
        if (field.name.isEmpty())
            return wrong(u"metadataSchema.fields"_s, u"Each field needs a name."_s);
        field.name = field.name.toLower(); // as the published service does
    }
    return index;
}

Result<IngestionWish> readIngestionWish(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return object.problem();
    const QJsonArray videos = object->value("videos"_L1).toArray();
    if (videos.isEmpty() || videos.size() > mostVideos)
        return wrong(u"videos"_s, u"An ingestion names 1 to 100 videos."_s);
    IngestionWish wish;
    for (qsizetype i = 0; i < videos.size(); ++i) {
        const auto item = itemFrom(videos.at(i).toObject(), u"videos[%1]"_s.arg(i));
        if (!item)
            return item.problem();
        wish.videos.append(*item);
    }
    wish.withSpeech = object->value("includeSpeechTranscript"_L1).toBool(true);
    return wish;
}

Result<model::VideoQuery> readVideoQuery(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return object.problem();
    model::VideoQuery query{.text = object->value("queryText"_L1).toString(),
        .documentId = object->value("groundglass"_L1)["documentId"_L1].toString(),
        .top = qBound(1, object->value("top"_L1).toInt(10), mostHits),
        .skip = qMax(0, object->value("skip"_L1).toInt(0))};
    if (query.text.trimmed().isEmpty())
        return wrong(u"queryText"_s, u"A query needs its queryText."_s);
    const QJsonObject filters = object->value("filters"_L1).toObject();
    if (const QJsonArray features = filters.value("featureFilters"_L1).toArray(); !features.isEmpty()) {
        query.vision = query.speech = false;
        for (const QJsonValue &feature : features) {
            const QString name = feature.toString().toLower();
            query.vision = query.vision || name == "vision"_L1;
            query.speech = query.speech || name == "speech"_L1;
        }
        if (!query.vision && !query.speech)
            return wrong(u"filters.featureFilters"_s, u"A feature is vision or speech."_s);
    }
    for (const QJsonValue &filter : filters.value("stringFilters"_L1).toArray()) {
        QStringList values;
        for (const QJsonValue &value : filter["values"_L1].toArray())
            values.append(value.toString());
        query.filters.insert(filter["fieldName"_L1].toString().toLower(), values.join(u'\n'));
    }
    return query;
}

Result<QString> readFileWish(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return object.problem();
    const QString path = object->value("path"_L1).toString();
    if (!path.startsWith(u'/'))
        return wrong(u"path"_s, u"A file is handed over by its absolute path."_s);
    return path;
}

Result<EvidenceWish> readEvidenceWish(const QByteArray &body)
{
    const auto object = objectOf(body);
    if (!object)
        return object.problem();
    return EvidenceWish{.index = object->value("index"_L1).toString(),
        .documentId = object->value("documentId"_L1).toString(),
        .question = object->value("question"_L1).toString(),
        .mostTimes = qBound(1, object->value("mostTimes"_L1).toInt(20), 100)};
}

QByteArray writeIndex(const model::VideoIndex &index)
{
    return compact(indexObject(index));
}

QByteArray writeIndexes(const QList<model::VideoIndex> &indexes, const QString &nextLink)
{
    return page(indexes, nextLink, &indexObject);
}

QByteArray writeIngestion(const model::Ingestion &ingestion)
{
    return compact(ingestionObject(ingestion));
}

QByteArray writeIngestions(const QList<model::Ingestion> &ingestions, const QString &nextLink)
{
    return page(ingestions, nextLink, &ingestionObject);
}

QByteArray writeDocuments(const QList<model::IndexedVideo> &videos, const QString &nextLink)
{
    return page(videos, nextLink, &documentObject);
}

QByteArray writeMoments(const QList<model::Moment> &moments, const QString &nextLink)
{
    return page(moments, nextLink, &momentObject);
}

QByteArray writeHandOver(const QString &address)
{
    return compact({{u"documentUrl"_s, address}});
}

QByteArray writeEvidence(const model::VideoEvidence &evidence)
{
    return compact(evidenceObject(evidence));
}

QByteArray writeRetrievalError(const Problem &problem)
{
    QJsonObject error{{u"code"_s, problem.code}, {u"message"_s, problem.detail}};
    if (!problem.subject.isEmpty())
        error.insert(u"target"_s, problem.subject);
    return compact({{u"error"_s, error}});
}

} // namespace wire
