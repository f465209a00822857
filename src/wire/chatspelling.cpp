#include "wire/chatspelling.h"

#include "wire/chataddress.h"
#include "wire/chatbody.h"

#include <algorithm>
#include <cmath>

namespace wire {

namespace {

using model::Problem;

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

model::Outcome checkNumbers(const model::ChatRequest &request)
{
    const auto unusable = [](const std::optional<double> &value) { return value && !std::isfinite(*value); };
    if (request.maxTokens < 1)
        return wrongSetting(QStringLiteral("max_tokens"));
    if (unusable(request.temperature))
        return wrongSetting(QStringLiteral("temperature"));
    if (unusable(request.topP))
        return wrongSetting(QStringLiteral("top_p"));
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

model::Result<Header> keyHeader(const model::Secrets &secrets)
{
    const bool hasToken = !secrets.bearerToken.trimmed().isEmpty();
    const auto key = hasToken ? usableKey(secrets.bearerToken, QStringLiteral("bearer token"))
                              : usableKey(secrets.apiKey, QStringLiteral("API key"));
    if (!key)
        return key.problem();
    if (hasToken)
        return Header{.name = "Authorization", .value = "Bearer " + *key, .secret = true};
    return Header{.name = "api-key", .value = *key, .secret = true};
}

model::Outcome check(const model::ChatRequest &request, const model::Connection &connection)
{
    if (asksNothing(request))
        return Problem{.kind = Problem::Kind::QuestionEmpty};
    if (const model::Outcome numbers = checkNumbers(request); !numbers)
        return numbers;
    if (needsDataSources(request, connection)) {
        if (const model::Outcome vision = checkAddress(connection.visionEndpoint, connection); !vision)
            return vision;
    }
    return checkPictures(request, connection.maxPictures);
}

} // namespace

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
    const auto key = keyHeader(secrets);
    if (!key)
        return key.problem();
    const auto visionKey = usableKey(secrets.visionKey, QStringLiteral("vision key"));
    if (!visionKey)
        return visionKey.problem();

    HttpRequest spelled;
    spelled.url = *url;
    spelled.headers = {{.name = "Content-Type", .value = "application/json"}, *key};
    spelled.body = spellChatBody(request, connection, *visionKey);
    return spelled;
}

} // namespace wire
