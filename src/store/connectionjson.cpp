#include "store/connectionjson.h"

#include "store/jsonparts.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

using model::Connection;

QString addressToKeep(const QUrl &address)
{
    return address.toString(
        QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded);
}

std::optional<bool> takeChoice(const QJsonValue &json)
{
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

QJsonObject signInToJson(const model::SignIn &signIn)
{
    QJsonObject json{{u"how"_s, wordFor(signIn.how)}};
    put(json, u"tenant"_s, signIn.tenant);
    put(json, u"scope"_s, signIn.scope);
    put(json, u"variable"_s, signIn.variable);
    put(json, u"command"_s, signIn.command);
    return json;
}

model::SignIn signInFromJson(const QJsonObject &json)
{
    return {.how = fromWord(json[u"how"].toString(), model::SignIn::How::Key),
        .tenant = json[u"tenant"].toString(),
        .scope = json[u"scope"].toString(),
        .variable = json[u"variable"].toString(),
        .command = json[u"command"].toString()};
}

QJsonObject routeToJson(const model::Route &route)
{
    QJsonObject json{{u"proxy"_s, wordFor(route.proxy)}};
    put(json, u"host"_s, route.proxyHost);
    if (route.proxyPort > 0)
        json[u"port"_s] = route.proxyPort;
    put(json, u"user"_s, route.proxyUser);
    put(json, u"ca_file"_s, route.caFile);
    return json;
}

model::Route routeFromJson(const QJsonObject &json)
{
    return {.proxy = fromWord(json[u"proxy"].toString(), model::Route::Proxy::System),
        .proxyHost = json[u"host"].toString(),
        .proxyPort = json[u"port"].toInt(),
        .proxyUser = json[u"user"].toString(),
        .caFile = json[u"ca_file"].toString()};
}

QJsonObject pricesToJson(const model::Prices &prices)
{
    return {{u"prompt_per_million"_s, prices.promptPerMillion},
        {u"completion_per_million"_s, prices.completionPerMillion}, {u"per_ocr"_s, prices.perOcr},
        {u"per_grounding"_s, prices.perGrounding}, {u"per_video_query"_s, prices.perVideoQuery},
        {u"per_video_minute"_s, prices.perVideoMinute}, {u"as_of"_s, prices.asOf}};
}

model::Prices pricesFromJson(const QJsonObject &json)
{
    return {.promptPerMillion = json[u"prompt_per_million"].toInteger(),
        .completionPerMillion = json[u"completion_per_million"].toInteger(),
        .perOcr = json[u"per_ocr"].toInteger(),
        .perGrounding = json[u"per_grounding"].toInteger(),
        .perVideoQuery = json[u"per_video_query"].toInteger(),
        .perVideoMinute = json[u"per_video_minute"].toInteger(),
        .asOf = json[u"as_of"].toString()};
}

QJsonObject overridesToJson(const model::CapabilityOverrides &overrides)
{
    QJsonObject json;
    putIfKnown(json, u"pictures"_s, overrides.pictures);
    putIfKnown(json, u"streaming"_s, overrides.streaming);
    putIfKnown(json, u"enhancements"_s, overrides.enhancements);
    putIfKnown(json, u"json_with_pictures"_s, overrides.jsonWithPictures);
    putIfKnown(json, u"tools_with_pictures"_s, overrides.toolsWithPictures);
    putIfKnown(json, u"max_pictures"_s, overrides.maxPictures);
    if (overrides.prices)
        json[u"prices"_s] = pricesToJson(*overrides.prices);
    return json;
}

model::CapabilityOverrides overridesFromJson(const QJsonObject &json)
{
    model::CapabilityOverrides overrides{.pictures = takeChoice(json[u"pictures"]),
        .streaming = takeChoice(json[u"streaming"]),
        .enhancements = takeChoice(json[u"enhancements"]),
        .jsonWithPictures = takeChoice(json[u"json_with_pictures"]),
        .toolsWithPictures = takeChoice(json[u"tools_with_pictures"])};
    if (json[u"max_pictures"].isDouble())
        overrides.maxPictures = json[u"max_pictures"].toInt();
    if (json[u"prices"].isObject())
        overrides.prices = pricesFromJson(json[u"prices"].toObject());
    return overrides;
}

QJsonObject calibrationToJson(const model::Calibration &calibration)
{
    return {{u"space"_s, calibration.space}, {u"order"_s, calibration.order}, {u"rule"_s, calibration.rule},
        {u"error_pixels"_s, calibration.errorPixels}, {u"model"_s, calibration.modelName}};
}

model::Calibration calibrationFromJson(const QJsonObject &json)
{
    return {.space = json[u"space"].toString(),
        .order = json[u"order"].toString(),
        .rule = json[u"rule"].toString(),
        .errorPixels = json[u"error_pixels"].toDouble(),
        .modelName = json[u"model"].toString()};
}

/// Parts that say nothing take no room.
void putPart(QJsonObject &json, const QString &key, bool says, const QJsonObject &part)
{
    if (says)
        json[key] = part;
}

} // namespace

