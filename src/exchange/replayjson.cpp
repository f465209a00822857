#include "exchange/replayjson.h"

#include "exchange/codepoints.h"
#include "exchange/importproblem.h"

#include "store/answerjson.h"
#include "store/names.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using model::Answer;
using model::Message;
using model::Picture;
using model::Result;

namespace exchange {

namespace {

constexpr auto formatName = "groundglass-replay"_L1;
constexpr qsizetype mostTurns = 4096;
constexpr qsizetype mostPicturesOfTurn = 1000;

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

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject pictureToJson(const Picture &picture, const QString &part)
{
    QJsonObject json{{u"name"_s, picture.name}, {u"detail"_s, store::wordFor(picture.detail)}};
    if (!picture.size.isEmpty())
        json[u"size"_s] = QJsonArray{picture.size.width(), picture.size.height()};
    if (!picture.part.isNull())
        json[u"part"_s] =
            QJsonArray{picture.part.x(), picture.part.y(), picture.part.width(), picture.part.height()};
    putWords(json, u"file"_s, part);
    putWords(json, u"sha256"_s, part.isEmpty() ? QString() : picture.contentHash);
    putWords(json, u"type"_s, picture.mime);
    putWords(json, u"address"_s, picture.address.toString(QUrl::FullyEncoded));
    return json;
}

QRect partOf(const QJsonObject &picture)
{
    const QJsonArray part = picture[u"part"].toArray();
    return part.size() == 4
        ? QRect(part.at(0).toInt(), part.at(1).toInt(), part.at(2).toInt(), part.at(3).toInt())
        : QRect();
}

QJsonObject questionToJson(const ReplayTurn &turn, const QHash<QString, QString> &pictureParts)
{
    const Message &question = turn.question;
    QJsonArray pictures;
    for (qsizetype i = 0; i < question.pictures.size(); ++i) {
        const Picture &picture = question.pictures.at(i);
        QJsonObject json = pictureToJson(picture, pictureParts.value(picture.contentHash));
        if (i < question.sent.size())
            json[u"sent"_s] = parsed(store::sentToStored(question.sent.at(i)));
        pictures.append(json);
    }
    QJsonObject json{
        {u"text"_s, question.text}, {u"when"_s, timeToJson(question.when)}, {u"pictures"_s, pictures}};
    putWords(json, u"addition"_s, question.addition);
    if (!question.toolReplies.isEmpty())
        json[u"tool_replies"_s] =
            QJsonDocument::fromJson(store::toolRepliesToStored(question.toolReplies)).array();
    putWords(json, u"system_message"_s, turn.systemMessage);
    return json;
}

QJsonObject answerToJson(const ReplayTurn &turn)
{
    const Message &answer = turn.answer;
    QJsonObject json = parsed(store::answerToStored(spansInCodePoints(answer.answer)));
    json.remove(u"version"_s); // the replay has one for all of it
    json[u"text"_s] = answer.answer.text;
    json[u"state"_s] = store::wordFor(answer.state);
    json[u"when"_s] = timeToJson(answer.when);
    putWords(json, u"connection"_s, answer.connectionName);
    if (!answer.ties.isEmpty())
        json[u"ties"_s] =
            QJsonDocument::fromJson(store::tiesToStored(tiesInCodePoints(answer.ties, answer.answer.text)))
                .array();
    putWords(json, u"host"_s, turn.host);
    putWords(json, u"deployment"_s, turn.deployment);
    return json;
}

/// Reads the turns one after another; the first thing that is wrong ends it.
class Reader {
public:
    explicit Reader(const QHash<QString, QByteArray> &parts)
        : m_parts(parts)
    {
    }

    Result<Replay> read(const QJsonObject &json)
    {
        m_replay.title = json[u"title"].toString();
        m_replay.program = json[u"program"].toString();
        m_replay.saved = timeFromJson(json[u"saved"]);
        const QJsonArray turns = json[u"turns"].toArray();
        if (turns.isEmpty())
            return damaged(u"replay.json: it has no turns"_s);
        if (turns.size() > mostTurns)
            return tooLarge(u"%1 turns, limit %2"_s.arg(turns.size()).arg(mostTurns));
        for (const QJsonValue &turn : turns) {
            if (const auto read = readTurn(turn.toObject()); !read)
                return read.problem();
        }
        return m_replay;
    }

private:
    model::Outcome readTurn(const QJsonObject &json)
    {
        const QJsonObject question = json[u"question"].toObject();
        const QJsonObject answer = json[u"answer"].toObject();
        ReplayTurn turn{.systemMessage = question[u"system_message"].toString(),
            .host = answer[u"host"].toString(),
            .deployment = answer[u"deployment"].toString()};
        turn.question = {.role = model::Role::User,
            .when = timeFromJson(question[u"when"]),
            .text = question[u"text"].toString(),
            .addition = question[u"addition"].toString()};
        turn.question.toolReplies = store::toolRepliesFromStored(
            QJsonDocument(question[u"tool_replies"].toArray()).toJson(QJsonDocument::Compact));
        if (!turn.question.toolReplies.isEmpty())
            turn.question.role = model::Role::Tool;
        turn.answer = answerFrom(answer);
        for (const auto &[key, bytes] :
            {std::pair{u"request"_s, &turn.request}, {u"raw_answer"_s, &turn.rawAnswer}}) {
            if (!json.contains(key))
                continue;
            const auto part = m_parts.constFind(json[key].toString());
            if (part == m_parts.cend())
                return damaged(json[key].toString());
            *bytes = *part;
        }
        const QJsonArray pictures = question[u"pictures"].toArray();
        if (pictures.size() > mostPicturesOfTurn)
            return tooLarge(u"%1 pictures in one question"_s.arg(pictures.size()));
        for (const QJsonValue &picture : pictures) {
            if (const auto read = readPicture(picture.toObject(), turn.question); !read)
                return read;
        }
        dropRegionsBeyond(turn);
        m_replay.turns.append(turn);
        return model::Done{};
    }

