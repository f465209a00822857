#include "wire/chatspelling.h"

#include "wire/chataddress.h"
#include "wire/chatbody.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace wire {

namespace {

using model::Problem;
using Kind = model::Connection::Kind;

constexpr qsizetype mostTools = 128;
constexpr qsizetype mostStops = 4;

qsizetype pictureCount(const model::ChatRequest &request)
{
    qsizetype count = 0;
    for (const model::ChatMessage &message : request.messages)
        count += message.pictures.size();
    return count;
}

bool asksNothing(const model::ChatRequest &request)
{
    return request.messages.isEmpty()
        || (request.messages.last().text.trimmed().isEmpty() && request.messages.last().pictures.isEmpty());
}

Problem wrongSetting(const QString &name)
{
    return {.kind = Problem::Kind::UsageWrong,
        .detail = QStringLiteral("%1 is not a usable number").arg(name),
        .subject = name};
}

model::Outcome checkNumbers(const model::Parameters &parameters)
{
    const auto isOutside = [](const std::optional<double> &value, double most) {
        return value && !(*value >= 0 && *value <= most); // so that not-a-number is outside as well
    };
    if (parameters.maxTokens < 1)
        return wrongSetting(QStringLiteral("max_tokens"));
    if (isOutside(parameters.temperature, 2))
        return wrongSetting(QStringLiteral("temperature"));
    if (isOutside(parameters.topP, 1))
        return wrongSetting(QStringLiteral("top_p"));
    return model::Done{};
}

Problem wrongText(const QString &name, const QString &why)
{
    return {.kind = Problem::Kind::UsageWrong, .detail = why, .subject = name};
}

bool isWireName(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));
    return pattern.match(name).hasMatch();
}

bool isJsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).isObject();
}

model::Outcome checkFormat(const model::Parameters &parameters)
{
    if (parameters.format != model::Parameters::Format::JsonSchema)
        return model::Done{};
    if (!isJsonObject(parameters.schema))
        return wrongText(QStringLiteral("JSON schema"), QStringLiteral("it is not a JSON object"));
    if (!parameters.schemaName.isEmpty() && !isWireName(parameters.schemaName))
        return wrongText(QStringLiteral("schema name"),
            QStringLiteral("a name has up to 64 letters, digits, hyphens and underscores"));
    return model::Done{};
}

model::Outcome checkTools(const model::Parameters &parameters)
{
    if (parameters.tools.size() > mostTools)
        return wrongText(QStringLiteral("tools"), QStringLiteral("at most 128 are taken"));
    for (const model::Tool &tool : parameters.tools) {
        if (!isWireName(tool.name))
            return wrongText(tool.name.isEmpty() ? QStringLiteral("tools") : tool.name,
                QStringLiteral("a tool's name has up to 64 letters, digits, hyphens and underscores"));
        if (!tool.schema.trimmed().isEmpty() && !isJsonObject(tool.schema))
            return wrongText(tool.name, QStringLiteral("its parameters are not a JSON object"));
    }
    return model::Done{};
}

model::Outcome checkParameters(const model::Parameters &parameters)
{
    if (parameters.stop.size() > mostStops)
        return wrongText(QStringLiteral("stop"), QStringLiteral("at most four are taken"));
    for (const model::Outcome &checked :
        {checkNumbers(parameters), checkFormat(parameters), checkTools(parameters)}) {
        if (!checked)
            return checked;
    }
    return model::Done{};
}

model::Outcome checkPicture(const model::PicturePart &picture)
{
    if (!picture.filePath.isEmpty()) {
        if (picture.byteCount <= 0)
            return Problem{.kind = Problem::Kind::PictureEmpty, .subject = picture.filePath};
        return model::Done{};
    }
    const QString scheme = picture.address.scheme();
    const bool isWebAddress = scheme == u"http" || scheme == u"https";
    if (!picture.address.isValid() || picture.address.host().isEmpty() || !isWebAddress)
        return Problem{.kind = Problem::Kind::AddressUnusable,
            .detail = QStringLiteral("not an http or https address of a picture"),
            .subject = picture.address.toDisplayString()};
    return model::Done{};
}

