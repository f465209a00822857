#include "store/sentrecordjson.h"

#include "store/answerjson.h"
#include "store/jsonparts.h"
#include "store/values.h"

#include "model/signedaddress.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

using model::RecordedPicture;
using model::SentRecord;

QJsonObject pictureToJson(const RecordedPicture &recorded)
{
    const model::Picture &picture = recorded.picture;
    QJsonObject json{{u"name"_s, picture.name}, {u"detail"_s, wordFor(picture.detail)},
        {u"width"_s, picture.size.width()}, {u"height"_s, picture.size.height()},
        {u"bytes"_s, picture.byteCount},
        {u"sent"_s, QJsonDocument::fromJson(sentToStored(recorded.sent)).object()}};
    put(json, u"hash"_s, picture.contentHash);
    put(json, u"mime"_s, picture.mime);
    put(json, u"part"_s, rectToStored(picture.part));
    put(json, u"address"_s, model::withoutSignature(picture.address).toString(QUrl::FullyEncoded));
    if (recorded.ofEarlierMessage)
        json[u"earlier"_s] = true;
    return json;
}

RecordedPicture pictureFromJson(const QJsonObject &json)
{
    return {.picture = {.name = json[u"name"].toString(),
                .contentHash = json[u"hash"].toString(),
                .mime = json[u"mime"].toString(),
                .byteCount = json[u"bytes"].toInteger(),
                .size = QSize(json[u"width"].toInt(-1), json[u"height"].toInt(-1)),
                .address = QUrl(json[u"address"].toString()),
                .detail = fromWord(json[u"detail"].toString(), model::Detail::Auto),
                .part = rectFromStored(json[u"part"].toString())},
        .sent = sentFromStored(QJsonDocument(json[u"sent"].toObject()).toJson(QJsonDocument::Compact)),
        .ofEarlierMessage = json[u"earlier"].toBool()};
}

QJsonArray headersToJson(const SentRecord &record)
{
    QJsonArray headers;
    for (const auto &[name, value] : record.responseHeaders)
        headers.append(QJsonArray{name, value});
    return headers;
}

QList<std::pair<QString, QString>> headersFromJson(const QJsonArray &json)
{
    QList<std::pair<QString, QString>> headers;
    for (const QJsonValue &header : json)
        headers.append({header[0].toString(), header[1].toString()});
    return headers;
}

} // namespace

QByteArray sentRecordToStored(const SentRecord &record)
{
    QJsonObject json{{u"kind"_s, wordFor(record.kind)}, {u"streamed"_s, record.streamed},
        {u"spelling"_s, spellingToJson(record.spelling)}, {u"status"_s, record.status},
        {u"tries"_s, record.tries}, {u"first_byte_ms"_s, qint64(record.untilFirstByte.count())},
        {u"end_ms"_s, qint64(record.untilEnd.count())}, {u"headers"_s, headersToJson(record)},
        {u"when"_s, record.when.toUTC().toString(Qt::ISODateWithMs)}};
    put(json, u"api_version"_s, record.apiVersion);
    put(json, u"request_id"_s, record.requestId);
    putList(json, u"pictures"_s, record.pictures, pictureToJson);
    if (record.rawAnswerIsCut)
        json[u"raw_answer_is_cut"_s] = true;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

SentRecord sentRecordFromStored(const QByteArray &stored)
{
    const QJsonObject json = QJsonDocument::fromJson(stored).object();
    return {.pictures = takeList(json[u"pictures"], pictureFromJson),
        .kind = fromWord(json[u"kind"].toString(), model::Connection::Kind::OpenAICompatible),
        .apiVersion = json[u"api_version"].toString(),
        .streamed = json[u"streamed"].toBool(),
        .spelling = spellingFromJson(json[u"spelling"].toObject()),
        .rawAnswerIsCut = json[u"raw_answer_is_cut"].toBool(),
        .status = json[u"status"].toInt(),
        .requestId = json[u"request_id"].toString(),
        .responseHeaders = headersFromJson(json[u"headers"].toArray()),
        .when = QDateTime::fromString(json[u"when"].toString(), Qt::ISODateWithMs).toUTC(),
        .tries = json[u"tries"].toInt(),
        .untilFirstByte = std::chrono::milliseconds(json[u"first_byte_ms"].toInteger()),
        .untilEnd = std::chrono::milliseconds(json[u"end_ms"].toInteger())};
}

} // namespace store
