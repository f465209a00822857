#include "wire/retrievalfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

using model::IngestionState;

QString dateText(const QDateTime &date)
{
    return date.isValid() ? date.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + "0000Z"_L1 : QString();
}

QDateTime dateFrom(const QJsonValue &value)
{
    // Seven decimals are more than Qt reads.
    static const QRegularExpression fraction(u"\\.(\\d{3})\\d+"_s);
    QString text = value.toString();
    return QDateTime::fromString(text.replace(fraction, u".\\1"_s), Qt::ISODateWithMs).toUTC();
}

void insertText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject metadataObject(const model::Metadata &metadata)
{
    QJsonObject object;
    for (auto it = metadata.begin(); it != metadata.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject schemaObject(const QList<model::MetadataField> &fields)
{
    QJsonArray array;
    for (const model::MetadataField &field : fields)
        array.append(QJsonObject{{u"name"_s, field.name}, {u"searchable"_s, field.searchable},
            {u"filterable"_s, field.filterable},
            {u"type"_s, field.type == model::MetadataField::Type::DateTime ? u"datetime"_s : u"string"_s}});
    return {{u"language"_s, u"en"_s}, {u"fields"_s, array}};
}

QList<model::MetadataField> fieldsFrom(const QJsonObject &schema)
{
    QList<model::MetadataField> fields;
    for (const QJsonValue &value : schema.value("fields"_L1).toArray()) {
        const bool isDate = value["type"_L1].toString().compare("datetime"_L1, Qt::CaseInsensitive) == 0;
        fields.append({.name = value["name"_L1].toString(),
            .searchable = value["searchable"_L1].toBool(true),
            .filterable = value["filterable"_L1].toBool(true),
            .type = isDate ? model::MetadataField::Type::DateTime : model::MetadataField::Type::Text});
    }
    return fields;
}

QString errorText(const QJsonValue &error)
{
    if (error.isString())
        return error.toString();
    for (const auto &inner : {"innerError"_L1, "innererror"_L1}) {
        if (const QString text = error[inner]["message"_L1].toString(); !text.isEmpty())
            return text;
    }
    const QString message = error["message"_L1].toString();
    return message.isEmpty() ? error["code"_L1].toString() : message;
}

QJsonObject errorObject(const QString &message)
{
    return {{u"code"_s, u"InvalidVideo"_s}, {u"message"_s, message}};
}

constexpr std::array<std::pair<QLatin1StringView, IngestionState>, 5> stateWords{{
    {QLatin1StringView("NotStarted"), IngestionState::NotStarted},
    {QLatin1StringView("Running"), IngestionState::Running},
    {QLatin1StringView("Completed"), IngestionState::Completed},
    {QLatin1StringView("Failed"), IngestionState::Failed},
    {QLatin1StringView("PartiallySucceeded"), IngestionState::PartiallySucceeded},
}};

IngestionState stateFrom(const QString &word)
{
    for (const auto &[known, state] : stateWords) {
        if (word.compare(known, Qt::CaseInsensitive) == 0)
            return state;
    }
    return IngestionState::Unknown;
}

QJsonObject statusObject(const model::VideoStatus &status)
{
    QJsonObject object{{u"documentId"_s, status.documentId}, {u"documentUrl"_s, status.address},
        {u"groundglass"_s, QJsonObject{{u"progress"_s, status.progress}}}};
    if (status.succeeded)
        object.insert(u"succeeded"_s, *status.succeeded);
    if (!status.error.isEmpty())
        object.insert(u"error"_s, errorObject(status.error));
    return object;
}

model::VideoStatus statusFrom(const QJsonValue &value)
{
    model::VideoStatus status{.documentId = value["documentId"_L1].toString(),
        .address = value["documentUrl"_L1].toString(),
        .error = errorText(value["error"_L1]),
        .progress = value["groundglass"_L1]["progress"_L1].toDouble()};
    if (value["succeeded"_L1].isBool())
        status.succeeded = value["succeeded"_L1].toBool();
    if (!status.error.isEmpty() && !status.succeeded)
        status.succeeded = false;
    return status;
}

QJsonArray passagesArray(const QList<model::VideoEvidence::Passage> &passages)
{
    QJsonArray array;
    for (const auto &passage : passages)
        array.append(
            QJsonObject{{u"start"_s, passage.start}, {u"end"_s, passage.end}, {u"text"_s, passage.text}});
    return array;
}

QList<model::VideoEvidence::Passage> passagesFrom(const QJsonValue &value)
{
    QList<model::VideoEvidence::Passage> passages;
    for (const QJsonValue &passage : value.toArray())
        passages.append({.start = passage["start"_L1].toDouble(),
            .end = passage["end"_L1].toDouble(),
            .text = passage["text"_L1].toString()});
    return passages;
}

} // namespace

QString stateWord(IngestionState state)
{
    for (const auto &[word, known] : stateWords) {
        if (known == state)
            return word;
    }
    return u"Unknown"_s;
}

QString timeSpan(double seconds)
{
    constexpr qint64 Ticks = 10'000'000;
    const auto ticks = qint64(std::llround(std::max(0.0, seconds) * 1000)) * (Ticks / 1000);
    const qint64 whole = ticks / Ticks;
    return u"%1:%2:%3.%4"_s.arg(whole / 3600, 2, 10, '0'_L1)
        .arg(whole / 60 % 60, 2, 10, '0'_L1)
        .arg(whole % 60, 2, 10, '0'_L1)
        .arg(ticks % Ticks, 7, 10, '0'_L1);
}

double secondsFrom(const QString &timeSpan)
{
    static const QRegularExpression pattern(
        u"^\\s*(?:(\\d{1,4})\\.)?(\\d{1,4}):(\\d{1,2}):(\\d{1,2}(?:\\.\\d{1,9})?)\\s*$"_s);
    const auto match = pattern.match(timeSpan);
    if (!match.hasMatch())
        return 0;
    return ((match.captured(1).toDouble() * 24 + match.captured(2).toDouble()) * 60
               + match.captured(3).toDouble())
        * 60
        + match.captured(4).toDouble();
}

model::Metadata metadataFrom(const QJsonObject &object)
{
    model::Metadata metadata;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isObject() && !it.value().isArray())
            metadata.insert(it.key().toLower(), it.value().toVariant().toString());
    }
    return metadata;
}

