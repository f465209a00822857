#include "exchange/telling.h"

#include "exchange/requestscrubbing.h"

#include "media/sending.h"
#include "model/signedaddress.h"

#include <QCryptographicHash>

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

} // namespace

Telling::Telling(const QHash<QString, QByteArray> &pictures, const Disclosure &disclosure)
    : m_from(pictures)
    , m_disclosure(disclosure)
{
}

void Telling::tellQuestion(model::Message &question)
{
    for (Picture &picture : question.pictures)
        tellPicture(picture);
    if (!m_disclosure.question) {
        question.text.clear();
        question.addition.clear();
        for (model::ToolReply &reply : question.toolReplies)
            reply.text.clear();
    }
    question.text = words(question.text);
    if (question.video && !m_disclosure.paths)
        question.video->file.clear();
    if (question.video && !m_disclosure.signatures)
        question.video->address.clear(); // a signature from end to end
}

/// What went wrong is told by its kind; the service's own words may name hosts, deployments and files.
void Telling::tellAnswer(model::Message &answer) const
{
    if (!m_disclosure.host)
        answer.connectionName.clear();
    if (!m_disclosure.deployment && answer.answer.reading) // the connection's word for the model, too
        answer.answer.reading->model = answer.answer.modelName;
    if (!m_disclosure.modelName) {
        answer.answer.modelName.clear();
        if (!m_disclosure.deployment && answer.answer.reading)
            answer.answer.reading->model.clear();
    }
    if (m_disclosure.host && m_disclosure.deployment && m_disclosure.paths)
        return;
    for (model::Problem &problem : answer.answer.problems) {
        problem.detail.clear();
        problem.subject.clear();
    }
}

QString Telling::words(const QString &words) const
{
    return m_disclosure.signatures ? words : model::withoutSignatures(words);
}

QByteArray Telling::request(const QByteArray &request) const
{
    return m_disclosure.question ? scrubbedRequest(request, m_disclosure) : QByteArray();
}

void Telling::tellRecord(model::SentRecord &record)
{
    for (model::RecordedPicture &recorded : record.pictures)
        tellPicture(recorded.picture);
    record.request = request(record.request);
    if (!m_disclosure.modelName)
        record.rawAnswer.clear();
    if (m_disclosure.host && m_disclosure.deployment)
        return;
    record.requestId.clear();
    record.responseHeaders.clear();
}

void Telling::tellPicture(Picture &picture)
{
    if (!m_disclosure.signatures) { // an address may be its own name
        picture.name = model::withoutSignatures(picture.name);
        picture.address = model::withoutSignature(picture.address);
    }
    if (!m_disclosure.paths)
        picture.name = fileNameOf(picture.name);
    const QByteArray bytes = m_from.value(picture.contentHash);
    if (!m_disclosure.pictures || bytes.isEmpty())
        return;
    if (m_disclosure.metadata)
        return keepPicture(m_told, picture, bytes);
    if (!m_plain.contains(picture.contentHash))
        m_plain.insert(picture.contentHash, withoutMetadata(bytes, picture.name));
    keepPicture(m_told, picture, m_plain.value(picture.contentHash));
}

void keepPicture(QHash<QString, QByteArray> &pictures, Picture &picture, const QByteArray &bytes)
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
    pictures.insert(picture.contentHash, bytes);
}

} // namespace exchange
