#include "presentation/connectionfields.h"

#include "chat/capabilities.h"
#include "chat/pastedconnection.h"
#include "chat/refusal.h"
#include "presentation/money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using model::Connection;
using Kind = Connection::Kind;
using Preset = Connection::Preset;

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Connections", text, nullptr, n);
}

QUrl addressOf(const QString &typed)
{
    const QString clean = chat::withoutStrays(typed);
    if (clean.isEmpty())
        return {};
    return QUrl(clean.contains("://"_L1) ? clean : u"https://"_s + clean, QUrl::StrictMode);
}

QString nameFor(const Connection &connection)
{
    return tr("%1 at %2")
        .arg(connection.isAzure() ? connection.deployment : connection.modelName, connection.endpoint.host());
}

bool lacksVersion(const Connection &connection)
{
    return connection.kind == Kind::AzureDeployment && connection.apiVersion.isEmpty();
}

} // namespace

ConnectionFields fieldsOf(const Connection &connection)
{
    return {.kind = connection.kind,
        .preset = connection.preset,
        .name = connection.name,
        .endpoint = connection.endpoint.toString(),
        .modelOrDeployment = connection.isAzure() ? connection.deployment : connection.modelName,
        .apiVersion = connection.apiVersion,
        .visionEndpoint = connection.visionEndpoint.toString(),
        .visionInSameResource = connection.visionResource == Connection::VisionResource::SameResource};
}

model::Result<Connection> connectionFrom(const ConnectionFields &fields, const Connection &base)
{
    Connection connection = base;
    connection.kind = fields.kind;
    connection.preset = fields.kind == Kind::OpenAICompatible ? fields.preset : Preset::None;
    connection.endpoint = addressOf(fields.endpoint);
    if (connection.kind == Kind::OpenAICompatible && connection.preset == Preset::None)
        connection.preset = chat::presetOf(connection.endpoint);
    const QString name = chat::withoutStrays(fields.modelOrDeployment);
    connection.deployment = connection.isAzure() ? name : QString();
    connection.modelName = connection.isAzure() ? base.modelName : name;
    connection.apiVersion = connection.isAzure() ? fields.apiVersion.trimmed() : QString();
    const bool mayEnhance = fields.kind == Kind::AzureDeployment;
    connection.visionEndpoint = mayEnhance ? addressOf(fields.visionEndpoint) : QUrl();
    connection.visionResource = fields.visionInSameResource ? Connection::VisionResource::SameResource
                                                            : Connection::VisionResource::OwnEndpoint;
    if (connection.endpoint != base.endpoint || connection.kind != base.kind
        || connection.model() != base.model()) {
        connection.spelling = {}; // another service is to be learned anew
        connection.overrides = {};
    }
    if (const auto problem = chat::refusedConnection(connection))
        return *problem;
    if (lacksVersion(connection))
        return model::Problem{.kind = model::Problem::Kind::UsageWrong, .subject = tr("API version")};
    connection.name = fields.name.trimmed().isEmpty() ? nameFor(connection) : fields.name.trimmed();
    return connection;
}

std::optional<ConnectionFields> fieldsFromPaste(const QString &text)
{
    const auto read = chat::readPasted(text);
    if (!read)
        return std::nullopt;
    ConnectionFields fields = fieldsOf(read->connection);
    fields.key = QString::fromUtf8(read->secrets.apiKey);
    if (fields.kind == Kind::AzureDeployment && fields.apiVersion.isEmpty())
        fields.apiVersion = u"2024-02-15-preview"_s;
    return fields;
}

ConnectionFields fieldsOfPreset(Preset preset)
{
    ConnectionFields fields{.kind = Kind::OpenAICompatible, .preset = preset};
    switch (preset) {
    case Preset::OpenAI:
        fields.endpoint = u"https://api.openai.com/v1"_s;
        fields.modelOrDeployment = u"gpt-4o"_s;
        break;
    case Preset::Ollama:
        fields.endpoint = u"http://localhost:11434/v1"_s;
        break;
    case Preset::LlamaCpp:
        fields.endpoint = u"http://127.0.0.1:8080/v1"_s;
        fields.modelOrDeployment = u"default"_s;
        break;
    case Preset::Vllm:
        fields.endpoint = u"http://localhost:8000/v1"_s;
        break;
    case Preset::LmStudio:
        fields.endpoint = u"http://localhost:1234/v1"_s;
        break;
    case Preset::None:
        break;
    }
    return fields;
}

QString knownAbout(const Connection &connection)
{
    const model::Capabilities can = chat::capabilitiesOf(connection);
    QStringList parts;
    parts << (can.pictures ? tr("pictures in a question: up to %n", can.maxPictures)
                           : tr("takes no pictures"));
    parts << (can.enhancements ? tr("Vision enhancements") : tr("no regions of its own"));
    if (can.priced && can.prices.promptPerMillion > 0)
        parts << tr("%1 in, %2 out per million tokens (as of %3)")
                     .arg(moneyWords(can.prices.promptPerMillion),
                         moneyWords(can.prices.completionPerMillion), can.prices.asOf);
    const QString family = can.family.isEmpty() ? tr("A model that the table does not know") : can.family;
    return tr("%1: %2").arg(family, parts.join(u", "_s));
}

bool needsKey(const Connection &connection)
{
    return connection.isAzure() || connection.preset == Preset::OpenAI;
}

} // namespace presentation
