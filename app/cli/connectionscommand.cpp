#include "connectionscommand.h"

#include "askoptions.h"
#include "chat/builtinservice.h"
#include "chat/pictureanalyst.h"
#include "exitcodes.h"
#include "keptconnections.h"
#include "keys.h"
#include "net/chatclient.h"
#include "net/serviceclient.h"
#include "presentation/calibrating.h"
#include "presentation/connectionfields.h"
#include "presentation/connectiontrial.h"
#include "problemline.h"
#include "routeoptions.h"
#include "store/connectionfile.h"
#include "store/history.h"
#include "words.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

#include <cstdio>

namespace cli {

namespace {

using namespace Qt::StringLiterals;
using model::Connection;

struct Wish {
    QString verb = {};
    QString name = {};
    QString dataFolder = {};
    QCommandLineParser parser = {};
};

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
}

int fail(const QString &sentence)
{
    complain(sentence);
    return UsageWrong;
}

int fail(const model::Problem &problem)
{
    complain(problem);
    return exitCodeOf(problem);
}

QString kindWord(Connection::Kind kind)
{
    switch (kind) {
    case Connection::Kind::AzureDeployment:
        return u"azure"_s;
    case Connection::Kind::AzureV1:
        return u"azure-v1"_s;
    case Connection::Kind::OpenAICompatible:
        return u"openai"_s;
    case Connection::Kind::BuiltIn:
        break;
    }
    return u"builtin"_s;
}

int list(const Wish &wish)
{
    const auto kept = store::ConnectionFile(wish.dataFolder).read();
    if (!kept)
        return fail(kept.problem());
    for (const Connection &connection : kept->connections) {
        const QString usual = connection.id == kept->usual ? u"*"_s : u" "_s;
        say(u"%1 %2\t%3\t%4\t%5"_s.arg(usual, connection.name, kindWord(connection.kind),
            connection.endpoint.toDisplayString(),
            connection.isAzure() ? connection.deployment : connection.modelName));
    }
    return Answered;
}

std::optional<presentation::ConnectionFields> fieldsOfWish(const Wish &wish)
{
    const QCommandLineParser &said = wish.parser;
    presentation::ConnectionFields fields;
    if (said.isSet(u"from"_s)) {
        QFile file;
        const bool isOpen = said.value(u"from"_s) == "-"_L1
            ? file.open(stdin, QIODevice::ReadOnly)
            : (file.setFileName(said.value(u"from"_s)), file.open(QIODevice::ReadOnly));
        const auto read =
            isOpen ? presentation::fieldsFromPaste(QString::fromUtf8(file.read(1 << 20))) : std::nullopt;
        if (!read)
            return std::nullopt;
        fields = *read;
    }
    const QString kind = said.value(u"kind"_s);
    if (kind == "azure-v1"_L1)
        fields.kind = Connection::Kind::AzureV1;
    else if (kind == "openai"_L1)
        fields.kind = Connection::Kind::OpenAICompatible;
    else if (kind == "azure"_L1)
        fields.kind = Connection::Kind::AzureDeployment;
    const std::pair<QString, QString *> typed[] = {{u"endpoint"_s, &fields.endpoint},
        {u"deployment"_s, &fields.modelOrDeployment}, {u"model"_s, &fields.modelOrDeployment},
        {u"api-version"_s, &fields.apiVersion}, {u"vision-endpoint"_s, &fields.visionEndpoint}};
    for (const auto &[option, field] : typed) {
        if (said.isSet(option))
            *field = said.value(option).trimmed();
    }
    if (fields.apiVersion.isEmpty() && fields.kind == Connection::Kind::AzureDeployment)
        fields.apiVersion = u"2024-02-15-preview"_s;
    fields.name = wish.name;
    return fields;
}

void takeSignIn(Connection &connection, const QCommandLineParser &said)
{
    if (said.isSet(u"azure-cli"_s))
        connection.signIn.how = model::SignIn::How::AzureCli;
    connection.signIn.tenant = said.value(u"tenant"_s).trimmed();
    connection.signIn.scope = said.value(u"scope"_s).trimmed();
    if (said.isSet(u"token-variable"_s))
        connection.signIn = {
            .how = model::SignIn::How::TokenVariable, .variable = said.value(u"token-variable"_s).trimmed()};
    if (said.isSet(u"token-command"_s))
        connection.signIn = {
            .how = model::SignIn::How::TokenCommand, .command = said.value(u"token-command"_s)};
}

/// The keys that were given, and the proxy's password; says so where there is no keychain to keep them.
std::optional<UsageError> keepKeys(const Wish &wish, const Connection &connection, const QString &pastedKey)
{
    const auto keys = readKeys(wish.parser.value(u"key-file"_s));
    if (const auto *error = std::get_if<UsageError>(&keys))
        return *error;
    auto secrets = std::get<model::Secrets>(keys);
    if (secrets.apiKey.isEmpty())
        secrets.apiKey = pastedKey.toUtf8();
    if (const QByteArray password = proxyPassword(); !connection.route.proxyUser.isEmpty())
        secrets.proxyPassword = password;
    if (secrets == model::Secrets() || keepSecrets(connection.id, secrets))
        return std::nullopt;
    if (!secrets.apiKey.isEmpty())
        complain(
            CommandLine::tr("There is no keychain here, so the key was not kept: give it in %1 each time.")
                .arg(keyVariable(connection.name)));
    if (!secrets.proxyPassword.isEmpty())
        complain(CommandLine::tr("There is no keychain here, so the proxy's password was not kept: give it "
                                 "in GROUNDGLASS_PROXY_PASSWORD each time."));
    return std::nullopt;
}

int add(const Wish &wish)
{
    if (wish.name.isEmpty())
        return fail(CommandLine::tr("“connections add” needs a name."));
    if (const auto known = keptConnection(wish.dataFolder, wish.name);
        std::holds_alternative<Connection>(known))
        return fail(CommandLine::tr("There is a connection named “%1” already.").arg(wish.name));
    const auto fields = fieldsOfWish(wish);
    if (!fields)
        return fail(CommandLine::tr("There is no address in “%1”.").arg(wish.parser.value(u"from"_s)));
    auto connection = presentation::connectionFrom(*fields);
    if (!connection)
        return fail(connection.problem());
    takeSignIn(*connection, wish.parser);
    if (const auto error = readRoute(wish.parser, connection->route))
        return fail(error->sentence);
    connection->id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const auto done = store::ConnectionFile(wish.dataFolder).put(*connection); !done)
        return fail(done.problem());
    if (const auto error = keepKeys(wish, *connection, fields->key))
        return fail(error->sentence);
    say(CommandLine::tr("Added “%1”. %2").arg(connection->name, presentation::knownAbout(*connection)));
    return Answered;
}

