#include "wire/chatbody.h"

#include "model/signedaddress.h"
#include "wire/bodywriter.h"
#include "wire/chataddress.h"
#include "wire/jsontext.h"

#include <QJsonDocument>
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
    case model::Role::Tool:
        return "tool";
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

/// A signature goes out and is nowhere shown.
void writeAddress(BodyWriter &body, const QUrl &address)
{
    const QString whole = address.toString(QUrl::FullyEncoded);
    if (!model::isSigned(address))
        return body.text(whole);
    body.raw("\"");
    body.piece(SecretText{
        .value = jsonTextInside(whole), .placeholder = jsonTextInside(model::withSignatureHidden(address))});
    body.raw("\"");
}

// The published descriptions put "url" directly into the part; the service takes only the nested form.
void writePicture(BodyWriter &body, const model::PicturePart &picture)
{
    body.raw("{\"type\":\"image_url\",\"image_url\":{\"url\":");
    if (picture.filePath.isEmpty()) {
        writeAddress(body, picture.address);
    } else {
        body.raw("\"data:" + jsonTextInside(picture.mime) + ";base64,");
        body.piece(FileAsBase64{.path = picture.filePath, .byteCount = picture.byteCount});
        body.raw("\"");
    }
    body.raw(",\"detail\":\"" + detailWord(picture.detail) + "\"}}");
}

/// A video goes first: behind the text it is not always seen.
void writeParts(BodyWriter &body, const model::ChatMessage &message)
{
    QByteArray separator = "[";
    if (message.video) {
        body.raw("[{\"type\":\"acv_document_id\",\"acv_document_id\":" + jsonText(message.video->documentId)
            + '}');
        separator = ",";
    }
    if (!message.text.isEmpty()) {
        body.raw(separator + "{\"type\":\"text\",\"text\":" + jsonText(message.text) + '}');
        separator = ",";
    }
    for (const model::PicturePart &picture : message.pictures) {
        body.raw(separator);
        writePicture(body, picture);
        separator = ",";
    }
    body.raw("]");
}

void writeToolCalls(BodyWriter &body, const QList<model::ToolCall> &calls)
{
    QByteArray separator = ",\"tool_calls\":[";
    for (const model::ToolCall &call : calls) {
        body.raw(separator + "{\"id\":" + jsonText(call.id) + ",\"type\":\"function\",\"function\":{\"name\":"
            + jsonText(call.name) + ",\"arguments\":" + jsonText(call.arguments) + "}}");
        separator = ",";
    }
    body.raw("]");
}

void writeMessage(BodyWriter &body, const model::ChatMessage &message, const QByteArray &role)
{
    body.raw("{\"role\":\"" + role + "\",\"content\":");
    const bool isPlain = message.pictures.isEmpty() && !message.video;
    if (isPlain && message.text.isEmpty() && !message.toolCalls.isEmpty())
        body.raw("null");
    else if (isPlain)
        body.text(message.text);
    else
        writeParts(body, message);
    if (!message.toolCalls.isEmpty())
        writeToolCalls(body, message.toolCalls);
    if (!message.toolCallId.isEmpty())
        body.raw(",\"tool_call_id\":" + jsonText(message.toolCallId));
    body.raw("}");
}

void writeOption(BodyWriter &body, const QByteArray &name, const std::optional<double> &value)
{
    if (value)
        body.raw(",\"" + name + "\":" + QByteArray::number(*value, 'g', QLocale::FloatingPointShortest));
}

bool isLeftOut(const model::Connection &connection, QLatin1StringView field)
{
    return connection.spelling.leftOut.contains(field);
}

void writeSampling(BodyWriter &body, const model::Parameters &parameters, const model::Connection &connection)
{
    if (!isLeftOut(connection, QLatin1StringView("temperature")))
        writeOption(body, "temperature", parameters.temperature);
    if (!isLeftOut(connection, QLatin1StringView("top_p")))
        writeOption(body, "top_p", parameters.topP);
    if (parameters.seed && !isLeftOut(connection, QLatin1StringView("seed")))
        body.raw(",\"seed\":" + QByteArray::number(*parameters.seed));
    if (!parameters.reasoningEffort.isEmpty()
        && !isLeftOut(connection, QLatin1StringView("reasoning_effort")))
        body.raw(",\"reasoning_effort\":" + jsonText(parameters.reasoningEffort));
}

