#include "showcommand.h"

#include "answerprinter.h"
#include "exchange/replayfile.h"
#include "exchange/replaysummary.h"
#include "exitcodes.h"
#include "keys.h"
#include "presentation/explanation.h"
#include "presentation/regionsmodel.h"
#include "problemline.h"
#include "words.h"

#include <QCommandLineParser>

#include <cmath>
#include <cstdio>
#include <variant>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString helpText()
{
    return CommandLine::tr(
        "Usage: groundglass-cli show [OPTION]… FILE\n"
        "Prints what is in a replay (.groundglass) or in a service's answer saved as JSON: pictures, "
        "questions, answers and\n"
        "regions. Needs no network and no key.\n"
        "\n"
        "  --image FILE        a picture that a saved answer is about; may be given several times\n"
        "  --format text|json  for people (default), or one JSON object with \"turns\", each with its "
        "\"question\" and its\n"
        "                      \"answer\" as ask prints it\n"
        "  --part request|raw  print the request of a turn, or the answer's own bytes, instead\n"
        "  --turn N            which question (default: all; for --part the last)\n"
        "  -h, --help          this help\n"
        "\n"
        "Exit code: 0 shown, 2 usage, 4 the file cannot be used.\n");
}

struct ShowOptions {
    enum class Format { Text, Json };
    enum class Part { All, Request, Raw };

    QString file = {};
    QStringList pictures = {};
    Format format = Format::Text;
    Part part = Part::All;
    qsizetype turn = 0;
};

std::variant<ShowOptions, UsageError> readOptions(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return UsageError{CommandLine::tr("show needs one file: a replay, or an answer saved as JSON.")};
    ShowOptions options{.file = files.first(), .pictures = parser.values(u"image"_s)};
    const QString format = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : u"text"_s;
    if (format != "text"_L1 && format != "json"_L1)
        return UsageError{CommandLine::tr("--format is text or json, not “%1”.").arg(format)};
    options.format = format == "json"_L1 ? ShowOptions::Format::Json : ShowOptions::Format::Text;
    const QString part = parser.value(u"part"_s);
    if (parser.isSet(u"part"_s) && part != "request"_L1 && part != "raw"_L1)
        return UsageError{CommandLine::tr("--part is request or raw, not “%1”.").arg(part)};
    if (parser.isSet(u"part"_s))
        options.part = part == "raw"_L1 ? ShowOptions::Part::Raw : ShowOptions::Part::Request;
    bool isNumber = true;
    if (parser.isSet(u"turn"_s))
        options.turn = parser.value(u"turn"_s).toInt(&isNumber);
    if (!isNumber || (parser.isSet(u"turn"_s) && options.turn < 1))
        return UsageError{CommandLine::tr("--turn is a whole number of at least 1.")};
    return options;
}

QString pictureLine(const exchange::Replay &replay, const model::Picture &picture)
{
    QString line = picture.name.isEmpty() ? picture.address.toString() : picture.name;
    if (!picture.size.isEmpty())
        line += u" (%1 × %2)"_s.arg(picture.size.width()).arg(picture.size.height());
    if (!replay.pictures.contains(picture.contentHash))
        line = CommandLine::tr("%1 (not in the file)", "a picture").arg(line);
    return line;
}

/// "3  dog, 93 %: the brown dog (bottom left, about a tenth of the picture)"
QString regionLine(const exchange::Dataset &dataset, qsizetype index)
{
    const model::Region &region = dataset.regions.at(index);
    QString line = u"%1  "_s.arg(index + 1, 3);
    line += region.label.isEmpty() ? CommandLine::tr("(no label)") : region.label.simplified();
    if (region.confidence)
        line += u", %1 %"_s.arg(std::lround(*region.confidence * 100));
    const QString words = exchange::groundedWords(region, dataset.text);
    if (!words.isEmpty() && words.compare(region.label, Qt::CaseInsensitive) != 0)
        line += u": "_s + words;
    return line + u" ("_s + presentation::placeInWords(region) + u')';
}

QString turnText(const exchange::Replay &replay, qsizetype index)
{
    const exchange::ReplayTurn &turn = replay.turns.at(index);
    const exchange::Dataset dataset = exchange::datasetOf(replay, index);
    QStringList lines;
    for (const model::Picture &picture : turn.question.pictures)
        lines << CommandLine::tr("Picture: %1").arg(pictureLine(replay, picture));
    if (!turn.question.text.isEmpty())
        lines << CommandLine::tr("Question: %1").arg(turn.question.text);
    if (!turn.answer.answer.modelName.isEmpty())
        lines << CommandLine::tr("Model: %1").arg(turn.answer.answer.modelName);
    lines << QString() << dataset.text;
    for (const model::Problem &problem : turn.answer.answer.problems)
        lines << CommandLine::tr("Problem: %1").arg(presentation::explain(problem).sentence);
    if (!dataset.regions.isEmpty())
        lines << QString() << CommandLine::tr("Regions (%1):").arg(dataset.regions.size());
    for (qsizetype i = 0; i < dataset.regions.size(); ++i)
        lines << regionLine(dataset, i);
    return lines.join(u'\n');
}

QString wholeText(const exchange::Replay &replay, const ShowOptions &options)
{
    QStringList texts;
    for (qsizetype i = 0; i < replay.turns.size(); ++i) {
        if (options.turn == 0 || options.turn == i + 1)
            texts << turnText(replay, i);
    }
    return texts.join(u"\n\n---\n\n"_s);
}

int printPart(const exchange::Replay &replay, const ShowOptions &options, AnswerPrinter &printer)
{
    const qsizetype turn = (options.turn > 0 ? options.turn : replay.turns.size()) - 1;
    const exchange::ReplayTurn &told = replay.turns.at(turn);
    const bool raw = options.part == ShowOptions::Part::Raw;
    const QByteArray bytes = raw ? told.rawAnswer : told.request;
    if (bytes.isEmpty()) {
        complain(raw ? CommandLine::tr("The answer's own bytes are not in this file.")
                     : CommandLine::tr("The request is not in this file."));
        return InputUnusable;
    }
    printer.line(bytes.trimmed());
    return Answered;
}

int show(const ShowOptions &options)
{
    const auto replay = exchange::openReplay(options.file, options.pictures);
    if (!replay) {
        complain(replay.problem());
        return exitCodeOf(replay.problem());
    }
    if (options.turn > replay->turns.size()) {
        complain(CommandLine::tr("There is no question %1: the last one is %2.")
                     .arg(options.turn)
                     .arg(replay->turns.size()));
        return InputUnusable;
    }
    AnswerPrinter printer;
    int code = Answered;
    if (options.part != ShowOptions::Part::All)
        code = printPart(*replay, options, printer);
    else if (options.format == ShowOptions::Format::Json)
        printer.line(exchange::replaySummary(*replay, options.turn - 1, problemLine));
    else
        printer.end(wholeText(*replay, options));
    return printer.isCutOff() ? int(Interrupted) : code;
}

} // namespace

int runShow(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto *valued : {"image", "format", "part", "turn"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(valued), {}, u"value"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    const bool understood = parser.parse(QStringList{u"groundglass-cli show"_s} + words);
    if (parser.isSet(u"help"_s)) {
        std::fputs(helpText().toUtf8().constData(), stdout);
        return Answered;
    }
    const auto read = understood ? readOptions(parser)
                                 : std::variant<ShowOptions, UsageError>(UsageError{parser.errorText()});
    if (const auto *error = std::get_if<UsageError>(&read)) {
        complain(error->sentence);
        return UsageWrong;
    }
    return show(std::get<ShowOptions>(read));
}

} // namespace cli
