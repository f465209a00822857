#include "commandline.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int HighestPort = 65535;

model::Problem wrong(const QString &sentence)
{
    return {.kind = model::Problem::Kind::UsageWrong, .detail = sentence};
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({{u"help"_s, {}}, {u"version"_s, {}}, {u"parent-pipe"_s, {}}, {u"allow-fetch"_s, {}},
        {u"allow-fetch-private"_s, {}}, {u"port"_s, {}, u"N"_s}, {u"data"_s, {}, u"DIR"_s},
        {u"key-file"_s, {}, u"FILE"_s}, {u"max-body"_s, {}, u"BYTES"_s}, {u"max-pixels"_s, {}, u"N"_s}});
}

QString defaultDataFolder()
{
    const QString named = qEnvironmentVariable("GROUNDGLASS_DATA");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/groundglass"_s;
}

/// The number given with an option; `fallback` without it.
model::Result<qint64> number(
    const QCommandLineParser &parser, const QString &option, qint64 least, qint64 most, qint64 fallback)
{
    if (!parser.isSet(option))
        return fallback;
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return wrong(
            u"--%1 needs a whole number from %2 to %3, not '%4'."_s.arg(option).arg(least).arg(most).arg(
                parser.value(option)));
    return value;
}

} // namespace

model::Result<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{u"groundglass-engine"_s} + arguments))
        return wrong(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"'%1' is not an option."_s.arg(parser.positionalArguments().first()));
    CommandLine line;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        line.wish = parser.isSet(u"help"_s) ? CommandLine::Wish::ShowHelp : CommandLine::Wish::ShowVersion;
        return line;
    }
    constexpr qint64 Most = std::numeric_limits<qint32>::max();
    const auto port = number(parser, u"port"_s, 0, HighestPort, line.rules.port);
    const auto body = number(parser, u"max-body"_s, 1, Most, line.rules.mostBodyBytes);
    const auto pixels = number(parser, u"max-pixels"_s, 1, Most, line.rules.intake.limits.pixels);
    for (const auto *value : {&port, &body, &pixels}) {
        if (!*value)
            return value->problem();
    }
    line.rules.port = int(*port);
    line.rules.mostBodyBytes = *body;
    line.rules.intake.limits.pixels = *pixels;
    line.rules.intake.fetchPrivateAddresses = parser.isSet(u"allow-fetch-private"_s);
    line.rules.intake.fetchAddresses =
        parser.isSet(u"allow-fetch"_s) || line.rules.intake.fetchPrivateAddresses;
    line.parentPipe = parser.isSet(u"parent-pipe"_s);
    line.keyFile = parser.value(u"key-file"_s);
    line.dataFolder =
        QDir(parser.isSet(u"data"_s) ? parser.value(u"data"_s) : defaultDataFolder()).absolutePath();
    line.rules.dataFolder = line.dataFolder;
    return line;
}

QString helpText()
{
    return uR"(Usage: groundglass-engine [options]

The built-in vision service of Groundglass: chat completions over HTTP on this computer only, in the form of Azure OpenAI
2024-02-15-preview. It reads text and finds faces, people, QR codes and barcodes. It is not a language model. It understands
questions in English, and the most usual ones in German and Thai; it answers in English.

  --port N               listen on this port of 127.0.0.1 (default: one that is free)
  --data DIR             data folder (default: GROUNDGLASS_DATA, or groundglass in the user's data folder)
  --key-file FILE        take the key from the first line of this file
  --parent-pipe          end when standard input ends and nobody else needs the service
  --allow-fetch          fetch pictures from http(s) addresses on the internet
  --allow-fetch-private  the same, also from this computer and the local network
  --max-body BYTES       largest request (default 335544320)
  --max-pixels N         largest picture (default 256000000)
  --help, --version

The key is never an argument. It is looked for in: --key-file; the variable GROUNDGLASS_ENGINE_KEY; with --parent-pipe the
first line of standard input (an empty line stands for none). With none of them a random key is made. The key in use always
stands on the first line of DIR/engine/key, readable by its owner only; programs send it as "api-key" or "Authorization: Bearer".

When the service is ready it prints one line of JSON:
  {"api_version":"2024-02-15-preview","joined":false,"key_file":"DIR/engine/key","pid":N,"url":"http://127.0.0.1:PORT"}

There is one service for each data folder. A second groundglass-engine on the same folder joins the first: it prints that
one's address with "joined":true, keeps it alive until its own parent is gone (it holds GET /groundglass/hold open), and
ends with exit code 1 if the service dies first.

Videos:  /computervision/retrieval/indexes…?api-version=2023-05-01-preview, as Azure AI Vision had it. A documentUrl is
         what POST /groundglass/files {"path": …} gave for a file; no other file is read.

Asking:  POST /openai/deployments/NAME/chat/completions?api-version=2024-02-15-preview   (any NAME)

Exit codes: 0 ended as asked, 1 could not start or lost the service it joined, 2 wrong usage.
)"_s;
}
