#include "exchange/replay.h"

#include "exchange/telling.h"

#include "grounding/handties.h"

#include <algorithm>

using model::Picture;

namespace exchange {

namespace {

QString fileNameOf(const QString &path)
{
    return path.section(u'/', -1).section(u'\\', -1);
}

DatasetPicture datasetPicture(const Replay &replay, const Picture &picture)
{
    const QString file = fileNameOf(picture.name);
    return {.name = file,
        .path = file == picture.name ? QString() : picture.name,
        .address = picture.address,
        .size = picture.size,
        .mime = picture.mime,
        .bytes = replay.pictures.value(picture.contentHash)};
}

} // namespace

void keepPicture(Replay &replay, Picture &picture, const QByteArray &bytes)
{
    keepPicture(replay.pictures, picture, bytes);
}

Replay disclosed(const Replay &replay, const Disclosure &disclosure)
{
    Telling telling(replay.pictures, disclosure);
    Replay told{.title = disclosure.question ? replay.title : QString(),
        .saved = replay.saved,
        .program = replay.program};
    for (ReplayTurn turn : replay.turns) {
        telling.tellQuestion(turn.question);
        telling.tellAnswer(turn.answer);
        turn.systemMessage = disclosure.systemMessage ? telling.words(turn.systemMessage) : QString();
        if (!disclosure.host)
            turn.host.clear();
        if (!disclosure.deployment)
            turn.deployment.clear();
        turn.request = telling.request(turn.request);
        if (!disclosure.modelName)
            turn.rawAnswer.clear();
        told.turns.append(turn);
    }
    told.pictures = telling.pictures();
    return told;
}

Dataset datasetOf(const Replay &replay, qsizetype turn)
{
    if (turn < 0 || turn >= replay.turns.size())
        return {};
    const ReplayTurn &told = replay.turns.at(turn);
    Dataset dataset{.regions = grounding::withTies(told.answer.answer, told.answer.ties).regions,
        .text = told.answer.answer.text,
        .from = {.question = told.question.text,
            .systemMessage = told.systemMessage,
            .modelName = told.answer.answer.modelName,
            .host = told.host,
            .deployment = told.deployment,
            .when = told.answer.when}};
    for (qsizetype about = turn; about >= 0 && dataset.pictures.isEmpty(); --about) {
        for (const Picture &picture : replay.turns.at(about).question.pictures)
            dataset.pictures.append(datasetPicture(replay, picture));
    }
    return dataset;
}

qsizetype tellingTurn(const Replay &replay)
{
    for (qsizetype turn = replay.turns.size() - 1; turn >= 0; --turn) {
        if (!replay.turns.at(turn).answer.answer.regions.isEmpty())
            return turn;
    }
    return replay.turns.size() - 1;
}

} // namespace exchange
