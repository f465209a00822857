#include "wire/incomingcontent.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

constexpr qsizetype MostTextInMessage = 1'048'576; // characters, as the published service limits it

QByteArray withoutBlanks(QByteArray base64)
{
    base64.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    return base64;
}

model::Result<QByteArray> bytesOfDataUrl(const QString &url, const QString &field)
{
    const qsizetype comma = url.indexOf(u',');
    if (comma < 0)
        return refusedField(field, u"The data URL has no comma, so no picture can follow it."_s);
    if (!QStringView(url).left(comma).trimmed().endsWith(u";base64", Qt::CaseInsensitive))
        return refusedField(field, u"The data URL must hold base64: data:image/png;base64,…"_s);
    const auto decoded = QByteArray::fromBase64Encoding(
        withoutBlanks(QStringView(url).mid(comma + 1).toLatin1()), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refusedField(field, u"The base64 of the picture is broken."_s);
    if (decoded.decoded.isEmpty())
        return refusedField(field, u"The data URL holds no picture: nothing follows the comma."_s);
    return decoded.decoded;
}

std::optional<model::Detail> detailFrom(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull() || value == u"auto"_s)
        return model::Detail::Auto;
    if (value == u"low"_s)
        return model::Detail::Low;
    if (value == u"high"_s)
        return model::Detail::High;
    return std::nullopt;
}

/// The published form nests url and detail; some clients write them on the part itself, or a plain string.
QJsonObject pictureObject(const QJsonObject &part)
{
    const QJsonValue nested = part.value("image_url"_L1);
    if (nested.isObject())
        return nested.toObject();
    if (nested.isString())
        return {{u"url"_s, nested}, {u"detail"_s, part.value("detail"_L1)}};
    return part;
}

model::Outcome readPicture(const QJsonObject &part, const QString &field, IncomingMessage &message)
{
    const QJsonObject object = pictureObject(part);
    const QString place = field + (part.value("image_url"_L1).isObject() ? u".image_url"_s : QString());
    const QJsonValue url = object.value("url"_L1);
    if (!url.isString())
        return refusedField(place + u".url"_s, u"A picture needs its address or data URL as a string."_s);
    const auto detail = detailFrom(object.value("detail"_L1));
    if (!detail)
        return refusedField(place + u".detail"_s, u"The detail must be low, high or auto."_s);
    auto picture = readPictureUrl(url.toString(), place + u".url"_s);
    if (!picture)
        return picture.problem();
    picture->detail = *detail;
    message.pictures.append(*std::move(picture));
    return model::Done{};
}

model::Outcome addText(const QJsonValue &text, const QString &field, IncomingMessage &message)
{
    if (!text.isString())
        return refusedField(field, u"The text must be a string."_s);
    if (!message.text.isEmpty())
        message.text += u'\n';
    message.text += text.toString();
    if (message.text.size() > MostTextInMessage)
        return refusedField(field, u"The text of one message is limited to 1048576 characters."_s);
    return model::Done{};
}

model::Outcome readVideo(const QJsonValue &id, const QString &field, IncomingMessage &message)
{
    if (!id.isString() || id.toString().isEmpty())
        return refusedField(field, u"A video needs the id of its document as a string."_s);
    if (!message.documentId.isEmpty())
        return refusedField(field, u"One question takes one video."_s, u"unsupported_value"_s);
    message.documentId = id.toString();
    return model::Done{};
}

model::Outcome readPart(const QJsonValue &value, const QString &field, IncomingMessage &message)
{
    if (!value.isObject())
        return refusedField(field, u"Each part of the content must be an object with a type."_s);
    const QJsonObject part = value.toObject();
    const QJsonValue type = part.value("type"_L1);
    if (type == u"text"_s)
        return addText(part.value("text"_L1), field + u".text"_s, message);
    if (type == u"image_url"_s)
        return readPicture(part, field, message);
    if (type == u"acv_document_id"_s)
        return readVideo(part.value("acv_document_id"_L1), field + u".acv_document_id"_s, message);
    return refusedField(
        field + u".type"_s, u"The type of a part must be text, image_url or acv_document_id."_s);
}

} // namespace

model::Problem refusedField(const QString &field, const QString &sentence, const QString &code)
{
    return {.kind = model::Problem::Kind::RequestRefused,
        .detail = sentence,
        .subject = field,
        .status = 400,
        .code = code};
}

model::Result<IncomingPicture> readPictureUrl(const QString &url, const QString &field)
{
    IncomingPicture picture{.field = field};
    if (url.startsWith("data:"_L1, Qt::CaseInsensitive)) {
        auto bytes = bytesOfDataUrl(url, field);
        if (!bytes)
            return bytes.problem();
        picture.bytes = *std::move(bytes);
        return picture;
    }
    picture.address = QUrl(url, QUrl::StrictMode);
    const QString scheme = picture.address.scheme();
    if ((scheme != "http"_L1 && scheme != "https"_L1) || picture.address.host().isEmpty())
        return refusedField(
            field, u"A picture must be a data URL (data:image/png;base64,…) or an http or https address."_s);
    return picture;
}

model::Outcome readContent(const QJsonValue &content, const QString &field, IncomingMessage &message)
{
    const bool mayBeMissing = message.role == model::Role::Assistant;
    if ((content.isNull() || content.isUndefined()) && mayBeMissing)
        return model::Done{};
    if (content.isString())
        return addText(content, field, message);
    if (!content.isArray())
        return refusedField(field, u"The content must be a string or a list of parts."_s);
    const QJsonArray parts = content.toArray();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (auto read = readPart(parts.at(i), u"%1[%2]"_s.arg(field).arg(i), message); !read)
            return read;
    }
    return model::Done{};
}

} // namespace wire
