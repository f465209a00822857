#include "exchange/replay.h"

#include "exchange/requestscrubbing.h"

#include "grounding/handties.h"
#include "media/sending.h"
#include "model/signedaddress.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>

using model::Picture;

namespace exchange {

namespace {

QString fileNameOf(const QString &path)
{
    return path.section(u'/', -1).section(u'\\', -1);
}

/// Nothing but the metadata is taken away, unless the picture must be turned.
media::SendRules metadataRules()
{
    return {.longestSide = std::numeric_limits<int>::max(),
        .mostBytes = std::numeric_limits<qint64>::max(),
        .mimeTypes = media::readableMimeTypes()};
}

QByteArray withoutMetadata(const QByteArray &bytes, const QString &name)
{
    const auto info = media::inspect(bytes, {}, name);
    if (!info)
        return {};
    if (!info->carriesMetadata && info->orientation == 1)
        return bytes;
    const auto prepared = media::prepareBytes(bytes, name, metadataRules());
    return prepared ? *prepared : QByteArray();
}

/// Makes one replay out of another, with less in it.
class Telling {
public:
    Telling(const Replay &from, const Disclosure &disclosure)
        : m_from(from)
        , m_disclosure(disclosure)
    {
        m_told = {.title = disclosure.question ? from.title : QString(),
            .saved = from.saved,
            .program = from.program};
    }

    Replay tell()
    {
        for (const ReplayTurn &turn : m_from.turns)
            m_told.turns.append(tell(turn));
        return m_told;
    }

private:
    ReplayTurn tell(ReplayTurn turn)
    {
        for (Picture &picture : turn.question.pictures)
            tell(picture);
        if (!m_disclosure.question) {
            turn.question.text.clear();
            turn.question.addition.clear();
            for (model::ToolReply &reply : turn.question.toolReplies)
                reply.text.clear();
            turn.request.clear();
        }
        if (!m_disclosure.systemMessage)
            turn.systemMessage.clear();
        if (!m_disclosure.host) {
            turn.host.clear();
            turn.answer.connectionName.clear();
        }
        if (!m_disclosure.deployment) { // the connection's word for the model, too
            turn.deployment.clear();
            if (turn.answer.answer.reading)
                turn.answer.answer.reading->model = turn.answer.answer.modelName;
        }
        if (!m_disclosure.modelName) {
            turn.answer.answer.modelName.clear();
            turn.rawAnswer.clear();
        }
        tell(turn.answer.answer);
        turn.request = scrubbedRequest(turn.request, m_disclosure);
        if (!m_disclosure.signatures) {
            turn.question.text = model::withoutSignatures(turn.question.text);
            turn.systemMessage = model::withoutSignatures(turn.systemMessage);
        }
        return turn;
    }

    /// What went wrong is told by its kind; the service's own words may name hosts, deployments and files.
    void tell(model::Answer &answer) const
    {
        if (m_disclosure.host && m_disclosure.deployment && m_disclosure.paths)
            return;
        for (model::Problem &problem : answer.problems) {
            problem.detail.clear();
            problem.subject.clear();
        }
    }

    void tell(Picture &picture)
    {
        if (!m_disclosure.signatures) { // an address may be its own name
            picture.name = model::withoutSignatures(picture.name);
            picture.address = model::withoutSignature(picture.address);
        }
        if (!m_disclosure.paths)
            picture.name = fileNameOf(picture.name);
        const QByteArray bytes = m_from.pictures.value(picture.contentHash);
        if (!m_disclosure.pictures || bytes.isEmpty())
            return;
        if (m_disclosure.metadata)
            return keepPicture(m_told, picture, bytes);
        if (!m_plain.contains(picture.contentHash))
            m_plain.insert(picture.contentHash, withoutMetadata(bytes, picture.name));
        keepPicture(m_told, picture, m_plain.value(picture.contentHash));
    }

    const Replay &m_from;
    Disclosure m_disclosure;
    Replay m_told;
    QHash<QString, QByteArray> m_plain; ///< pictures without metadata, by their hash before
};

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
    if (bytes.isEmpty())
        return;
    picture.contentHash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    picture.byteCount = bytes.size();
    if (const auto info = media::inspect(bytes, {}, picture.name)) {
        picture.mime = info->mime;
        picture.size = info->size;
    }
    replay.pictures.insert(picture.contentHash, bytes);
}

Replay disclosed(const Replay &replay, const Disclosure &disclosure)
{
    return Telling(replay, disclosure).tell();
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
