#include "exchange/replayjson.h"

#include "exchange/importproblem.h"
#include "exchange/messagejson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using model::Message;
using model::Picture;
using model::Result;

namespace exchange {

namespace {

constexpr auto formatName = "groundglass-replay"_L1;
constexpr qsizetype mostTurns = 4096;
constexpr qsizetype mostPicturesOfTurn = 1000;

QJsonObject questionToJson(const ReplayTurn &turn, const QHash<QString, QString> &pictureParts)
{
    const Message &question = turn.question;
    QJsonArray pictures;
    for (qsizetype i = 0; i < question.pictures.size(); ++i) {
        const Picture &picture = question.pictures.at(i);
        const QString part = pictureParts.value(picture.contentHash);
        QJsonObject json = pictureToJson(picture);
        putWords(json, u"file"_s, part);
        putWords(json, u"sha256"_s, part.isEmpty() ? QString() : picture.contentHash);
        if (i < question.sent.size())
            json[u"sent"_s] = sentPictureToJson(question.sent.at(i));
        pictures.append(json);
    }
    QJsonObject json = questionMessageToJson(question);
    json[u"pictures"_s] = pictures;
    putWords(json, u"system_message"_s, turn.systemMessage);
    return json;
}

QJsonObject answerToJson(const ReplayTurn &turn)
{
    QJsonObject json = answerMessageToJson(turn.answer);
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
        turn.question = questionMessageFromJson(question);
        turn.answer = answerMessageFromJson(answer);
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

    model::Outcome readPicture(const QJsonObject &json, Message &question)
    {
        Picture picture = pictureFromJson(json);
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
        question.sent.append(sentPictureFromJson(json[u"sent"]));
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
