#include "exchange/messagejson.h"

#include "exchange/codepoints.h"

#include "store/answerjson.h"
#include "store/names.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using model::Message;

namespace exchange {

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QRect partOf(const QJsonObject &picture)
{
    const QJsonArray part = picture[u"part"].toArray();
    return part.size() == 4
        ? QRect(part.at(0).toInt(), part.at(1).toInt(), part.at(2).toInt(), part.at(3).toInt())
        : QRect();
}

} // namespace

QJsonValue timeToJson(const QDateTime &when)
{
    return when.isValid() ? QJsonValue(when.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QDateTime timeFromJson(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

void putWords(QJsonObject &json, const QString &key, const QString &words)
{
    if (!words.isEmpty())
        json[key] = words;
}

QJsonObject pictureToJson(const model::Picture &picture)
{
    QJsonObject json{{u"name"_s, picture.name}, {u"detail"_s, store::wordFor(picture.detail)}};
    if (!picture.size.isEmpty())
        json[u"size"_s] = QJsonArray{picture.size.width(), picture.size.height()};
    if (!picture.part.isNull())
        json[u"part"_s] =
            QJsonArray{picture.part.x(), picture.part.y(), picture.part.width(), picture.part.height()};
    putWords(json, u"type"_s, picture.mime);
    putWords(json, u"address"_s, picture.address.toString(QUrl::FullyEncoded));
    return json;
}

model::Picture pictureFromJson(const QJsonObject &json)
{
    const QJsonArray size = json[u"size"].toArray();
    return {.name = json[u"name"].toString(),
        .mime = json[u"type"].toString(),
        .size = size.size() == 2 ? QSize(size.at(0).toInt(), size.at(1).toInt()) : QSize(),
        .address = QUrl(json[u"address"].toString()),
        .detail = store::fromWord(json[u"detail"].toString(), model::Detail::Auto),
        .part = partOf(json)};
}

QJsonObject sentPictureToJson(const model::SentPicture &sent)
{
    return parsed(store::sentToStored(sent));
}

model::SentPicture sentPictureFromJson(const QJsonValue &json)
{
    return store::sentFromStored(compact(json.toObject()));
}

QJsonObject questionMessageToJson(const Message &question)
{
    QJsonObject json{{u"text"_s, question.text}, {u"when"_s, timeToJson(question.when)}};
    putWords(json, u"addition"_s, question.addition);
    if (!question.toolReplies.isEmpty())
        json[u"tool_replies"_s] =
            QJsonDocument::fromJson(store::toolRepliesToStored(question.toolReplies)).array();
    return json;
}

Message questionMessageFromJson(const QJsonObject &json)
{
    Message question{.role = model::Role::User,
        .when = timeFromJson(json[u"when"]),
        .text = json[u"text"].toString(),
        .addition = json[u"addition"].toString()};
    question.toolReplies = store::toolRepliesFromStored(compact(json[u"tool_replies"].toArray()));
    if (!question.toolReplies.isEmpty())
        question.role = model::Role::Tool;
    return question;
}

QJsonObject answerMessageToJson(const Message &answer)
{
    QJsonObject json = parsed(store::answerToStored(spansInCodePoints(answer.answer)));
    json.remove(u"version"_s); // the file has one for all of it
    json[u"text"_s] = answer.answer.text;
    json[u"state"_s] = store::wordFor(answer.state);
    json[u"when"_s] = timeToJson(answer.when);
    putWords(json, u"connection"_s, answer.connectionName);
    if (!answer.ties.isEmpty())
        json[u"ties"_s] =
            QJsonDocument::fromJson(store::tiesToStored(tiesInCodePoints(answer.ties, answer.answer.text)))
                .array();
    return json;
}

Message answerMessageFromJson(const QJsonObject &json)
{
    Message answer{.role = model::Role::Assistant,
        .state = store::fromWord(json[u"state"].toString(), Message::State::Complete),
        .when = timeFromJson(json[u"when"]),
        .answer = spansInUtf16(store::answerFromStored(compact(json), json[u"text"].toString())),
        .connectionName = json[u"connection"].toString()};
    answer.ties = tiesInUtf16(store::tiesFromStored(compact(json[u"ties"].toArray())), answer.answer.text);
    if (answer.state == Message::State::Growing)
        answer.state = Message::State::Interrupted; // nobody lets it grow here
    return answer;
}

} // namespace exchange
