#include "presentation/connectionfields.h"

#include "chat/capabilities.h"
#include "chat/pastedconnection.h"
#include "chat/refusal.h"
#include "presentation/calibrating.h"
#include "presentation/money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace presentation {

namespace {

using model::Connection;
using Kind = Connection::Kind;
using Preset = Connection::Preset;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Connections)
};

QUrl addressOf(const QString &typed)
{
    const QString clean = chat::withoutStrays(typed);
    if (clean.isEmpty())
        return {};
    return QUrl(clean.contains("://"_L1) ? clean : u"https://"_s + clean, QUrl::StrictMode);
}

QString nameFor(const Connection &connection)
{
    return Words::tr("%1 at %2")
        .arg(connection.isAzure() ? connection.deployment : connection.modelName, connection.endpoint.host());
}

model::CapabilityOverrides withoutPrices(model::CapabilityOverrides overrides)
{
    overrides.prices.reset();
    return overrides;
}

/// Only what belongs to the way of signing in that was chosen.
model::SignIn trimmedSignIn(const model::SignIn &typed)
{
    using How = model::SignIn::How;
    model::SignIn signIn{.how = typed.how};
    if (typed.how == How::AzureCli) {
        signIn.tenant = typed.tenant.trimmed();
        signIn.scope = typed.scope.trimmed();
    }
    if (typed.how == How::TokenVariable)
        signIn.variable = typed.variable.trimmed();
    if (typed.how == How::TokenCommand)
        signIn.command = typed.command.trimmed();
    return signIn;
}

std::optional<model::Problem> problemWith(const model::SignIn &signIn)
{
    using How = model::SignIn::How;
    if (signIn.how == How::TokenVariable && signIn.variable.isEmpty())
        return model::Problem{.kind = model::Problem::Kind::UsageWrong, .subject = Words::tr("Variable")};
    if (signIn.how == How::TokenCommand && signIn.command.isEmpty())
        return model::Problem{.kind = model::Problem::Kind::UsageWrong, .subject = Words::tr("Command")};
    return std::nullopt;
}

/// Another service, or another model behind it, is to be learned anew; what was said by hand stays.
void forgetLearned(Connection &connection, const Connection &base, const ConnectionFields &fields)
{
    const bool same = connection.endpoint == base.endpoint && connection.kind == base.kind
        && connection.deployment == base.deployment
        && (connection.isAzure() || connection.modelName == base.modelName);
    if (same)
        return;
    connection.spelling = {};
    connection.calibration = {};
    if (connection.isAzure())
        connection.modelName.clear();
    if (fields.overrides == withoutPrices(base.overrides))
        connection.overrides = {};
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
        .visionInSameResource = connection.visionResource == Connection::VisionResource::SameResource,
        .signIn = connection.signIn,
        .detail = connection.detail,
        .overrides = withoutPrices(connection.overrides),
        .prices = pricesSaid(connection.overrides),
        .route = routeFieldsOf(connection.route)};
}

namespace {

/// What was typed, not yet judged.
Connection typedConnection(const ConnectionFields &fields, const Connection &base)
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
    const bool mayBeSame = fields.kind == Kind::AzureDeployment && fields.visionInSameResource;
    connection.visionEndpoint = mayBeSame ? QUrl() : addressOf(fields.visionEndpoint);
    connection.visionResource =
        mayBeSame ? Connection::VisionResource::SameResource : Connection::VisionResource::OwnEndpoint;
    connection.signIn = trimmedSignIn(fields.signIn);
    connection.detail = fields.detail;
    connection.overrides = fields.overrides;
    forgetLearned(connection, base, fields);
    return connection;
}

} // namespace

model::Result<Connection> addressedFrom(const ConnectionFields &fields, const Connection &base)
{
    const Connection connection = typedConnection(fields, base);
    Connection complete = connection; // which model is asked for is not to be judged
    complete.deployment = complete.modelName = u"-"_s;
    if (const auto problem = chat::refusedConnection(complete))
        return *problem;
    if (const auto problem = problemWith(connection.signIn))
        return *problem;
    const auto route = routeFrom(fields.route);
    if (!route)
        return route.problem();
    Connection addressed = connection;
    addressed.route = *route;
    return addressed;
}

model::Result<Connection> connectionFrom(const ConnectionFields &fields, const Connection &base)
{
    Connection connection = typedConnection(fields, base);
    if (const auto problem = chat::refusedConnection(connection))
        return *problem;
    if (const auto problem = problemWith(connection.signIn))
        return *problem;
    const auto route = routeFrom(fields.route);
    if (!route)
        return route.problem();
    connection.route = *route;
    const auto prices = pricesFrom(fields.prices, base);
    if (!prices)
        return prices.problem();
    connection.overrides.prices = *prices;
    if (lacksVersion(connection))
        return model::Problem{.kind = model::Problem::Kind::UsageWrong, .subject = Words::tr("API version")};
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
    parts << (can.pictures ? Words::tr("pictures in a question: up to %n", nullptr, can.maxPictures)
                           : Words::tr("takes no pictures"));
    parts << (can.enhancements ? Words::tr("Vision enhancements") : Words::tr("no regions of its own"));
    if (can.priced && can.prices.promptPerMillion > 0)
        parts << Words::tr("%1 in, %2 out per million tokens (as of %3)")
                     .arg(moneyWords(can.prices.promptPerMillion),
                         moneyWords(can.prices.completionPerMillion), can.prices.asOf);
    if (const QString measured = calibrationWords(connection); !measured.isEmpty())
        parts << Words::tr("places measured: %1").arg(measured);
    const QString family =
        can.family.isEmpty() ? Words::tr("A model that the table does not know") : can.family;
    return Words::tr("%1: %2").arg(family, parts.join(u", "_s));
}

bool needsKey(const Connection &connection)
{
    return connection.signIn.how == model::SignIn::How::Key
        && (connection.isAzure() || connection.preset == Preset::OpenAI);
}

void dropForeignKeys(model::Secrets &secrets, const model::Connection &kept, const model::Connection &now)
{
    if (kept.endpoint.host() != now.endpoint.host())
        secrets.apiKey.clear();
    if (kept.visionEndpoint.host() != now.visionEndpoint.host())
        secrets.visionKey.clear();
}

} // namespace presentation
