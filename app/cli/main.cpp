#include "askcommand.h"
#include "connectionscommand.h"
#include "exitcodes.h"
#include "exportcommand.h"
#include "helptext.h"
#include "importcommand.h"
#include "interruption.h"
#include "presentation/language.h"
#include "problemline.h"
#include "regionscommand.h"
#include "showcommand.h"
#include "store/history.h"
#include "videocommand.h"
#include "words.h"

#include <QGuiApplication>
#include <QTimer>

#include <clocale>
#include <cstdio>

#include <langinfo.h>

namespace {

using namespace cli;
using namespace Qt::StringLiterals;

/// "de" of "de_DE.UTF-8", also where the system has no such locale.
QByteArray languageOfEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray locale = qgetenv(name);
        if (!locale.isEmpty())
            return locale.split('.').first().split('_').first();
    }
    return {};
}

/// No display is needed, whatever the desktop's settings say; and Qt complains about locales that are not
/// UTF-8.
void prepareEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME");
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (qEnvironmentVariableIsEmpty("LANGUAGE"))
        qputenv("LANGUAGE", languageOfEnvironment());
    qputenv("LC_ALL", "C.UTF-8");
}

/// Qt's own remarks about the desktop are no concern of a script; they show when QT_LOGGING_RULES asks for
/// them.
void writeOwnMessages(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isOwn = context.category && qstrncmp(context.category, "groundglass", 11) == 0;
    if (isOwn || type == QtFatalMsg || !qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

void say(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
}

int complainAboutUsage(const QString &sentence)
{
    complain(sentence);
    return UsageWrong;
}

/// The folder is known by option, by environment, or from the home folder.
std::optional<QString> dataFolderOf(const AskOptions &options)
{
    if (!options.dataFolder.isEmpty())
        return options.dataFolder;
    for (const auto *name : {"GROUNDGLASS_DATA", "XDG_DATA_HOME", "HOME"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return store::History::defaultFolder();
    }
    return std::nullopt;
}

int askAndWait(const AskOptions &options)
{
    const auto dataFolder = dataFolderOf(options);
    if (options.usesBuiltIn() && !dataFolder) {
        complain(CommandLine::tr(
            "There is no data folder for the built-in service: set HOME, or name one with --data."));
        return ServiceFailed;
    }
    AskCommand command(options, dataFolder.value_or(QString()));
    QObject::connect(&command, &AskCommand::ended, qApp, [](int code) { QCoreApplication::exit(code); });
    QTimer::singleShot(0, &command, &AskCommand::start);
    return QCoreApplication::exec();
}

int ask(const QStringList &words)
{
    const auto read = readAskOptions(words);
    if (std::holds_alternative<HelpWanted>(read)) {
        say(askHelpText());
        return Answered;
    }
    if (const auto *error = std::get_if<UsageError>(&read))
        return complainAboutUsage(error->sentence);
    const auto &options = std::get<AskOptions>(read);
    return options.dryRun ? showRequest(options) : askAndWait(options);
}

int run(const QStringList &words)
{
    const QString command = words.value(0);
    if (command == u"ask"_s)
        return ask(words.mid(1));
    if (command == u"connections"_s)
        return runConnections(words.mid(1));
    if (command == u"regions"_s)
        return runRegions(words.mid(1));
    if (command == u"export"_s)
        return runExport(words.mid(1));
    if (command == u"import"_s)
        return runImport(words.mid(1));
    if (command == u"show"_s)
        return runShow(words.mid(1));
    if (command == u"video"_s)
        return runVideo(words.mid(1));
    if (command == u"--help"_s || command == u"-h"_s || command == u"help"_s) {
        say(helpText());
        return Answered;
    }
    if (command == u"--version"_s) {
        say(QStringLiteral("groundglass-cli " GROUNDGLASS_VERSION "\n"));
        return Answered;
    }
    if (command.isEmpty())
        return complainAboutUsage(CommandLine::tr("There is no command: try “groundglass-cli --help”."));
    return complainAboutUsage(
        CommandLine::tr("“%1” is not a command: try “groundglass-cli --help”.").arg(command));
}

} // namespace

int main(int argc, char *argv[])
{
    Interruption::endAtOnce();
    prepareEnvironment();
    qInstallMessageHandler(writeOwnMessages);
    const QGuiApplication app(argc, argv);
    presentation::Language language;
    language.speak({});
    QCoreApplication::setApplicationName(u"groundglass"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GROUNDGLASS_VERSION));
    return run(QCoreApplication::arguments().mid(1));
}
