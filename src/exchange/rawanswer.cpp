#include "exchange/rawanswer.h"

#include "exchange/importproblem.h"

#include "grounding/answerregions.h"
#include "media/picturefile.h"
#include "media/sourcefile.h"
#include "wire/answerreading.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using model::Answer;
using model::Result;

namespace exchange {

namespace {

/// Whole or streamed: the stream's reader knows both, and says more clearly what is wrong with one object.
Result<Answer> readAny(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(64).trimmed();
    if (head.startsWith('{'))
        return wire::readAnswer(bytes);
    if (!head.startsWith("data:") && !head.startsWith("event:") && !head.startsWith(':'))
        return notReadable(u"it holds no answer of a service"_s);
    wire::AnswerStream stream;
    stream.add(bytes);
    stream.end();
    return stream.answer();
}

Result<QList<model::Picture>> keepPictures(Replay &replay, const QStringList &files)
{
    QList<model::Picture> pictures;
    for (const QString &file : files) {
        const auto info = media::inspect(file);
        if (!info)
            return info.problem();
        const auto bytes = media::readSource(file, media::Limits().bytes);
        if (!bytes)
            return bytes.problem();
        model::Picture picture{.name = file};
        keepPicture(replay, picture, *bytes);
        pictures.append(picture);
    }
    return pictures;
}

/// What the model wrote into its text, and what the service said beside it.
Answer withRegions(const Answer &raw, const QList<model::Picture> &pictures)
{
    model::PlaceReading reading{.model = raw.modelName};
    for (const model::Picture &picture : pictures)
        reading.pictures.append({.original = picture.size, .sent = picture.size});
    if (pictures.isEmpty())
        reading.pictures.append(model::SeenPicture{}); // there was one, only not here
    return grounding::GrowingRegions(reading).ended(raw);
}

} // namespace

Result<Replay> replayOfRawAnswer(const QByteArray &bytes, const QStringList &pictureFiles)
{
    auto answer = readAny(bytes);
    if (!answer && answer.problem().kind == model::Problem::Kind::AnswerUnreadable)
        return notReadable(answer.problem().detail);
    if (!answer)
        return answer.problem();
    const bool isEmpty =
        answer->text.isEmpty() && answer->grounding.isEmpty() && answer->finish == model::FinishReason::None;
    if (isEmpty)
        return notReadable(u"it holds no answer of a service"_s);
    Replay replay;
    const auto pictures = keepPictures(replay, pictureFiles);
    if (!pictures)
        return pictures.problem();
    ReplayTurn turn{.rawAnswer = bytes};
    turn.question = {.role = model::Role::User, .pictures = *pictures};
    turn.answer = {.role = model::Role::Assistant, .answer = withRegions(*answer, *pictures)};
    replay.turns.append(turn);
    return replay;
}

} // namespace exchange