void writeStops(BodyWriter &body, const QStringList &stops)
{
    QByteArray separator = ",\"stop\":[";
    for (const QString &stop : stops) {
        body.raw(separator + jsonText(stop));
        separator = ",";
    }
    if (!stops.isEmpty())
        body.raw("]");
}

QByteArray compactJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).toJson(QJsonDocument::Compact);
}

void writeFormat(BodyWriter &body, const model::Parameters &parameters)
{
    using Format = model::Parameters::Format;
    if (parameters.format == Format::JsonObject)
        body.raw(",\"response_format\":{\"type\":\"json_object\"}");
    if (parameters.format != Format::JsonSchema)
        return;
    const QString name = parameters.schemaName.isEmpty() ? QStringLiteral("answer") : parameters.schemaName;
    body.raw(",\"response_format\":{\"type\":\"json_schema\",\"json_schema\":{\"name\":" + jsonText(name)
        + ",\"strict\":true,\"schema\":" + compactJson(parameters.schema) + "}}");
}

void writeTools(BodyWriter &body, const QList<model::Tool> &tools)
{
    QByteArray separator = ",\"tools\":[";
    for (const model::Tool &tool : tools) {
        body.raw(separator + "{\"type\":\"function\",\"function\":{\"name\":" + jsonText(tool.name));
        if (!tool.description.isEmpty())
            body.raw(",\"description\":" + jsonText(tool.description));
        if (!tool.schema.trimmed().isEmpty())
            body.raw(",\"parameters\":" + compactJson(tool.schema));
        body.raw("}}");
        separator = ",";
    }
    if (!tools.isEmpty())
        body.raw("]");
}

void writeEnhancements(BodyWriter &body, const model::ChatRequest &request)
{
    if (videoOf(request))
        body.raw(",\"enhancements\":{\"video\":{\"enabled\":true}}");
    else if (request.ocr || request.grounding)
        body.raw(",\"enhancements\":{\"ocr\":{\"enabled\":" + boolWord(request.ocr)
            + "},\"grounding\":{\"enabled\":" + boolWord(request.grounding) + "}}");
}

void writeDataSources(BodyWriter &body, const model::Connection &connection, const QByteArray &visionKey)
{
    const bool isSnake = connection.spelling.dataSources == model::Spelling::DataSources::Snake;
    body.raw(isSnake ? ",\"data_sources\":" : ",\"dataSources\":");
    body.raw("[{\"type\":\"AzureComputerVision\",\"parameters\":{\"endpoint\":");
    writeAddress(body, connection.visionEndpoint);
    body.raw(",\"key\":\"");
    body.piece(
        SecretText{.value = jsonTextInside(QString::fromUtf8(visionKey)), .placeholder = "<vision-key>"});
    body.raw("\"}}]");
}

/// Names of the parameters in the two spellings.
struct VideoWords {
    QByteArray sources;
    QByteArray endpoint;
    QByteArray key;
    QByteArray index;
    QByteArray urls;
};

VideoWords videoWords(const model::Connection &connection)
{
    using DataSources = model::Spelling::DataSources;
    const bool isOld = needsExtensionsForDataSources(chatApiVersion(connection));
    const bool isCamel = connection.kind == model::Connection::Kind::BuiltIn || isOld
        || connection.spelling.dataSources == DataSources::Camel;
    if (isCamel)
        return {"dataSources", "computerVisionBaseUrl", "computerVisionApiKey", "indexName", "videoUrls"};
    return {"data_sources", "endpoint", "computer_vision_api_key", "index_name", "video_urls"};
}