int removeOne(const Wish &wish)
{
    const auto known = keptConnection(wish.dataFolder, wish.name);
    if (const auto *error = std::get_if<UsageError>(&known))
        return fail(error->sentence);
    const QString id = std::get<Connection>(known).id;
    if (const auto done = store::ConnectionFile(wish.dataFolder).remove(id); !done)
        return fail(done.problem());
    forgetSecrets(id);
    return Answered;
}

QString outcomeWord(presentation::ConnectionTrial::Row::State state)
{
    using State = presentation::ConnectionTrial::Row::State;
    if (state == State::Works)
        return CommandLine::tr("works");
    return state == State::Fails ? CommandLine::tr("does not work") : CommandLine::tr("not tried");
}

/// Runs it to its end and says a line for each thing that it tried.
template <class Trial> int toldTrial(Trial &trial)
{
    QObject::connect(&trial, &Trial::ended, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    trial.start();
    QCoreApplication::exec();
    int code = Answered;
    for (const auto &row : trial.rows()) {
        say(u"%1\t%2\t%3"_s.arg(row.what, outcomeWord(row.state), row.why));
        if (row.state == presentation::ConnectionTrial::Row::State::Fails)
            code = ServiceFailed;
    }
    return code;
}

int test(const Wish &wish)
{
    const auto known = keptConnection(wish.dataFolder, wish.name);
    if (const auto *error = std::get_if<UsageError>(&known))
        return fail(error->sentence);
    const Connection connection = std::get<Connection>(known);
    auto secrets = secretsFor(connection, wish.parser.value(u"key-file"_s));
    if (const auto *error = std::get_if<UsageError>(&secrets))
        return fail(error->sentence);
    if (const QByteArray password = proxyPassword(); !password.isEmpty())
        std::get<model::Secrets>(secrets).proxyPassword = password;
    const QTemporaryDir copies;
    net::ChatClient client;
    chat::BuiltInService builtIn(wish.dataFolder);
    const auto makeTurn = [&](const chat::Question &question) {
        return std::make_unique<chat::Turn>(question, client, builtIn, copies.path());
    };
    net::ServiceClient services;
    chat::PictureAnalyst analyst(services, builtIn, copies.path());
    presentation::ConnectionTrial trial(
        {.makeTurn = makeTurn,
            .analyse = [&analyst](const QString &file, const Connection &whom,
                           const model::Secrets &keys) { return analyst.analyse(file, whom, keys); }},
        connection, std::get<model::Secrets>(secrets));
    int code = toldTrial(trial);
    Connection tested = trial.connection();
    if (code == Answered && wish.parser.isSet(u"cards"_s)) {
        complain(presentation::cardsCost(tested));
        presentation::Calibrating measuring(makeTurn, tested, std::get<model::Secrets>(secrets));
        code = toldTrial(measuring);
        tested = measuring.connection();
    }
    std::ignore = store::ConnectionFile(wish.dataFolder).put(tested);
    return code;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto *valued : {"data", "kind", "endpoint", "deployment", "model", "api-version",
             "vision-endpoint", "key-file", "from", "tenant", "scope", "token-variable", "token-command"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(valued), {}, u"value"_s));
    addRouteOptions(parser);
    parser.addOption(QCommandLineOption(u"azure-cli"_s));
    parser.addOption(QCommandLineOption(u"cards"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
}

} // namespace

int runConnections(const QStringList &words)
{
    Wish wish;
    addOptions(wish.parser);
    const bool understood = wish.parser.parse(QStringList{u"groundglass-cli connections"_s} + words);
    if (wish.parser.isSet(u"help"_s)) {
        std::fputs(connectionsHelpText().toUtf8().constData(), stdout);
        return Answered;
    }
    if (!understood)
        return fail(wish.parser.errorText());
    wish.verb = wish.parser.positionalArguments().value(0);
    wish.name = wish.parser.positionalArguments().value(1);
    wish.dataFolder =
        wish.parser.isSet(u"data"_s) ? wish.parser.value(u"data"_s) : store::History::defaultFolder();
    if (wish.verb == "list"_L1)
        return list(wish);
    if (wish.verb == "add"_L1)
        return add(wish);
    if (wish.verb == "remove"_L1)
        return removeOne(wish);
    if (wish.verb == "test"_L1)
        return test(wish);
    return fail(CommandLine::tr("“connections” needs list, add, test or remove: try --help."));
}

QString connectionsHelpText()
{
    return CommandLine::tr(
        "Usage: groundglass-cli connections list|add|test|remove [OPTION]… [NAME]\n"
        "The services that you can ask by name, the same that the window shows.\n"
        "\n"
        "  list                   one line each: name, kind, address, model; * marks the usual one\n"
        "  add NAME               keep a new one; its key comes from GROUNDGLASS_API_KEY or --key-file and "
        "goes "
        "into the system keychain\n"
        "  test NAME              ask a few very small questions, and say what works and why; with --cards "
        "also send\n"
        "                         three cards that measure how the model counts places, and keep what was "
        "found\n"
        "  remove NAME            forget it and its key\n"
        "\n"
        "  --data DIR             data folder (default: GROUNDGLASS_DATA, else the XDG data folder)\n"
        "  --from FILE            read an address, a curl command or a code snippet; “-” is standard input\n"
        "  --kind azure|azure-v1|openai, --endpoint URL, --deployment NAME, --model NAME, --api-version "
        "VERSION,\n"
        "  --vision-endpoint URL, --key-file FILE   as with “ask”\n"
        "  --proxy HOST:PORT|none|system, --proxy-user NAME, --ca-file FILE   the way to it, as with “ask”; "
        "the proxy's\n"
        "                         password comes from GROUNDGLASS_PROXY_PASSWORD and is kept like a key\n"
        "  --azure-cli            sign in with the Azure CLI instead of a key; --tenant and --scope are "
        "passed on\n"
        "  --token-variable NAME  sign in with a token from this environment variable\n"
        "  --token-command LINE   sign in with the token that this command prints; it runs without a "
        "shell\n");
}

} // namespace cli
