#include "exportcommand.h"

#include "disclosurewords.h"
#include "exchange/conversationformat.h"
#include "exchange/exportformat.h"
#include "exchange/replayfile.h"
#include "exitcodes.h"
#include "problemline.h"
#include "words.h"

#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

struct ExportOptions {
    QString file = {};
    QStringList pictures = {};
    std::variant<exchange::ExportFormat, exchange::ConversationFormat> format = exchange::ExportFormat::Html;
    QString out = {};
    qsizetype turn = 0; ///< counted from 1; 0: the one that tells most
    exchange::Overwrite overwrite = exchange::Overwrite::Refuse;
    exchange::Disclosure disclosure = {};
};

QString helpText()
{
    // Three parts, each whole, of which others use the middle one, too.
    const QString usage = CommandLine::tr(
        "Usage: groundglass-cli export [OPTION]… FILE --format FORMAT --out PATH\n"
        "Carries the regions of an answer into another program's format, or a whole conversation into a "
        "file for people.\n"
        "FILE is a replay (.groundglass), a conversation file, or a service's answer saved as JSON.\n"
        "\n"
        "  --format FORMAT    of an answer: coco, labelme, yolo, voc, hocr, csv, svg, html or png. Of all "
        "of it:\n"
        "                     page (HTML), markdown (pictures in a folder beside it), pdf, or conversation "
        "(JSON)\n"
        "  --out PATH         the file to write. YOLO is a folder, labelme and VOC are one when there "
        "are several files;\n"
        "                     several pictures go to PATH, PATH-2 and so on\n"
        "  --image FILE       a picture that a saved answer is about; may be given several times\n"
        "  --turn N           which question of a replay (default: the last one with regions)\n"
        "  --force            replace files that are there already\n"
        "  -h, --help         this help\n"
        "\n");
    const QString end =
        CommandLine::tr("\n"
                        "Exit code: 0 written, 2 usage, 4 the input cannot be used or the output cannot be "
                        "written. Nothing is\n"
                        "written when a file would be replaced without --force; FILE itself is never "
                        "replaced.\n"
                        "\n"
                        "Example: groundglass-cli export seen.groundglass --format html --out seen.html\n");
    return usage + disclosureHelp() + end;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto *valued : {"format", "out", "image", "turn"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(valued), {}, u"value"_s));
    parser.addOption(QCommandLineOption(u"force"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    addDisclosureOptions(parser);
}

std::optional<UsageError> readTurn(const QCommandLineParser &parser, qsizetype &turn)
{
    if (!parser.isSet(u"turn"_s))
        return std::nullopt;
    bool isNumber = false;
    turn = parser.value(u"turn"_s).toInt(&isNumber);
    if (!isNumber || turn < 1)
        return UsageError{CommandLine::tr("--turn is a whole number of at least 1.")};
    return std::nullopt;
}

std::variant<ExportOptions, UsageError> readOptions(const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return UsageError{CommandLine::tr(
            "export needs one file: a replay, a conversation file, or an answer saved as JSON.")};
    const QString name = parser.value(u"format"_s);
    const auto format = exchange::exportFormatNamed(name);
    const auto whole = exchange::conversationFormatNamed(name);
    if (!format && !whole)
        return UsageError{
            CommandLine::tr("--format is coco, labelme, yolo, voc, hocr, csv, svg, html or png, or "
                            "page, markdown, pdf or conversation; not “%1”.")
                .arg(name)};
    if (whole && parser.isSet(u"turn"_s))
        return UsageError{CommandLine::tr("--turn chooses an answer; “%1” carries all of them.").arg(name)};
    if (parser.value(u"out"_s).isEmpty())
        return UsageError{CommandLine::tr("--out is needed: where the result is written.")};
    auto disclosure = readDisclosure(parser);
    if (const auto *error = std::get_if<UsageError>(&disclosure))
        return *error;
    ExportOptions options{.file = files.first(),
        .pictures = parser.values(u"image"_s),
        .out = parser.value(u"out"_s),
        .overwrite = parser.isSet(u"force"_s) ? exchange::Overwrite::Allow : exchange::Overwrite::Refuse,
        .disclosure = std::get<exchange::Disclosure>(disclosure)};
    if (whole)
        options.format = *whole;
    else
        options.format = *format;
    if (auto error = readTurn(parser, options.turn))
        return *std::move(error);
    return options;
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString canonical = QFileInfo(one).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

int complainAbout(const model::Problem &problem)
{
    complain(problem);
    return exitCodeOf(problem);
}

int exportWhole(exchange::ConversationFormat format, const ExportOptions &options)
{
    const auto carried = exchange::openConversation(options.file, options.pictures);
    if (!carried)
        return complainAbout(carried.problem());
    const auto saved = exchange::saveConversation(format, exchange::disclosed(*carried, options.disclosure),
        options.out, options.overwrite, problemLine);
    return saved ? int(Answered) : complainAbout(saved.problem());
}

int exportAs(const ExportOptions &options)
{
    for (const QString &input : QStringList{options.file} + options.pictures) {
        if (isSameFile(input, options.out)) {
            complain(CommandLine::tr("--out names the input itself, which is never replaced."));
            return UsageWrong;
        }
    }
    if (const auto *whole = std::get_if<exchange::ConversationFormat>(&options.format))
        return exportWhole(*whole, options);
    const auto replay = exchange::openReplay(options.file, options.pictures);
    if (!replay)
        return complainAbout(replay.problem());
    const qsizetype turn = options.turn > 0 ? options.turn - 1 : exchange::tellingTurn(*replay);
    if (turn >= replay->turns.size()) {
        complain(CommandLine::tr("There is no question %1: the last one is %2.")
                     .arg(options.turn)
                     .arg(replay->turns.size()));
        return InputUnusable;
    }
    const auto dataset = exchange::datasetOf(exchange::disclosed(*replay, options.disclosure), turn);
    const auto saved = exchange::saveExport(
        std::get<exchange::ExportFormat>(options.format), dataset, options.out, options.overwrite);
    return saved ? int(Answered) : complainAbout(saved.problem());
}

} // namespace

int runExport(const QStringList &words)
{
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(QStringList{u"groundglass-cli export"_s} + words);
    if (parser.isSet(u"help"_s)) {
        std::fputs(helpText().toUtf8().constData(), stdout);
        return Answered;
    }
    const auto read = understood ? readOptions(parser)
                                 : std::variant<ExportOptions, UsageError>(UsageError{parser.errorText()});
    if (const auto *error = std::get_if<UsageError>(&read)) {
        complain(error->sentence);
        return UsageWrong;
    }
    return exportAs(std::get<ExportOptions>(read));
}

} // namespace cli