QString visionBase(const model::Connection &connection, const VideoWords &words)
{
    QString base = connection.visionEndpoint.toString(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    const QString tail = QStringLiteral("/computervision");
    const bool wantsTail = words.endpoint == "computerVisionBaseUrl";
    if (base.endsWith(tail))
        return wantsTail ? base : base.chopped(tail.size());
    return wantsTail ? base + tail : base;
}

/// The signed address of the video is as good as a key.
void writeVideoSource(BodyWriter &body, const model::VideoPart &video, const model::Connection &connection,
    const QByteArray &visionKey)
{
    const VideoWords words = videoWords(connection);
    body.raw(",\"" + words.sources + "\":[{\"type\":\"AzureComputerVisionVideoIndex\",\"parameters\":{");
    if (connection.kind != model::Connection::Kind::BuiltIn
        && connection.visionResource == model::Connection::VisionResource::OwnEndpoint) {
        body.raw('"' + words.endpoint + "\":" + jsonText(visionBase(connection, words)) + ",\"" + words.key
            + "\":\"");
        body.piece(
            SecretText{.value = jsonTextInside(QString::fromUtf8(visionKey)), .placeholder = "<vision-key>"});
        body.raw("\",");
    }
    body.raw('"' + words.index + "\":" + jsonText(video.indexName));
    if (!video.address.isEmpty()) {
        body.raw(",\"" + words.urls + "\":[\"");
        body.piece(SecretText{.value = jsonTextInside(video.address), .placeholder = "<video-address>"});
        body.raw("\"]");
    } else if (connection.kind != model::Connection::Kind::BuiltIn) {
        body.raw(",\"documentAuthenticationKind\":\"managedidentity\"");
    }
    body.raw("}}]");
}

/// OpenAI's own services take max_completion_tokens from every model; older versions and other servers know
/// max_tokens alone.
QByteArray tokenLimitName(const model::Connection &connection)
{
    const bool isToday = connection.kind == model::Connection::Kind::AzureV1
        || connection.preset == model::Connection::Preset::OpenAI;
    const bool completion = connection.spelling.completionTokens || isToday;
    return completion && !connection.spelling.plainTokens ? "max_completion_tokens" : "max_tokens";
}

bool asksForUsage(const model::ChatRequest &request, const model::Connection &connection)
{
    using Kind = model::Connection::Kind;
    if (!request.stream || isLeftOut(connection, QLatin1StringView("stream_options")))
        return false;
    if (connection.kind == Kind::AzureV1 || connection.kind == Kind::OpenAICompatible)
        return true;
    return dayOfVersion(chatApiVersion(connection)) >= u"2024-09-01";
}

void writeMessages(BodyWriter &body, const model::ChatRequest &request, const model::Connection &connection)
{
    const QByteArray system = connection.spelling.developerRole ? "developer" : "system";
    QByteArray separator = "\"messages\":[";
    for (const model::ChatMessage &message : request.messages) {
        body.raw(separator);
        writeMessage(body, message, message.role == model::Role::System ? system : roleWord(message.role));
        separator = ",";
    }
    body.raw("]");
}

} // namespace

const model::VideoPart *videoOf(const model::ChatRequest &request)
{
    for (auto message = request.messages.crbegin(); message != request.messages.crend(); ++message) {
        if (message->video)
            return &*message->video;
    }
    return nullptr;
}

bool sendsEnhancements(const model::ChatRequest &request, const model::Connection &connection)
{
    return (request.ocr || request.grounding || videoOf(request))
        && !isLeftOut(connection, QLatin1StringView("enhancements"));
}

bool needsDataSources(const model::ChatRequest &request, const model::Connection &connection)
{
    if (videoOf(request) && connection.kind != model::Connection::Kind::BuiltIn)
        return true;
    return sendsEnhancements(request, connection) && !connection.visionEndpoint.isEmpty()
        && connection.visionResource == model::Connection::VisionResource::OwnEndpoint;
}

Body spellChatBody(
    const model::ChatRequest &request, const model::Connection &connection, const QByteArray &visionKey)
{
    const model::Parameters &parameters = request.parameters;
    BodyWriter body;
    body.raw("{");
    const bool namesModel = connection.kind == model::Connection::Kind::AzureV1
        || connection.kind == model::Connection::Kind::OpenAICompatible;
    if (namesModel)
        body.raw("\"model\":" + jsonText(wireModelName(connection)) + ',');
    writeMessages(body, request, connection);
    body.raw(",\"" + tokenLimitName(connection) + "\":" + QByteArray::number(parameters.maxTokens));
    writeSampling(body, parameters, connection);
    writeStops(body, parameters.stop);
    writeFormat(body, parameters);
    writeTools(body, parameters.tools);
    if (sendsEnhancements(request, connection))
        writeEnhancements(body, request);
    if (const model::VideoPart *video = videoOf(request))
        writeVideoSource(body, *video, connection, visionKey);
    else if (needsDataSources(request, connection))
        writeDataSources(body, connection, visionKey);
    if (asksForUsage(request, connection))
        body.raw(",\"stream_options\":{\"include_usage\":true}");
    body.raw(",\"stream\":" + boolWord(request.stream) + '}');
    return body.finish();
}

} // namespace wire
