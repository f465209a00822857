#include "wire/chatbody.h"

#include "wire/bodywriter.h"
#include "wire/jsontext.h"

#include <QLocale>

namespace wire {

namespace {

QByteArray roleWord(model::Role role)
{
    switch (role) {
    case model::Role::System:
        return "system";
    case model::Role::Assistant:
        return "assistant";
    case model::Role::User:
        break;
    }
    return "user";
}

QByteArray detailWord(model::Detail detail)
{
    switch (detail) {
    case model::Detail::Low:
        return "low";
    case model::Detail::High:
        return "high";
    case model::Detail::Auto:
        break;
    }
    return "auto";
}

QByteArray boolWord(bool value)
{
    return value ? "true" : "false";
}

// The published descriptions put "url" directly into the part; the service takes only the nested form.
void writePicture(BodyWriter &body, const model::PicturePart &picture)
{
    body.raw("{\"type\":\"image_url\",\"image_url\":{\"url\":");
    if (picture.filePath.isEmpty()) {
        body.text(picture.address.toString(QUrl::FullyEncoded));
    } else {
        body.raw("\"data:" + jsonTextInside(picture.mime) + ";base64,");
        body.piece(FileAsBase64{.path = picture.filePath, .byteCount = picture.byteCount});
        body.raw("\"");
    }
    body.raw(",\"detail\":\"" + detailWord(picture.detail) + "\"}}");
}

void writeParts(BodyWriter &body, const model::ChatMessage &message)
{
    QByteArray separator = "[";
    if (!message.text.isEmpty()) {
        body.raw("[{\"type\":\"text\",\"text\":" + jsonText(message.text) + '}');
        separator = ",";
    }
    for (const model::PicturePart &picture : message.pictures) {
        body.raw(separator);
        writePicture(body, picture);
        separator = ",";
    }
    body.raw("]");
}

void writeMessage(BodyWriter &body, const model::ChatMessage &message)
{
    body.raw("{\"role\":\"" + roleWord(message.role) + "\",\"content\":");
    if (message.pictures.isEmpty())
        body.text(message.text);
    else
        writeParts(body, message);
    body.raw("}");
}

void writeOption(BodyWriter &body, const QByteArray &name, const std::optional<double> &value)
{
    if (value)
        body.raw(",\"" + name + "\":" + QByteArray::number(*value, 'g', QLocale::FloatingPointShortest));
}

void writeEnhancements(BodyWriter &body, const model::ChatRequest &request)
{
    if (request.ocr || request.grounding)
        body.raw(",\"enhancements\":{\"ocr\":{\"enabled\":" + boolWord(request.ocr)
            + "},\"grounding\":{\"enabled\":" + boolWord(request.grounding) + "}}");
}

void writeDataSources(BodyWriter &body, const QUrl &visionEndpoint, const QByteArray &visionKey)
{
    body.raw(",\"dataSources\":[{\"type\":\"AzureComputerVision\",\"parameters\":{\"endpoint\":");
    body.text(visionEndpoint.toString(QUrl::FullyEncoded));
    body.raw(",\"key\":\"");
    body.piece(
        SecretText{.value = jsonTextInside(QString::fromUtf8(visionKey)), .placeholder = "<vision-key>"});
    body.raw("\"}}]");
}

} // namespace

bool needsDataSources(const model::ChatRequest &request, const model::Connection &connection)
{
    return (request.ocr || request.grounding) && !connection.visionEndpoint.isEmpty();
}

Body spellChatBody(
    const model::ChatRequest &request, const model::Connection &connection, const QByteArray &visionKey)
{
    BodyWriter body;
    QByteArray separator = "{\"messages\":[";
    for (const model::ChatMessage &message : request.messages) {
        body.raw(separator);
        writeMessage(body, message);
        separator = ",";
    }
    body.raw("],\"max_tokens\":" + QByteArray::number(request.maxTokens));
    writeOption(body, "temperature", request.temperature);
    writeOption(body, "top_p", request.topP);
    writeEnhancements(body, request);
    if (needsDataSources(request, connection))
        writeDataSources(body, connection.visionEndpoint, visionKey);
    body.raw(",\"stream\":" + boolWord(request.stream) + '}');
    return body.finish();
}

} // namespace wire
