#include "app/desktop/assembly.h"
#include "app/desktop/display.h"
#include "app/desktop/door.h"
#include "app/desktop/endsignals.h"
#include "presentation/language.h"
#include "store/history.h"
#include "ui/window/mainwindow.h"
#include "ui/window/prompts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>
#include <cstring>
#include <ctime>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int exitUsage = 2;
const QString newWindow = QStringLiteral("new-window");

void nameProgram()
{
    QCoreApplication::setApplicationName(u"groundglass"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GROUNDGLASS_VERSION));
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Talk with vision models about pictures, and see what they see."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"files"_s, QCoreApplication::translate("main", "Pictures to begin with."), u"[FILE…]"_s);
    parser.addOption(QCommandLineOption(newWindow,
        QCoreApplication::translate("main",
            "Open a window of its own. Without it, the window that is there already comes to the front and "
            "takes the files.")));
}

/// Help and version are answered without a display.
bool wantsWordsOnly(int argc, char *argv[])
{
    for (int index = 1; index < argc && std::strcmp(argv[index], "--") != 0; ++index) {
        for (const char *option : {"-h", "--help", "--help-all", "-v", "--version"}) {
            if (std::strcmp(argv[index], option) == 0)
                return true;
        }
    }
    return false;
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments << QString::fromLocal8Bit(argv[index]);
    return arguments;
}

/// For measuring the start: the moment of the first paint, on the clock that a measuring program shares.
void traceFirstPaint(const ui::window::MainWindow &window)
{
    const QByteArray wish = qgetenv("GROUNDGLASS_TRACE_START");
    if (wish.isEmpty())
        return;
    QObject::connect(&window, &ui::window::MainWindow::painted, qApp, [wish] {
        timespec now = {};
        ::clock_gettime(CLOCK_MONOTONIC, &now);
        std::fprintf(
            stderr, "first-paint %lld\n", static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec);
        if (wish == "quit")
            QCoreApplication::quit();
    });
}

int runWordsOnly(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    presentation::Language language;
    language.speak({});
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    nameProgram();
    if (wantsWordsOnly(argc, argv))
        return runWordsOnly(argc, argv);
    if (const auto trouble =
            desktop::displayTrouble(QProcessEnvironment::systemEnvironment(), argumentsOf(argc, argv))) {
        std::fprintf(stderr, "groundglass: %s\n", qUtf8Printable(*trouble));
        return exitUsage;
    }
    qputenv("QT_MEDIA_BACKEND", "ffmpeg"); // the other one crashes where its plug-ins are missing
    QGuiApplication::setDesktopFileName(u"org.groundglass.Groundglass"_s);
    const QByteArray activation = qgetenv("XDG_ACTIVATION_TOKEN"); // before Qt uses it up
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    QStringList files;
    for (const QString &file : parser.positionalArguments())
        files << QFileInfo(file).absoluteFilePath();

    const QString folder = store::History::defaultFolder();
    std::optional<desktop::Assembly> assembly;
    const desktop::EndSignals endSignals;
    const auto begin = [&] {
        assembly.emplace(folder, std::make_unique<ui::window::DesktopPrompts>());
        QObject::connect(&endSignals, &desktop::EndSignals::endWanted, &*assembly,
            [&assembly] { assembly->window().close(); });
        traceFirstPaint(assembly->window());
        assembly->open(files);
    };
    desktop::Door door(folder); // goes before the window does: who comes then needs one of their own
    QObject::connect(&door, &desktop::Door::alone, &application, begin);
    QObject::connect(&door, &desktop::Door::handedOver, &application, &QApplication::quit);
    QObject::connect(&door, &desktop::Door::visited, &application, [&](const desktop::Visit &visit) {
        if (!visit.activation.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", visit.activation); // Qt takes it from there
        if (assembly)
            assembly->welcome(visit.files);
    });
    QObject::connect(&application, &QApplication::aboutToQuit, &door, &desktop::Door::close);
    if (parser.isSet(newWindow))
        begin();
    else
        door.knock({.files = files, .activation = activation});
    return QApplication::exec();
}
