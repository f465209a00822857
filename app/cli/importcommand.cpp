#include "importcommand.h"

#include "chat/picturereading.h"
#include "exchange/conversationformat.h"
#include "exitcodes.h"
#include "presentation/conversationimport.h"
#include "problemline.h"
#include "store/history.h"
#include "words.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString helpText()
{
    return CommandLine::tr(
        "Usage: groundglass-cli import [OPTION]… FILE…\n"
        "Puts conversations into the history, where the window shows them. FILE is a conversation file "
        "(JSON), "
        "a replay\n"
        "(.groundglass), or a service's answer saved as JSON.\n"
        "\n"
        "  --data DIR         data folder (default: GROUNDGLASS_DATA, else the XDG data folder)\n"
        "  --image FILE       a picture that a saved answer is about; may be given several times\n"
        "  -h, --help         this help\n"
        "\n"
        "Exit code: 0 all are in it, 2 usage, 4 a file cannot be used or the history not be written. Files "
        "before it are in\n"
        "the history all the same. It can be run while the window is open.\n");
}

int complainAbout(const model::Problem &problem)
{
    complain(problemLine(problem));
    return exitCodeOf(problem);
}

int importFile(const QString &file, const QStringList &pictures, store::History &history)
{
    const auto carried = exchange::openConversation(file, pictures);
    if (!carried)
        return complainAbout(carried.problem());
    auto *import =
        new presentation::ConversationImport(*carried, QFileInfo(file).completeBaseName(), history, nullptr);
    QObject::connect(
        import, &presentation::ConversationImport::done, qApp, [] { QCoreApplication::exit(Answered); });
    QObject::connect(import, &presentation::ConversationImport::failed, qApp,
        [](const model::Problem &problem) { QCoreApplication::exit(complainAbout(problem)); });
    QMetaObject::invokeMethod(import, &presentation::ConversationImport::begin, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int importAll(const QStringList &files, const QStringList &pictures, const QString &folder)
{
    store::History history(folder, chat::pictureReading());
    QObject::connect(&history, &store::History::unavailable, qApp, [](const model::Problem &problem) {
        QCoreApplication::exit(complainAbout(problem)); // or it would go into memory, and be lost
    });
    for (const QString &file : files) {
        if (const int code = importFile(file, pictures, history); code != Answered)
            return code;
    }
    return Answered;
}

} // namespace

int runImport(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto *valued : {"data", "image"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(valued), {}, u"value"_s));
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, u"help"_s}));
    const bool understood = parser.parse(QStringList{u"groundglass-cli import"_s} + words);
    if (parser.isSet(u"help"_s)) {
        std::fputs(helpText().toUtf8().constData(), stdout);
        return Answered;
    }
    if (!understood || parser.positionalArguments().isEmpty()) {
        complain(understood
                ? CommandLine::tr("import needs a file: a conversation, a replay, or a saved answer.")
                : parser.errorText());
        return UsageWrong;
    }
    return importAll(parser.positionalArguments(), parser.values(u"image"_s),
        parser.isSet(u"data"_s) ? parser.value(u"data"_s) : store::History::defaultFolder());
}

} // namespace cli
