#include "askoptions.h"

#include "chat/capabilities.h"
#include "disclosurewords.h"
#include "keptconnections.h"
#include "parameteroptions.h"
#include "routeoptions.h"
#include "store/history.h"
#include "words.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QImageWriter>

#include <cstdio>

namespace cli {

namespace {

using namespace Qt::StringLiterals;
using model::Connection;

constexpr qint64 longestQuestion = 4 * 1024 * 1024;

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto *flag : {"builtin", "ocr", "grounding", "no-stream", "dry-run", "force"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(flag)));
    for (const auto *valued :
        {"image", "endpoint", "deployment", "api-version", "detail", "vision-endpoint", "format", "annotated",
            "save", "key-file", "data", "kind", "model", "connection", "video", "index", "timeout"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(valued), {}, u"value"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    addDisclosureOptions(parser);
    addParameterOptions(parser);
    addRouteOptions(parser);
}

std::optional<UsageError> readKind(const QCommandLineParser &parser, Connection &connection)
{
    const QString word = parser.isSet(u"kind"_s) ? parser.value(u"kind"_s) : u"azure"_s;
    if (word == u"azure"_s)
        connection.kind = Connection::Kind::AzureDeployment;
    else if (word == u"azure-v1"_s)
        connection.kind = Connection::Kind::AzureV1;
    else if (word == u"openai"_s)
        connection.kind = Connection::Kind::OpenAICompatible;
    else
        return UsageError{CommandLine::tr("--kind is azure, azure-v1 or openai, not “%1”.").arg(word)};
    return std::nullopt;
}

std::optional<UsageError> checkNames(const QCommandLineParser &parser, Connection &connection)
{
    const bool isAzure = connection.isAzure();
    if (isAzure && connection.deployment.isEmpty())
        return UsageError{
            CommandLine::tr("--endpoint needs --deployment, the name of the model's deployment.")};
    if (!isAzure && connection.modelName.isEmpty())
        return UsageError{CommandLine::tr("--kind openai needs --model, the name of the model.")};
    if (parser.isSet(u"api-version"_s) && connection.apiVersion.isEmpty())
        return UsageError{CommandLine::tr("--api-version needs a version such as 2024-02-15-preview.")};
    if (connection.kind == Connection::Kind::AzureDeployment && connection.apiVersion.isEmpty())
        connection.apiVersion = u"2024-02-15-preview"_s;
    return std::nullopt;
}

/// By the options that describe it.
std::optional<UsageError> readDescribed(const QCommandLineParser &parser, Connection &connection)
{
    if (auto error = readKind(parser, connection))
        return error;
    connection.endpoint = QUrl(parser.value(u"endpoint"_s).trimmed());
    connection.name = connection.endpoint.host();
    connection.deployment = parser.value(u"deployment"_s).trimmed();
    connection.modelName = parser.value(u"model"_s).trimmed();
    connection.apiVersion = parser.value(u"api-version"_s).trimmed();
    connection.visionEndpoint = QUrl(parser.value(u"vision-endpoint"_s).trimmed());
    return checkNames(parser, connection);
}

/// By the name that the person gave it.
std::optional<UsageError> readNamed(const QCommandLineParser &parser, Connection &connection)
{
    const QString folder =
        parser.isSet(u"data"_s) ? parser.value(u"data"_s) : store::History::defaultFolder();
    auto found = keptConnection(folder, parser.value(u"connection"_s));
    if (const auto *error = std::get_if<UsageError>(&found))
        return *error;
    connection = std::get<Connection>(std::move(found));
    return std::nullopt;
}

std::optional<UsageError> readConnection(const QCommandLineParser &parser, Connection &connection)
{
    const bool isDescribed = parser.isSet(u"endpoint"_s);
    const bool isNamed = parser.isSet(u"connection"_s);
    if (int(isDescribed) + int(isNamed) + int(parser.isSet(u"builtin"_s)) > 1)
        return UsageError{CommandLine::tr("--builtin, --endpoint and --connection exclude each other.")};
    if (isDescribed)
        return readDescribed(parser, connection);
    for (const auto &only :
        {u"deployment"_s, u"api-version"_s, u"vision-endpoint"_s, u"kind"_s, u"model"_s}) {
        if (parser.isSet(only))
            return UsageError{CommandLine::tr("--%1 needs --endpoint.").arg(only)};
    }
    if (isNamed)
        return readNamed(parser, connection);
    if (parser.isSet(u"key-file"_s))
        return UsageError{CommandLine::tr("--key-file needs --endpoint or --connection.")};
    return std::nullopt;
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https"_s || url.scheme() == u"http"_s);
}

std::optional<UsageError> checkEndpoints(const QCommandLineParser &parser, const Connection &connection)
{
    if (!parser.isSet(u"endpoint"_s))
        return std::nullopt;
    for (const auto &name : {u"endpoint"_s, u"vision-endpoint"_s}) {
        const QUrl &url = name == u"endpoint"_s ? connection.endpoint : connection.visionEndpoint;
        if (parser.isSet(name) && !isWebAddress(url))
            return UsageError{CommandLine::tr("--%1 needs an address that begins with https://.").arg(name)};
    }
    return std::nullopt;
}

std::optional<UsageError> readDetail(const QCommandLineParser &parser, model::Detail &detail)
{
    const QString word = parser.isSet(u"detail"_s) ? parser.value(u"detail"_s) : u"auto"_s;
    if (word == u"auto"_s)
        detail = model::Detail::Auto;
    else if (word == u"low"_s)
        detail = model::Detail::Low;
    else if (word == u"high"_s)
        detail = model::Detail::High;
    else
        return UsageError{CommandLine::tr("--detail is low, high or auto, not “%1”.").arg(word)};
    return std::nullopt;
}

/// A file when there is one by that name, otherwise what looks like an address is one.
void addPicture(const QString &word, model::Detail detail, chat::Question &question)
{
    model::Picture picture{.name = word, .detail = detail};
    const bool isAddress = word.contains(u"://"_s) && !QFileInfo::exists(word);
    if (isAddress)
        picture.address = QUrl(word);
    question.pictures.append(picture);
    question.pictureFiles.append(isAddress ? QString() : word);
}

std::optional<UsageError> readPictures(const QCommandLineParser &parser, chat::Question &question)
{
    model::Detail detail = model::Detail::Auto;
    if (auto error = readDetail(parser, detail))
        return error;
    for (const QString &word : parser.values(u"image"_s)) {
        if (word.isEmpty())
            return UsageError{CommandLine::tr("--image needs the name of a picture file or an address.")};
        addPicture(word, detail, question);
    }
    return std::nullopt;
}

std::optional<UsageError> readVideo(const QCommandLineParser &parser, chat::Question &question)
{
    const bool named = parser.isSet(u"video"_s);
    if (named != parser.isSet(u"index"_s))
        return UsageError{CommandLine::tr("--video and --index belong together.")};
    if (!named)
        return std::nullopt;
    if (!question.pictures.isEmpty())
        return UsageError{CommandLine::tr("--video and --image exclude each other.")};
    question.video = model::VideoPart{.documentId = parser.value(u"video"_s),
        .indexName = parser.value(u"index"_s),
        .address = qEnvironmentVariable("GROUNDGLASS_VIDEO_URL")};
    qunsetenv("GROUNDGLASS_VIDEO_URL"); // it signs: no program that is started from here needs it
    return std::nullopt;
}

std::optional<UsageError> readFormat(const QCommandLineParser &parser, AskOptions::Format &format)
{
    const QString word = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : u"text"_s;
    if (word != u"text"_s && word != u"json"_s)
        return UsageError{CommandLine::tr("--format is text or json, not “%1”.").arg(word)};
    format = word == u"json"_s ? AskOptions::Format::Json : AskOptions::Format::Text;
    return std::nullopt;
}

std::optional<UsageError> readAnnotated(const QCommandLineParser &parser, AskOptions &options)
{
    if (!parser.isSet(u"annotated"_s))
        return std::nullopt;
    options.annotated = parser.value(u"annotated"_s);
    const QByteArray suffix = QFileInfo(options.annotated).suffix().toLower().toLatin1();
    if (!QImageWriter::supportedImageFormats().contains(suffix))
        return UsageError{CommandLine::tr("--annotated needs a file name that ends in .png or .jpg.")};
    if (options.question.pictures.isEmpty())
        return UsageError{CommandLine::tr("--annotated needs a picture: give one with --image.")};
    return std::nullopt;
}

std::optional<UsageError> readSave(const QCommandLineParser &parser, AskOptions &options)
{
    for (const auto &only : {u"force"_s, u"include"_s, u"without"_s}) {
        if (parser.isSet(only) && !parser.isSet(u"save"_s))
            return UsageError{CommandLine::tr("--%1 needs --save.").arg(only)};
    }
    if (parser.isSet(u"save"_s) && parser.value(u"save"_s).isEmpty())
        return UsageError{CommandLine::tr("--save needs the name of a file.")};
    options.save = parser.value(u"save"_s);
    options.overwrite = parser.isSet(u"force"_s);
    auto disclosure = readDisclosure(parser);
    if (const auto *error = std::get_if<UsageError>(&disclosure))
        return *error;
    options.disclosure = std::get<exchange::Disclosure>(disclosure);
    return std::nullopt;
}

QString questionFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(input.read(longestQuestion)).trimmed();
}

std::optional<UsageError> readQuestion(const QCommandLineParser &parser, QString &question)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() > 1)
        return UsageError{CommandLine::tr("There are several questions: put yours between quotation marks.")};
    if (!words.isEmpty())
        question = words.first() == u"-"_s ? questionFromStandardInput() : words.first();
    if (question.trimmed().isEmpty())
        return UsageError{CommandLine::tr(
            "There is no question: write it after the options, or give it on standard input with -.")};
    return std::nullopt;
}