QJsonObject indexObject(const model::VideoIndex &index)
{
    QJsonArray features;
    if (index.vision) {
        QJsonObject vision{{u"name"_s, u"vision"_s}};
        insertText(vision, u"domain"_s, index.domain);
        features.append(vision);
    }
    if (index.speech)
        features.append(QJsonObject{{u"name"_s, u"speech"_s}});
    QJsonObject object{{u"features"_s, features}};
    insertText(object, u"name"_s, index.name);
    insertText(object, u"eTag"_s, index.eTag);
    insertText(object, u"createdDateTime"_s, dateText(index.created));
    insertText(object, u"lastModifiedDateTime"_s, dateText(index.changed));
    if (!index.fields.isEmpty())
        object.insert(u"metadataSchema"_s, schemaObject(index.fields));
    if (const auto data = QJsonDocument::fromJson(index.userData.toUtf8()).object(); !data.isEmpty())
        object.insert(u"userData"_s, data);
    return object;
}

model::VideoIndex indexFrom(const QJsonObject &object)
{
    model::VideoIndex index{.name = object.value("name"_L1).toString(),
        .vision = false,
        .speech = false,
        .fields = fieldsFrom(object.value("metadataSchema"_L1).toObject()),
        .eTag = object.value("eTag"_L1).toString(),
        .created = dateFrom(object.value("createdDateTime"_L1)),
        .changed = dateFrom(object.value("lastModifiedDateTime"_L1))};
    const QJsonArray features = object.value("features"_L1).toArray();
    for (const QJsonValue &feature : features) {
        const QString name = feature["name"_L1].toString().toLower();
        index.vision = index.vision || name == "vision"_L1;
        index.speech = index.speech || name == "speech"_L1;
        if (name == "vision"_L1)
            index.domain = feature["domain"_L1].toString();
    }
    if (features.isEmpty())
        index.vision = true; // the published default
    if (object.value("userData"_L1).isObject())
        index.userData = QString::fromUtf8(
            QJsonDocument(object.value("userData"_L1).toObject()).toJson(QJsonDocument::Compact));
    return index;
}

QJsonObject videoItemObject(const model::VideoItem &item)
{
    using Mode = model::VideoItem::Mode;
    const QString mode = item.mode == Mode::Add ? u"add"_s
        : item.mode == Mode::Update             ? u"update"_s
                                                : u"remove"_s;
    QJsonObject object{
        {u"mode"_s, mode}, {u"documentId"_s, item.documentId}, {u"documentUrl"_s, item.address}};
    if (!item.metadata.isEmpty())
        object.insert(u"metadata"_s, metadataObject(item.metadata));
    return object;
}

QJsonObject ingestionObject(const model::Ingestion &ingestion)
{
    QJsonArray videos;
    for (const model::VideoStatus &status : ingestion.videos)
        videos.append(statusObject(status));
    QJsonObject object{{u"name"_s, ingestion.name}, {u"state"_s, stateWord(ingestion.state)},
        {u"createdDateTime"_s, dateText(ingestion.created)},
        {u"lastModifiedDateTime"_s, dateText(ingestion.changed)}, {u"fileStatusDetails"_s, videos}};
    if (!ingestion.error.isEmpty())
        object.insert(u"error"_s, errorObject(ingestion.error));
    return object;
}

