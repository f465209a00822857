#include "chat/capabilities.h"

#include "net/chatclient.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

static void takeInModels()
{
    Q_INIT_RESOURCE(models); // outside any namespace, as its macro wants it
}

namespace chat {

namespace {

using model::Capabilities;
using model::Connection;
using Kind = Connection::Kind;
using Preset = Connection::Preset;
using namespace Qt::StringLiterals;

struct Family {
    QRegularExpression match = {};
    Capabilities can = {};
};

void take(bool &field, const QJsonObject &row, const QString &key)
{
    field = row[key].toBool(field);
}

model::PictureTokens tokenRule(const QJsonObject &row)
{
    using Rule = model::PictureTokens::Rule;
    const QJsonArray tiles = row[u"tiles"].toArray();
    if (tiles.size() == 2)
        return {.rule = Rule::Tiles, .base = tiles[0].toInt(), .tile = tiles[1].toInt()};
    const QJsonArray patches = row[u"patches"].toArray();
    if (patches.size() == 2)
        return {.rule = Rule::Patches, .permille = patches[0].toInt(), .mostPatches = patches[1].toInt()};
    return {};
}

/// Prompt and completion for a million tokens, then OCR, grounding, video query, video minute.
model::Prices pricesOf(const QJsonArray &row, const QString &asOf)
{
    const auto at = [&row](int i) { return row.at(i).toInteger(); };
    return {.promptPerMillion = at(0),
        .completionPerMillion = at(1),
        .perOcr = at(2),
        .perGrounding = at(3),
        .perVideoQuery = at(4),
        .perVideoMinute = at(5),
        .asOf = asOf};
}

Family familyFrom(const QJsonObject &row, const QString &asOf)
{
    Capabilities can{.family = row[u"family"].toString()};
    take(can.pictures, row, u"pictures"_s);
    take(can.enhancements, row, u"enhancements"_s);
    take(can.video, row, u"video"_s);
    take(can.usageInStream, row, u"usage_in_stream"_s);
    take(can.jsonMode, row, u"json_mode"_s);
    take(can.jsonSchema, row, u"json_schema"_s);
    take(can.jsonWithPictures, row, u"json_with_pictures"_s);
    take(can.tools, row, u"tools"_s);
    take(can.toolsWithPictures, row, u"tools_with_pictures"_s);
    take(can.reasoning, row, u"reasoning"_s);
    can.sampling = can.stopWords = !can.reasoning;
    can.completionTokensOnly = can.reasoning;
    can.maxPictures = row[u"max_pictures"].toInt(can.maxPictures);
    can.pictureTokens = tokenRule(row);
    can.detailLevels = can.pictureTokens.rule != model::PictureTokens::Rule::Patches;
    can.priced = row.contains(u"prices"_s);
    can.prices = pricesOf(row[u"prices"].toArray(), asOf);
    return {QRegularExpression(row[u"match"].toString()), can};
}

struct Table {
    QList<Family> families = {};
    QRegularExpression visionNames = {};
};

Table readTable()
{
    takeInModels();
    QFile file(u":/models/models.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray rows = json[u"families"].toArray();
    Table table{.visionNames = QRegularExpression(json[u"vision_names"].toString())};
    for (const QJsonValue &row : rows)
        table.families.append(familyFrom(row.toObject(), json[u"as_of"].toString()));
    return table;
}

const Table &table()
{
    static const Table read = readTable();
    return read;
}

Capabilities fromTable(const QString &name)
{
    for (const Family &family : table().families) {
        if (family.match.match(name).hasMatch())
            return family.can;
    }
    return {.enhancements = true}; // unknown: only the version and the service itself can say no
}

/// The three versions in which the service knew Vision enhancements; a version that is no date is not judged.
bool versionKnowsEnhancements(const QString &version)
{
    static const QRegularExpression date(u"^\\d{4}-\\d{2}-\\d{2}"_s);
    const QString day = date.match(version).captured();
    return day.isEmpty() || (day >= "2023-06-01"_L1 && day <= "2024-03-31"_L1);
}

Capabilities ofBuiltIn()
{
    return {.family = u"built-in"_s,
        .enhancements = true,
        .jsonMode = false,
        .jsonSchema = false,
        .tools = false,
        .sampling = false,
        .priced = true,
        .pictureTokens = {.rule = model::PictureTokens::Rule::Tiles, .base = 85, .tile = 170}};
}

void limitByKind(Capabilities &can, const Connection &connection)
{
    const bool mayEnhance =
        connection.kind == Kind::AzureDeployment && versionKnowsEnhancements(connection.apiVersion);
    can.enhancements = can.enhancements && mayEnhance;
    can.video = can.video && mayEnhance;
    if (connection.preset == Preset::Ollama || connection.preset == Preset::LmStudio)
        can.pictureAddresses = false;
    if (net::isLoopback(connection.endpoint.host()) && !can.priced)
        can.priced = true; // this computer asks nothing
    if (connection.kind == Kind::OpenAICompatible && connection.preset != Preset::OpenAI)
        can.maxPictures = std::max(can.maxPictures, 50);
}

void takeLearned(Capabilities &can, const QStringList &leftOut)
{
    can.enhancements = can.enhancements && !leftOut.contains("enhancements"_L1);
    can.usageInStream = can.usageInStream && !leftOut.contains("stream_options"_L1);
    can.sampling = can.sampling && !leftOut.contains("temperature"_L1);
}

void takeOverrides(Capabilities &can, const model::CapabilityOverrides &said)
{
    can.pictures = said.pictures.value_or(can.pictures);
    can.streaming = said.streaming.value_or(can.streaming);
    can.enhancements = said.enhancements.value_or(can.enhancements);
    can.jsonWithPictures = said.jsonWithPictures.value_or(can.jsonWithPictures);
    can.toolsWithPictures = said.toolsWithPictures.value_or(can.toolsWithPictures);
    can.maxPictures = said.maxPictures.value_or(can.maxPictures);
    can.priced = can.priced || said.prices;
    can.prices = said.prices.value_or(can.prices);
}

} // namespace

Capabilities capabilitiesOf(const Connection &connection)
{
    if (connection.kind == Kind::BuiltIn)
        return ofBuiltIn();
    // Both names: a service calls its preview model by its bare name, and the deployment tells which it is.
    Capabilities can = fromTable((connection.deployment + u' ' + connection.modelName).toLower());
    limitByKind(can, connection);
    takeLearned(can, connection.spelling.leftOut);
    takeOverrides(can, connection.overrides);
    return can;
}

Connection equipped(Connection connection)
{
    const Capabilities can = capabilitiesOf(connection);
    if (can.completionTokensOnly && !connection.spelling.plainTokens)
        connection.spelling.completionTokens = true;
    connection.maxPictures = can.maxPictures;
    return connection;
}

QString measuredName(const Connection &connection)
{
    return connection.isAzure() ? connection.deployment : connection.modelName;
}

bool soundsLikeVision(const QString &modelName)
{
    return table().visionNames.match(modelName.toLower()).hasMatch();
}

model::PlaceReading measuredReading(const Connection &connection)
{
    const model::Calibration &measured = connection.calibration;
    if (measured.modelName != measuredName(connection))
        return {};
    return {.space = measured.space, .order = measured.order, .rule = measured.rule};
}

QStringList pictureTypesOf(const Connection &connection)
{
    QStringList types{u"image/jpeg"_s, u"image/png"_s};
    if (connection.preset != Preset::LlamaCpp)
        types.append(u"image/webp"_s);
    if (connection.preset == Preset::None || connection.preset == Preset::OpenAI)
        types.append(u"image/gif"_s);
    return types;
}

} // namespace chat
