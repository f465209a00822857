#include "commandline.h"
#include "endwatch.h"
#include "servicerun.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("groundglass-engine"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GROUNDGLASS_VERSION));

    const auto line = readCommandLine(QCoreApplication::arguments().mid(1));
    if (!line) {
        std::fprintf(stderr, "groundglass-engine: %s\n", qPrintable(line.problem().detail));
        return 2;
    }
    if (line->wish == CommandLine::Wish::ShowHelp) {
        std::fputs(qPrintable(helpText()), stdout);
        return 0;
    }
    if (line->wish == CommandLine::Wish::ShowVersion) {
        std::printf("groundglass-engine %s\n", GROUNDGLASS_VERSION);
        return 0;
    }
    return ServiceRun(*line).run();
}
