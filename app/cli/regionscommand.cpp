#include "regionscommand.h"

#include "exitcodes.h"
#include "problemline.h"
#include "regionsoptions.h"
#include "regionsset.h"
#include "words.h"

#include "exchange/regionjson.h"

#include <QFile>

#include <cstdio>

namespace cli {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longestAnswer = 64LL * 1024 * 1024;

model::Problem unreadable(const QString &name, const QString &detail)
{
    return {.kind = model::Problem::Kind::FileUnreadable, .detail = detail, .subject = name};
}

model::Result<QByteArray> readInput(const QString &name)
{
    QFile file(name);
    const bool opened =
        name.isEmpty() ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return unreadable(name, file.errorString());
    const QByteArray bytes = file.read(longestAnswer + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(name, file.errorString());
    if (bytes.size() > longestAnswer)
        return unreadable(name, CommandLine::tr("it is longer than any answer"));
    return bytes;
}

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fputc('\n', stream);
}

int readOne(const RegionsOptions &options)
{
    const model::Result<QByteArray> input = readInput(options.file);
    if (!input) {
        complain(input.problem());
        return InputUnusable;
    }
    const model::Result<ReadInput> read = readAnswerInput(*input, options.isResponse, options.hints);
    if (!read) {
        complain(read.problem());
        return exitCodeOf(read.problem());
    }
    write(stderr, grounding::familyName(read->answer.family).toUtf8());
    write(stdout,
        options.wantsClean ? read->answer.cleanText.toUtf8() : regionsOf(*read, options.hints.originalSize));
    return Answered;
}

} // namespace

QString regionsHelpText()
{
    return CommandLine::tr(
        "Usage: groundglass-cli regions --width W --height H [OPTION]… [FILE|-]\n"
        "       groundglass-cli regions --set IN.jsonl --images DIR [OPTION]…\n"
        "Reads an answer that a vision model wrote places into, and prints its regions as one JSON array; "
        "the "
        "family of the\n"
        "format goes to standard error. An answer without places gives [].\n"
        "\n"
        "The picture:\n"
        "  --width W --height H            its size in pixels, upright\n"
        "  --sent-width W --sent-height H  as it was uploaded (default: the same)\n"
        "  --seen-width W --seen-height H  as the model counts it (default: by the model's rule)\n"
        "\n"
        "What is known of the answer:\n"
        "  --family NAME   how places are written, such as qwen2-vl, gemini, florence2 (default: found out)\n"
        "  --model NAME    the model's name, for what is known about it\n"
        "  --space unit|percent|999|thousand|1024|pixel|original\n"
        "                  what the numbers count in\n"
        "  --order xyxy|yxyx|xywh\n"
        "  --task NAME     the task word that the model was given\n"
        "  --asked LABEL   what was asked for; the label where the answer gives none\n"
        "\n"
        "  --response      the input is a service's whole answer as JSON\n"
        "  --clean         print the answer's words without the places instead\n"
        "  --set FILE      lines of {\"image\",\"text\"} or {\"image\",\"response\"}; prints one line for "
        "each\n"
        "  --images DIR    where the pictures of the set are; their sizes are read from the files\n");
}

int runRegions(const QStringList &words)
{
    const auto read = readRegionsOptions(words);
    if (const auto *misuse = std::get_if<RegionsMisuse>(&read)) {
        complain(misuse->sentence);
        return UsageWrong;
    }
    const auto &options = std::get<RegionsOptions>(read);
    if (options.wantsHelp) {
        std::fputs(regionsHelpText().toUtf8().constData(), stdout);
        return Answered;
    }
    return options.setFile.isEmpty() ? readOne(options) : readSet(options);
}

} // namespace cli