model::Ingestion ingestionFrom(const QJsonObject &object)
{
    model::Ingestion ingestion{.name = object.value("name"_L1).toString(),
        .state = stateFrom(object.value("state"_L1).toString()),
        .stateWord = object.value("state"_L1).toString(),
        .error = errorText(object.value("error"_L1)),
        .created = dateFrom(object.value("createdDateTime"_L1)),
        .changed = dateFrom(object.value("lastModifiedDateTime"_L1))};
    for (const QJsonValue &status : object.value("fileStatusDetails"_L1).toArray())
        ingestion.videos.append(statusFrom(status));
    return ingestion;
}

QJsonObject documentObject(const model::IndexedVideo &video)
{
    QJsonObject object{{u"documentId"_s, video.documentId}, {u"documentUrl"_s, video.address},
        {u"metadata"_s, metadataObject(video.metadata)}, {u"createdDateTime"_s, dateText(video.created)},
        {u"lastModifiedDateTime"_s, dateText(video.changed)},
        {u"groundglass"_s,
            QJsonObject{
                {u"file"_s, video.file}, {u"duration"_s, video.duration}, {u"progress"_s, video.progress}}}};
    if (!video.error.isEmpty())
        object.insert(u"error"_s, errorObject(video.error));
    return object;
}

model::IndexedVideo documentFrom(const QJsonObject &object)
{
    const QJsonValue own = object.value("groundglass"_L1);
    return {.documentId = object.value("documentId"_L1).toString(),
        .address = object.value("documentUrl"_L1).toString(),
        .metadata = metadataFrom(object.value("metadata"_L1).toObject()),
        .created = dateFrom(object.value("createdDateTime"_L1)),
        .changed = dateFrom(object.value("lastModifiedDateTime"_L1)),
        .error = errorText(object.value("error"_L1)),
        .file = own["file"_L1].toString(),
        .duration = own["duration"_L1].toDouble(),
        .progress = own["progress"_L1].toDouble(1)};
}

QJsonObject queryObject(const model::VideoQuery &query)
{
    QJsonArray features;
    if (query.vision)
        features.append(u"vision"_s);
    if (query.speech)
        features.append(u"speech"_s);
    QJsonArray texts;
    for (auto it = query.filters.begin(); it != query.filters.end(); ++it)
        texts.append(QJsonObject{{u"fieldName"_s, it.key()}, {u"values"_s, QJsonArray{it.value()}}});
    QJsonObject filters{{u"featureFilters"_s, features}};
    if (!texts.isEmpty())
        filters.insert(u"stringFilters"_s, texts);
    QJsonObject object{{u"queryText"_s, query.text}, {u"filters"_s, filters}, {u"top"_s, query.top},
        {u"skip"_s, query.skip}, {u"dedup"_s, false}};
    if (!query.documentId.isEmpty())
        object.insert(u"groundglass"_s, QJsonObject{{u"documentId"_s, query.documentId}});
    return object;
}

QJsonObject momentObject(const model::Moment &moment)
{
    return {{u"documentId"_s, moment.documentId},
        {u"documentKind"_s,
            moment.kind == model::Moment::Kind::Speech ? u"SpeechTextSegment"_s : u"VideoFrame"_s},
        {u"start"_s, timeSpan(moment.start)}, {u"end"_s, timeSpan(moment.end)},
        {u"best"_s, timeSpan(moment.best)}, {u"relevance"_s, moment.relevance},
        {u"groundglass"_s, QJsonObject{{u"why"_s, moment.why}}}};
}

model::Moment momentFrom(const QJsonObject &object)
{
    const QString kind = object.value("documentKind"_L1).toString();
    const bool isSpeech = kind.contains("speech"_L1, Qt::CaseInsensitive);
    return {.documentId = object.value("documentId"_L1).toString(),
        .kind = isSpeech ? model::Moment::Kind::Speech : model::Moment::Kind::Vision,
        .start = secondsFrom(object.value("start"_L1).toString()),
        .end = secondsFrom(object.value("end"_L1).toString()),
        .best = secondsFrom(object.value("best"_L1).toString()),
        .relevance = object.value("relevance"_L1).toDouble(),
        .why = object.value("groundglass"_L1)["why"_L1].toString()};
}

QJsonObject evidenceObject(const model::VideoEvidence &evidence)
{
    QJsonArray times;
    for (const double time : evidence.times)
        times.append(time);
    return {{u"duration"_s, evidence.duration}, {u"file"_s, evidence.file}, {u"times"_s, times},
        {u"transcript"_s, passagesArray(evidence.transcript)},
        {u"writing"_s, passagesArray(evidence.writing)}};
}

model::VideoEvidence evidenceFrom(const QJsonObject &object)
{
    model::VideoEvidence evidence{.duration = object.value("duration"_L1).toDouble(),
        .file = object.value("file"_L1).toString(),
        .transcript = passagesFrom(object.value("transcript"_L1)),
        .writing = passagesFrom(object.value("writing"_L1))};
    for (const QJsonValue &time : object.value("times"_L1).toArray())
        evidence.times.append(time.toDouble());
    return evidence;
}

} // namespace wire
