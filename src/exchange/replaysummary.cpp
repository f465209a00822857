#include "exchange/replaysummary.h"

#include "exchange/regionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

QJsonArray picturesOf(const Replay &replay, const ReplayTurn &turn)
{
    QJsonArray array;
    for (const model::Picture &picture : turn.question.pictures) {
        QJsonObject json{{u"name"_s, picture.name}, {u"mime"_s, picture.mime},
            {u"included"_s, replay.pictures.contains(picture.contentHash)}};
        if (!picture.size.isEmpty()) {
            json[u"width"_s] = picture.size.width();
            json[u"height"_s] = picture.size.height();
        }
        if (!picture.address.isEmpty())
            json[u"address"_s] = picture.address.toString(QUrl::FullyEncoded);
        array.append(json);
    }
    return array;
}

void put(QJsonObject &json, const QString &key, const QString &words)
{
    if (!words.isEmpty())
        json[key] = words;
}

} // namespace

QByteArray replaySummary(const Replay &replay, qsizetype wanted,
    const std::function<QString(const model::Problem &problem)> &sentence)
{
    QJsonArray turns;
    for (qsizetype i = 0; i < replay.turns.size(); ++i) {
        if (wanted >= 0 && wanted != i)
            continue;
        const ReplayTurn &turn = replay.turns.at(i);
        QList<QSize> sizes;
        for (const DatasetPicture &picture : datasetOf(replay, i).pictures)
            sizes.append(picture.size);
        QStringList sentences;
        for (const model::Problem &problem : turn.answer.answer.problems)
            sentences.append(sentence(problem));
        QJsonObject question{{u"text"_s, turn.question.text}, {u"pictures"_s, picturesOf(replay, turn)}};
        put(question, u"system_message"_s, turn.systemMessage);
        QJsonObject answer =
            QJsonDocument::fromJson(answerToJson(turn.answer.answer, sizes, turn.question.sent, sentences))
                .object();
        put(answer, u"model"_s, turn.answer.answer.modelName);
        put(answer, u"host"_s, turn.host);
        put(answer, u"deployment"_s, turn.deployment);
        turns.append(QJsonObject{{u"question"_s, question}, {u"answer"_s, answer},
            {u"request"_s, !turn.request.isEmpty()}, {u"raw_answer"_s, !turn.rawAnswer.isEmpty()}});
    }
    return QJsonDocument(
        QJsonObject{{u"title"_s, replay.title},
            {u"saved"_s, replay.saved.isValid() ? replay.saved.toString(Qt::ISODate) : QString()},
            {u"program"_s, replay.program}, {u"turns"_s, turns}})
        .toJson(QJsonDocument::Compact);
}

} // namespace exchange