QJsonObject connectionToJson(const Connection &connection)
{
    QJsonObject json{{u"id"_s, connection.id}, {u"kind"_s, wordFor(connection.kind)},
        {u"name"_s, connection.name}, {u"endpoint"_s, addressToKeep(connection.endpoint)},
        {u"max_pictures"_s, connection.maxPictures}};
    put(json, u"deployment"_s, connection.deployment);
    put(json, u"api_version"_s, connection.apiVersion);
    put(json, u"model"_s, connection.modelName);
    put(json, u"vision_endpoint"_s, addressToKeep(connection.visionEndpoint));
    if (connection.plainHttpAllowed)
        json[u"plain_http_allowed"_s] = true;
    json[u"preset"_s] = wordFor(connection.preset);
    json[u"vision_resource"_s] = wordFor(connection.visionResource);
    json[u"detail"_s] = wordFor(connection.detail);
    putPart(json, u"sign_in"_s, connection.signIn != model::SignIn(), signInToJson(connection.signIn));
    putPart(json, u"route"_s, connection.route != model::Route(), routeToJson(connection.route));
    putPart(
        json, u"spelling"_s, connection.spelling != model::Spelling(), spellingToJson(connection.spelling));
    putPart(json, u"overrides"_s, connection.overrides != model::CapabilityOverrides(),
        overridesToJson(connection.overrides));
    putPart(json, u"calibration"_s, connection.calibration != model::Calibration(),
        calibrationToJson(connection.calibration));
    return json;
}

Connection connectionFromJson(const QJsonObject &json)
{
    return {.kind = fromWord(json[u"kind"].toString(), Connection::Kind::OpenAICompatible),
        .name = json[u"name"].toString(),
        .endpoint = QUrl(json[u"endpoint"].toString()),
        .deployment = json[u"deployment"].toString(),
        .apiVersion = json[u"api_version"].toString(),
        .visionEndpoint = QUrl(json[u"vision_endpoint"].toString()),
        .plainHttpAllowed = json[u"plain_http_allowed"].toBool(),
        .maxPictures = std::clamp(json[u"max_pictures"].toInt(10), 1, 10'000),
        .id = json[u"id"].toString(),
        .modelName = json[u"model"].toString(),
        .preset = fromWord(json[u"preset"].toString(), Connection::Preset::None),
        .visionResource =
            fromWord(json[u"vision_resource"].toString(), Connection::VisionResource::OwnEndpoint),
        .detail = fromWord(json[u"detail"].toString(), model::Detail::Auto),
        .signIn = signInFromJson(json[u"sign_in"].toObject()),
        .route = routeFromJson(json[u"route"].toObject()),
        .spelling = spellingFromJson(json[u"spelling"].toObject()),
        .overrides = overridesFromJson(json[u"overrides"].toObject()),
        .calibration = calibrationFromJson(json[u"calibration"].toObject())};
}

} // namespace store
