#include "wire/httprequest.h"

#include "model/signedaddress.h"
#include "wire/jsontext.h"

#include <QFile>

#include <numeric>

namespace wire {

namespace {

using model::Problem;

QByteArray shown(const Header &header)
{
    if (!header.secret)
        return header.value;
    if (header.name.compare("authorization", Qt::CaseInsensitive) == 0)
        return "Bearer <token>";
    return '<' + header.name.toLower() + '>';
}

QByteArray shownHeaders(const QList<Header> &headers)
{
    QByteArray object;
    for (const Header &header : headers) {
        object += object.isEmpty() ? "" : ",";
        object +=
            jsonText(QString::fromLatin1(header.name)) + ':' + jsonText(QString::fromLatin1(shown(header)));
    }
    return '{' + object + '}';
}

model::Result<QByteArray> contents(const FileAsBase64 &picture)
{
    QFile file(picture.path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{
            .kind = Problem::Kind::FileUnreadable, .detail = file.errorString(), .subject = picture.path};
    const QByteArray bytes = file.read(picture.byteCount + 1);
    if (bytes.size() != picture.byteCount)
        return Problem{.kind = Problem::Kind::FileUnreadable,
            .detail = QStringLiteral("the file has changed since it was chosen"),
            .subject = picture.path};
    return bytes.toBase64();
}

model::Result<QByteArray> shown(const Body::Piece &piece)
{
    if (const auto *text = std::get_if<QByteArray>(&piece))
        return *text;
    if (const auto *secret = std::get_if<SecretText>(&piece))
        return secret->placeholder;
    return contents(std::get<FileAsBase64>(piece));
}

} // namespace

qint64 sizeOnWire(const Body::Piece &piece)
{
    if (const auto *text = std::get_if<QByteArray>(&piece))
        return text->size();
    if (const auto *secret = std::get_if<SecretText>(&piece))
        return secret->value.size();
    return (std::get<FileAsBase64>(piece).byteCount + 2) / 3 * 4;
}

qint64 Body::size() const
{
    const auto add = [](qint64 sum, const Piece &piece) { return sum + sizeOnWire(piece); };
    return std::accumulate(pieces.begin(), pieces.end(), qint64(0), add);
}

QByteArray describeInShort(const HttpRequest &request)
{
    HttpRequest brief = request;
    int number = 0;
    for (Body::Piece &piece : brief.body.pieces) {
        if (const auto *file = std::get_if<FileAsBase64>(&piece))
            piece = "<picture " + QByteArray::number(++number) + " as sent, "
                + QByteArray::number(file->byteCount) + " bytes>";
    }
    const auto text = describe(brief); // cannot fail: nothing is left to be read
    return text ? *text : QByteArray();
}

model::Result<QByteArray> describe(const HttpRequest &request)
{
    QByteArray text = "{\"method\":" + jsonText(QString::fromLatin1(request.method))
        + ",\"url\":" + jsonText(model::withSignatureHidden(request.url))
        + ",\"headers\":" + shownHeaders(request.headers) + ",\"body\":";
    for (const Body::Piece &piece : request.body.pieces) {
        const model::Result<QByteArray> bytes = shown(piece);
        if (!bytes)
            return bytes.problem();
        text += *bytes;
    }
    if (request.body.pieces.isEmpty())
        text += "null";
    return text + '}';
}

} // namespace wire