std::optional<UsageError> readPatience(
    const QCommandLineParser &parser, std::optional<std::chrono::seconds> &patience)
{
    constexpr int Most = 3600;
    if (!parser.isSet(u"timeout"_s))
        return std::nullopt;
    bool isNumber = false;
    const int seconds = parser.value(u"timeout"_s).toInt(&isNumber);
    patience = std::chrono::seconds(seconds);
    return isNumber && seconds >= 1 && seconds <= Most
        ? std::nullopt
        : std::optional(UsageError{CommandLine::tr("--timeout is a number of seconds from 1 to 3600.")});
}

std::optional<UsageError> readSecrets(
    const QCommandLineParser &parser, const AskOptions &options, model::Secrets &secrets)
{
    const bool isKept = !options.question.connection.id.isEmpty() && !options.dryRun;
    auto keys = isKept ? secretsFor(options.question.connection, parser.value(u"key-file"_s))
                       : readKeys(parser.value(u"key-file"_s));
    if (options.usesBuiltIn())
        return std::nullopt;
    if (const auto *error = std::get_if<UsageError>(&keys))
        return *error;
    secrets = std::get<model::Secrets>(std::move(keys));
    if (const QByteArray password = proxyPassword(); !password.isEmpty())
        secrets.proxyPassword = password;
    // Plain http is for this computer, whose services may need no key; to others it is refused in its own
    // words.
    const Connection &connection = options.question.connection;
    const bool mayGoWithout = options.dryRun || connection.endpoint.scheme() == u"http"_s
        || connection.kind == Connection::Kind::OpenAICompatible
        || connection.signIn.how != model::SignIn::How::Key;
    if (secrets.apiKey.isEmpty() && !mayGoWithout)
        return UsageError{
            CommandLine::tr("There is no key: set GROUNDGLASS_API_KEY, or name a file with --key-file.")};
    return std::nullopt;
}