model::Outcome checkPictures(const model::ChatRequest &request, int most)
{
    if (const qsizetype count = pictureCount(request); count > most)
        return Problem{.kind = Problem::Kind::TooManyPictures,
            .detail = QString::number(count),
            .subject = QString::number(most)};
    for (const model::ChatMessage &message : request.messages) {
        for (const model::PicturePart &picture : message.pictures) {
            if (const model::Outcome checked = checkPicture(picture); !checked)
                return checked;
        }
    }
    return model::Done{};
}

/// A key file often ends in a line break, and a line break inside a header would begin another header.
model::Result<QByteArray> usableKey(const QByteArray &key, const QString &name)
{
    const QByteArray trimmed = key.trimmed();
    const auto isPrintable = [](char c) { return c > ' ' && c < 0x7f; };
    if (!std::ranges::all_of(trimmed, isPrintable))
        return Problem{.kind = Problem::Kind::SignInNeeded,
            .detail = QStringLiteral("the %1 holds characters that no key has").arg(name)};
    return trimmed;
}

model::Result<Header> keyHeader(const model::Secrets &secrets, Kind kind)
{
    const bool hasToken = !secrets.bearerToken.trimmed().isEmpty();
    const auto key = hasToken ? usableKey(secrets.bearerToken, QStringLiteral("bearer token"))
                              : usableKey(secrets.apiKey, QStringLiteral("API key"));
    if (!key)
        return key.problem();
    if (hasToken || kind == Kind::OpenAICompatible)
        return Header{.name = "Authorization", .value = "Bearer " + *key, .secret = true};
    return Header{.name = "api-key", .value = *key, .secret = true};
}

model::Outcome check(const model::ChatRequest &request, const model::Connection &connection)
{
    if (asksNothing(request))
        return Problem{.kind = Problem::Kind::QuestionEmpty};
    if (const model::Outcome parameters = checkParameters(request.parameters); !parameters)
        return parameters;
    const bool knowsEnhancements =
        connection.kind == Kind::BuiltIn || connection.kind == Kind::AzureDeployment;
    if ((request.ocr || request.grounding) && !knowsEnhancements)
        return Problem{
            .kind = Problem::Kind::NotSupportedHere, .subject = QStringLiteral("Vision enhancements")};
    const bool namesVision = !connection.visionEndpoint.isEmpty()
        || connection.visionResource == model::Connection::VisionResource::OwnEndpoint;
    if (videoOf(request) && !knowsEnhancements)
        return Problem{.kind = Problem::Kind::NotSupportedHere, .subject = QStringLiteral("videos")};
    if (needsDataSources(request, connection) && namesVision) {
        if (const model::Outcome vision = checkAddress(connection.visionEndpoint, connection); !vision)
            return vision;
    }
    return checkPictures(request, connection.maxPictures);
}

} // namespace

model::Result<QList<Header>> keyHeaders(const model::Secrets &secrets, const model::Connection &connection)
{
    const auto key = keyHeader(secrets, connection.kind);
    if (!key)
        return key.problem();
    const bool isEmpty = key->value.isEmpty() || key->value == "Bearer ";
    return isEmpty ? QList<Header>() : QList<Header>{*key};
}

model::Result<HttpRequest> spellChat(
    const model::ChatRequest &request, const model::Connection &connection, const model::Secrets &secrets)
{
    if (const model::Outcome checked = check(request, connection); !checked)
        return checked.problem();
    const bool asOldExtension =
        needsDataSources(request, connection) && needsExtensionsForDataSources(chatApiVersion(connection));
    const auto url = chatAddress(connection, asOldExtension ? ChatDoor::Extensions : ChatDoor::Completions);
    if (!url)
        return url.problem();
    const auto key = keyHeader(secrets, connection.kind);
    if (!key)
        return key.problem();
    const auto visionKey = usableKey(secrets.visionKey, QStringLiteral("vision key"));
    if (!visionKey)
        return visionKey.problem();

    HttpRequest spelled;
    spelled.url = *url;
    spelled.headers = {{.name = "Content-Type", .value = "application/json"}};
    const bool mayBeKeyless = connection.kind == Kind::OpenAICompatible;
    if (!mayBeKeyless || key->value != "Bearer ")
        spelled.headers.append(*key);
    spelled.body = spellChatBody(request, connection, *visionKey);
    return spelled;
}

} // namespace wire