    static Message answerFrom(const QJsonObject &json)
    {
        const QByteArray stored = QJsonDocument(json).toJson(QJsonDocument::Compact);
        Message answer{.role = model::Role::Assistant,
            .state = store::fromWord(json[u"state"].toString(), Message::State::Complete),
            .when = timeFromJson(json[u"when"]),
            .answer = spansInUtf16(store::answerFromStored(stored, json[u"text"].toString())),
            .connectionName = json[u"connection"].toString()};
        const QByteArray ties = QJsonDocument(json[u"ties"].toArray()).toJson(QJsonDocument::Compact);
        answer.ties = tiesInUtf16(store::tiesFromStored(ties), answer.answer.text);
        if (answer.state == Message::State::Growing)
            answer.state = Message::State::Interrupted; // nobody lets it grow here
        return answer;
    }

    model::Outcome readPicture(const QJsonObject &json, Message &question)
    {
        const QJsonArray size = json[u"size"].toArray();
        Picture picture{.name = json[u"name"].toString(),
            .mime = json[u"type"].toString(),
            .size = size.size() == 2 ? QSize(size.at(0).toInt(), size.at(1).toInt()) : QSize(),
            .address = QUrl(json[u"address"].toString()),
            .detail = store::fromWord(json[u"detail"].toString(), model::Detail::Auto),
            .part = partOf(json)};
        if (json.contains(u"file")) {
            const QString name = json[u"file"].toString();
            const auto part = m_parts.constFind(name);
            if (part == m_parts.cend())
                return damaged(name);
            const QByteArray hash = QCryptographicHash::hash(*part, QCryptographicHash::Sha256).toHex();
            if (QString::fromLatin1(hash) != json[u"sha256"].toString())
                return damaged(name);
            picture.contentHash = QString::fromLatin1(hash);
            picture.byteCount = part->size();
            m_replay.pictures.insert(picture.contentHash, *part);
        }
        question.pictures.append(picture);
        question.sent.append(
            store::sentFromStored(QJsonDocument(json[u"sent"].toObject()).toJson(QJsonDocument::Compact)));
        m_pictures = int(question.pictures.size());
        return model::Done{};
    }

    /// A region whose picture nobody has cannot be shown.
    void dropRegionsBeyond(ReplayTurn &turn) const
    {
        turn.answer.answer.regions.removeIf([this](const model::Region &region) {
            return region.picture < 0 || region.picture >= m_pictures;
        });
    }

    const QHash<QString, QByteArray> &m_parts;
    Replay m_replay;
    int m_pictures = 0; ///< of the last question that had some
};

} // namespace

QString requestPart(qsizetype turn)
{
    return u"turns/%1/request.json"_s.arg(turn + 1);
}

QString rawAnswerPart(qsizetype turn)
{
    return u"turns/%1/answer.raw"_s.arg(turn + 1);
}

QByteArray replayToJson(const Replay &replay, const QHash<QString, QString> &pictureParts)
{
    QJsonArray turns;
    for (qsizetype i = 0; i < replay.turns.size(); ++i) {
        const ReplayTurn &turn = replay.turns.at(i);
        QJsonObject json{
            {u"question"_s, questionToJson(turn, pictureParts)}, {u"answer"_s, answerToJson(turn)}};
        if (!turn.request.isEmpty())
            json[u"request"_s] = requestPart(i);
        if (!turn.rawAnswer.isEmpty())
            json[u"raw_answer"_s] = rawAnswerPart(i);
        turns.append(json);
    }
    const QJsonObject json{{u"format"_s, QString(formatName)}, {u"version"_s, replayVersion},
        {u"program"_s, replay.program}, {u"saved"_s, timeToJson(replay.saved)}, {u"title"_s, replay.title},
        {u"turns"_s, turns}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Replay> replayFromJson(const QByteArray &bytes, const QHash<QString, QByteArray> &parts)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (json.isEmpty())
        return damaged(u"replay.json: %1"_s.arg(error.errorString()));
    if (json[u"format"].toString() != formatName)
        return notReadable(u"replay.json is something else"_s);
    const int version = json[u"version"].toInt();
    if (version > replayVersion)
        return model::Problem{
            .kind = model::Problem::Kind::ImportFromNewerVersion, .detail = u"version %1"_s.arg(version)};
    if (version < 1)
        return damaged(u"replay.json: it has no version"_s);
    return Reader(parts).read(json);
}

} // namespace exchange