std::optional<UsageError> readAll(const QCommandLineParser &parser, AskOptions &options)
{
    chat::Question &question = options.question;
    options.dryRun = parser.isSet(u"dry-run"_s);
    options.dataFolder = parser.value(u"data"_s);
    question.stream = !parser.isSet(u"no-stream"_s);
    std::optional<UsageError> error = readConnection(parser, question.connection);
    question.ocr = options.usesBuiltIn() || parser.isSet(u"ocr"_s);
    question.grounding = options.usesBuiltIn() || parser.isSet(u"grounding"_s);
    question.connection = chat::equipped(question.connection);
    question.rules.mimeTypes = chat::pictureTypesOf(question.connection);
    if (!error)
        error = checkEndpoints(parser, question.connection);
    if (!error)
        error = readRoute(parser, question.connection.route);
    if (!error)
        error = readPictures(parser, question);
    if (!error)
        error = readVideo(parser, question);
    if (!error)
        error = readParameters(parser, question.parameters);
    if (!error)
        error = readPatience(parser, options.patience);
    if (!error)
        error = readFormat(parser, options.format);
    if (!error)
        error = readAnnotated(parser, options);
    if (!error)
        error = readSave(parser, options);
    if (!error)
        error = readSecrets(parser, options, question.secrets);
    if (!error)
        error = readQuestion(parser, question.text);
    return error;
}

} // namespace

std::variant<AskOptions, UsageError, HelpWanted> readAskOptions(const QStringList &words)
{
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(QStringList{u"groundglass-cli ask"_s} + words);
    if (parser.isSet(u"help"_s))
        return HelpWanted{};
    if (!understood)
        return UsageError{parser.errorText()};
    AskOptions options;
    if (auto error = readAll(parser, options))
        return *std::move(error);
    return options;
}

} // namespace cli
