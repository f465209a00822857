#include "exchange/conversationjson.h"

#include "exchange/importproblem.h"
#include "exchange/messagejson.h"

#include "store/correctionjson.h"
#include "store/names.h"
#include "store/parametersjson.h"
#include "store/sentrecordjson.h"
#include "store/videojson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using model::Message;
using model::Result;
using model::Role;

namespace exchange {

namespace {

constexpr auto formatName = "groundglass-conversation"_L1;
constexpr qsizetype mostMessages = 200'000;
constexpr qsizetype mostPicturesOfMessage = 1000;
constexpr qsizetype mostCorrections = 100'000; ///< of one answer

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// As a JSON string, quotes and all.
QByteArray quoted(const QString &words)
{
    return QJsonDocument(QJsonArray{words}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

/// Text where the bytes are text, so that people can read it; else base64.
QJsonValue bytesToJson(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        return text;
    return QJsonObject{{u"base64"_s, QString::fromLatin1(bytes.toBase64())}};
}

QByteArray bytesFromJson(const QJsonValue &json)
{
    return json.isObject() ? QByteArray::fromBase64(json[u"base64"].toString().toLatin1())
                           : json.toString().toUtf8();
}

QJsonArray picturesToJson(const Message &question)
{
    QJsonArray pictures;
    for (qsizetype i = 0; i < question.pictures.size(); ++i) {
        const model::Picture &picture = question.pictures.at(i);
        QJsonObject json = pictureToJson(picture);
        putWords(json, u"sha256"_s, picture.contentHash);
        if (picture.byteCount > 0)
            json[u"bytes"_s] = picture.byteCount;
        if (i < question.sent.size())
            json[u"sent"_s] = sentPictureToJson(question.sent.at(i));
        pictures.append(json);
    }
    return pictures;
}

QJsonObject askingToJson(const Message &question)
{
    QJsonObject json = questionMessageToJson(question);
    if (question.state != Message::State::Complete)
        json[u"state"_s] = store::wordFor(question.state);
    if (!question.pictures.isEmpty())
        json[u"pictures"_s] = picturesToJson(question);
    if (question.video)
        json[u"video"_s] = parsed(store::videoToStored(question.video));
    return json;
}

QJsonObject recordToJson(const model::SentRecord &record)
{
    QJsonObject json = parsed(store::sentRecordToStored(record));
    if (!record.request.isEmpty())
        json[u"request"_s] = bytesToJson(record.request);
    if (!record.rawAnswer.isEmpty())
        json[u"raw_answer"_s] = bytesToJson(record.rawAnswer);
    return json;
}

QJsonObject messageToJson(const CarriedConversation &carried, const Message &message)
{
    QJsonObject json = message.role == Role::Assistant ? answerMessageToJson(message) : askingToJson(message);
    if (message.role == Role::Assistant && json.contains(u"id"_s)) {
        json[u"answer_id"_s] = json[u"id"_s]; // the service's own word for it
        json.remove(u"id"_s);
    }
    json[u"id"_s] = message.id;
    json[u"role"_s] = store::wordFor(message.role);
    QJsonArray corrections;
    for (const model::Correction &correction : carried.corrections.value(message.id)) {
        QJsonObject said = parsed(store::correctionToStored(correction));
        said[u"number"_s] = correction.number;
        corrections.append(said);
    }
    if (!corrections.isEmpty())
        json[u"corrections"_s] = corrections;
    if (const auto record = carried.records.constFind(message.id); record != carried.records.cend())
        json[u"wire"_s] = recordToJson(*record);
    return json;
}

QJsonObject tableOf(const CarriedConversation &carried)
{
    const model::Conversation &conversation = carried.conversation;
    QJsonObject json{{u"format"_s, QString(formatName)}, {u"version"_s, conversationVersion},
        {u"saved"_s, timeToJson(carried.saved)}, {u"title"_s, conversation.title},
        {u"created"_s, timeToJson(conversation.created)}, {u"changed"_s, timeToJson(conversation.changed)}};
    putWords(json, u"program"_s, carried.program);
    putWords(json, u"region_prompt"_s, conversation.regionPrompt);
    putWords(json, u"connection"_s, conversation.connectionId);
    if (conversation.asksForRegions)
        json[u"asks_for_regions"_s] = true;
    if (conversation.parameters != model::Parameters())
        json[u"parameters"_s] = parsed(store::parametersToStored(conversation.parameters));
    QJsonArray messages;
    for (const Message &message : conversation.messages)
        messages.append(messageToJson(carried, message));
    json[u"messages"_s] = messages;
    return json;
}

QString mimeOf(const CarriedConversation &carried, const QString &hash)
{
    for (const Message &message : carried.conversation.messages) {
        for (const model::Picture &picture : message.pictures) {
            if (picture.contentHash == hash)
                return picture.mime;
        }
    }
    return {};
}

/// Reads one message after another; the first thing that is wrong ends it.
class Reader {
public:
    Result<CarriedConversation> read(const QJsonObject &json)
    {
        if (const auto done = readPictures(json[u"pictures"].toObject()); !done)
            return done.problem();
        readHead(json);
        const QJsonArray messages = json[u"messages"].toArray();
        if (messages.size() > mostMessages)
            return tooLarge(u"%1 messages, limit %2"_s.arg(messages.size()).arg(mostMessages));
        for (const QJsonValue &message : messages) {
            if (const auto done = readMessage(message.toObject()); !done)
                return done.problem();
        }
        return m_carried;
    }

private:
    void readHead(const QJsonObject &json)
    {
        m_carried.program = json[u"program"].toString();
        m_carried.saved = timeFromJson(json[u"saved"]);
        model::Conversation &conversation = m_carried.conversation;
        conversation.title = json[u"title"].toString();
        conversation.created = timeFromJson(json[u"created"]);
        conversation.changed = timeFromJson(json[u"changed"]);
        conversation.asksForRegions = json[u"asks_for_regions"].toBool();
        conversation.regionPrompt = json[u"region_prompt"].toString();
        conversation.connectionId = json[u"connection"].toString();
        if (json[u"parameters"].isObject())
            conversation.parameters = store::parametersFromStored(compact(json[u"parameters"].toObject()));
    }

    model::Outcome readPictures(const QJsonObject &pictures)
    {
        for (auto it = pictures.begin(); it != pictures.end(); ++it) {
            const auto decoded = QByteArray::fromBase64Encoding(it.value()[u"data"].toString().toLatin1(),
                QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
            if (!decoded)
                return damaged(u"the picture %1"_s.arg(it.key().left(16)));
            const QByteArray hash = QCryptographicHash::hash(*decoded, QCryptographicHash::Sha256).toHex();
            if (QString::fromLatin1(hash) != it.key())
                return damaged(u"the picture %1"_s.arg(it.key().left(16)));
            m_carried.pictures.insert(it.key(), *decoded);
        }
        return model::Done{};
    }

    model::Outcome readMessage(const QJsonObject &json)
    {
        const auto id = qint64(json[u"id"].toInteger());
        if (id <= 0 || m_ids.contains(id))
            return damaged(u"messages without a number of their own"_s);
        m_ids.insert(id);
        const auto role = store::fromWord(json[u"role"].toString(), Role::System);
        if (role == Role::System)
            return damaged(u"message %1: its role"_s.arg(id));
        auto message = role == Role::Assistant ? readAnswer(json) : readQuestion(json);
        if (!message)
            return message.problem();
        message->id = id;
        message->role = role;
        m_carried.conversation.messages.append(*message);
        if (json[u"wire"].isObject())
            m_carried.records.insert(id, readRecord(json[u"wire"].toObject()));
        return readCorrections(id, json[u"corrections"].toArray());
    }

    static Result<Message> readAnswer(QJsonObject json)
    {
        json[u"id"_s] = json[u"answer_id"];
        Message answer = answerMessageFromJson(json);
        answer.answer.regions.removeIf([](const model::Region &region) { return region.picture < 0; });
        return answer;
    }

    Result<Message> readQuestion(const QJsonObject &json)
    {
        Message question = questionMessageFromJson(json);
        question.state = store::fromWord(json[u"state"].toString(), Message::State::Complete);
        if (json[u"video"].isObject())
            question.video = store::videoFromStored(compact(json[u"video"].toObject()));
        const QJsonArray pictures = json[u"pictures"].toArray();
        if (pictures.size() > mostPicturesOfMessage)
            return tooLarge(u"%1 pictures in one question"_s.arg(pictures.size()));
        for (const QJsonValue &picture : pictures) {
            question.pictures.append(readPicture(picture.toObject()));
            if (picture[u"sent"].isObject())
                question.sent.append(sentPictureFromJson(picture[u"sent"]));
        }
        if (question.sent.size() != question.pictures.size())
            question.sent.clear(); // they are told by their place
        return question;
    }

    /// One whose bytes are not here keeps its name and nothing that would be looked for.
    [[nodiscard]] model::Picture readPicture(const QJsonObject &json) const
    {
        model::Picture picture = pictureFromJson(json);
        const auto bytes = m_carried.pictures.constFind(json[u"sha256"].toString());
        if (bytes == m_carried.pictures.cend())
            return picture;
        picture.contentHash = bytes.key();
        picture.byteCount = bytes->size();
        return picture;
    }

    static model::SentRecord readRecord(const QJsonObject &json)
    {
        model::SentRecord record = store::sentRecordFromStored(compact(json));
        record.request = bytesFromJson(json[u"request"]);
        record.rawAnswer = bytesFromJson(json[u"raw_answer"]);
        return record;
    }

    model::Outcome readCorrections(qint64 message, const QJsonArray &corrections)
    {
        if (corrections.size() > mostCorrections)
            return tooLarge(u"%1 corrections of one answer"_s.arg(corrections.size()));
        for (const QJsonValue &said : corrections)
            m_carried.corrections[message].append(
                store::correctionFromStored(said[u"number"].toInt(), compact(said.toObject())));
        return model::Done{};
    }

    CarriedConversation m_carried;
    QSet<qint64> m_ids;
};

} // namespace

Result<QByteArray> toConversationJson(const CarriedConversation &carried)
{
    QByteArray json = QJsonDocument(tableOf(carried)).toJson(QJsonDocument::Indented).trimmed();
    qint64 whole = json.size();
    for (const QByteArray &bytes : carried.pictures)
        whole += bytes.size() / 3 * 4 + 256;
    if (whole > mostConversationBytes)
        return tooLarge(u"%1 MiB, limit %2 MiB"_s.arg(whole >> 20).arg(mostConversationBytes >> 20));
    // By hand: pictures as values of a JSON document would be held four times over.
    json.reserve(whole);
    json.chop(1);
    json = std::move(json).trimmed();
    json += ",\n    \"pictures\": {";
    QStringList hashes = carried.pictures.keys();
    hashes.sort(); // the same conversation gives the same bytes
    const char *separator = "\n";
    for (const QString &hash : hashes) {
        json += separator + ("        " + quoted(hash)) + ": {\"type\": " + quoted(mimeOf(carried, hash))
            + ", \"data\": \"" + carried.pictures.value(hash).toBase64() + "\"}";
        separator = ",\n";
    }
    return json + "\n    }\n}\n";
}

Result<CarriedConversation> fromConversationJson(const QByteArray &bytes)
{
    if (bytes.size() > mostConversationBytes)
        return tooLarge(u"%1 MiB, limit %2 MiB"_s.arg(bytes.size() >> 20).arg(mostConversationBytes >> 20));
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (json.isEmpty())
        return damaged(error.errorString());
    if (json[u"format"].toString() != formatName)
        return notReadable(u"it is no conversation of this program"_s);
    const int version = json[u"version"].toInt();
    if (version > conversationVersion)
        return model::Problem{
            .kind = model::Problem::Kind::ImportFromNewerVersion, .detail = u"version %1"_s.arg(version)};
    if (version < 1)
        return damaged(u"it has no version"_s);
    return Reader().read(json);
}

bool looksLikeConversationJson(const QByteArray &json)
{
    const QByteArray start = json.left(4096);
    return start.trimmed().startsWith('{') && start.contains("\"groundglass-conversation\"");
}

} // namespace exchange
