#include "entries.h"

#include "wire/answerreading.h"

#include <QtGlobal>

#include <algorithm>

namespace fuzz {

namespace {

void demand(bool kept, const char *promise)
{
    if (!kept)
        qFatal("broken promise: %s", promise);
}

model::Answer readInPieces(QByteArrayView bytes, qsizetype pieceSize)
{
    wire::AnswerStream stream;
    qsizetype textSize = 0;
    for (qsizetype at = 0; at < bytes.size(); at += pieceSize) {
        stream.add(bytes.sliced(at, std::min(pieceSize, bytes.size() - at)));
        demand(stream.answer().text.size() >= textSize || stream.answer().withdrawn,
            "the text of an answer only grows, unless a filter withdraws it");
        textSize = stream.answer().text.size();
    }
    stream.end();
    demand(stream.finished(), "a stream that has ended is finished");
    return stream.answer();
}

} // namespace

void readStream(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const qsizetype pieceSize = 1 + quint8(bytes.front());
    const QByteArrayView rest = bytes.sliced(1);
    demand(readInPieces(rest, pieceSize) == readInPieces(rest, std::max<qsizetype>(1, rest.size())),
        "an answer is the same wherever its bytes are cut");
}

void readAnswer(QByteArrayView bytes)
{
    const model::Result<model::Answer> answer = wire::readAnswer(bytes.toByteArray());
    if (answer)
        demand(!answer->text.isEmpty() || answer->finish != model::FinishReason::None
                || answer->problems.isEmpty(),
            "an answer that brought nothing is a Problem");
}

void readError(QByteArrayView bytes)
{
    if (bytes.size() < 2)
        return;
    const int status = 200 + 2 * quint8(bytes[0]);
    const QByteArrayView rest = bytes.sliced(2);
    const QByteArray header = rest.first(std::min<qsizetype>(quint8(bytes[1]), rest.size())).toByteArray();
    const model::Problem problem = wire::readError(
        status, rest.toByteArray(), {}, header, QDateTime(QDate(1994, 11, 6), QTime(8, 49), Qt::UTC));
    demand(problem.detail.size() < 5'000, "the detail of a Problem is bounded");
    demand(!problem.wait || problem.wait->count() >= 0, "nobody waits for less than nothing");
}

} // namespace fuzz
