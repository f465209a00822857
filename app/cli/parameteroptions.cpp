#include "parameteroptions.h"

#include "exchange/tooldefinitions.h"
#include "words.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

using model::Parameters;

constexpr qint64 longestFile = 4 * 1024 * 1024;
constexpr int mostTokens = 1'000'000;
constexpr int mostStops = 4;

std::optional<UsageError> readMaxTokens(const QCommandLineParser &parser, Parameters &parameters)
{
    if (!parser.isSet(u"max-tokens"_s))
        return std::nullopt;
    bool isNumber = false;
    parameters.maxTokens = parser.value(u"max-tokens"_s).toInt(&isNumber);
    if (!isNumber || parameters.maxTokens < 1 || parameters.maxTokens > mostTokens)
        return UsageError{CommandLine::tr("--max-tokens is a whole number of at least 1.")};
    return std::nullopt;
}

std::optional<UsageError> readNumber(
    const QCommandLineParser &parser, const QString &name, double most, std::optional<double> &number)
{
    if (!parser.isSet(name))
        return std::nullopt;
    bool isNumber = false;
    number = parser.value(name).toDouble(&isNumber);
    if (!isNumber || !(*number >= 0 && *number <= most))
        return UsageError{CommandLine::tr("--%1 is a number from 0 to %2.").arg(name).arg(most)};
    return std::nullopt;
}

std::optional<UsageError> readSeed(const QCommandLineParser &parser, Parameters &parameters)
{
    if (!parser.isSet(u"seed"_s))
        return std::nullopt;
    bool isNumber = false;
    parameters.seed = parser.value(u"seed"_s).toLongLong(&isNumber);
    return isNumber ? std::nullopt : std::optional(UsageError{CommandLine::tr("--seed is a whole number.")});
}

std::optional<UsageError> readStops(const QCommandLineParser &parser, Parameters &parameters)
{
    parameters.stop = parser.values(u"stop"_s);
    parameters.stop.removeAll(QString());
    if (parameters.stop.size() > mostStops)
        return UsageError{CommandLine::tr("--stop may be given four times at most.")};
    return std::nullopt;
}

/// The content of the file that an option names.
std::optional<UsageError> readFile(
    const QCommandLineParser &parser, const QString &option, QByteArray &content)
{
    QFile file(parser.value(option));
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return UsageError{CommandLine::tr("--%1: “%2” cannot be read.").arg(option, file.fileName())};
    content = file.readAll();
    return std::nullopt;
}

std::optional<UsageError> readForm(const QCommandLineParser &parser, Parameters &parameters)
{
    if (parser.isSet(u"json"_s))
        parameters.format = Parameters::Format::JsonObject;
    if (!parser.isSet(u"schema"_s))
        return std::nullopt;
    QByteArray schema;
    if (auto error = readFile(parser, u"schema"_s, schema))
        return error;
    if (const QString wrong = exchange::complaintAboutObject(schema); !wrong.isEmpty())
        return UsageError{CommandLine::tr("--schema: the file holds no JSON schema (%1).").arg(wrong)};
    parameters.format = Parameters::Format::JsonSchema;
    parameters.schema = QString::fromUtf8(schema);
    return std::nullopt;
}

std::optional<UsageError> readTools(const QCommandLineParser &parser, Parameters &parameters)
{
    if (!parser.isSet(u"tools"_s))
        return std::nullopt;
    QByteArray json;
    if (auto error = readFile(parser, u"tools"_s, json))
        return error;
    const auto tools = exchange::readTools(json);
    if (!tools)
        return UsageError{CommandLine::tr("--tools: the file holds no function definitions (%1).")
                              .arg(tools.problem().detail)};
    parameters.tools = *tools;
    return std::nullopt;
}

} // namespace

void addParameterOptions(QCommandLineParser &parser)
{
    parser.addOption(QCommandLineOption(u"json"_s));
    for (const auto *valued :
        {"system", "max-tokens", "temperature", "top-p", "seed", "stop", "schema", "tools"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(valued), {}, u"value"_s));
}

std::optional<UsageError> readParameters(const QCommandLineParser &parser, Parameters &parameters)
{
    parameters.systemText = parser.value(u"system"_s);
    std::optional<UsageError> error = readMaxTokens(parser, parameters);
    if (!error)
        error = readNumber(parser, u"temperature"_s, 2, parameters.temperature);
    if (!error)
        error = readNumber(parser, u"top-p"_s, 1, parameters.topP);
    if (!error)
        error = readSeed(parser, parameters);
    if (!error)
        error = readStops(parser, parameters);
    if (!error)
        error = readForm(parser, parameters);
    if (!error)
        error = readTools(parser, parameters);
    return error;
}

} // namespace cli
