#include "app/probe/confinement.h"
#include "pages.h"

#include <QGuiApplication>
#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

constexpr int UsageWrong = 2;
constexpr double lowestDpi = 8;
constexpr double highestDpi = 600;

int help(FILE *where, int code)
{
    std::fputs(
        "Usage: groundglass-pages facts FILE\n"
        "       groundglass-pages page FILE NUMBER DPI\n"
        "       groundglass-pages words FILE NUMBER\n"
        "Reads PDF files for Groundglass, in a process of its own. Pages are numbered from 1. Nothing but "
        "FILE is "
        "read.\n"
        "Exit codes: 0 done, 2 wrong usage, 3 the file cannot be used (the reason is on standard error).\n",
        where);
    return code;
}

int run(const QStringList &words)
{
    const QString command = words.value(0);
    const QString file = words.value(1);
    if (command == "--version"_L1)
        return std::printf("groundglass-pages %s\n", GROUNDGLASS_VERSION) > 0 ? 0 : 1;
    if (command == "--help"_L1)
        return help(stdout, 0);
    bool isNumber = false;
    const int page = words.value(2).toInt(&isNumber) - 1;
    if (command == "facts"_L1 && words.size() == 2) {
        printFacts(file);
    } else if (command == "words"_L1 && words.size() == 3 && isNumber) {
        printWords(file, page);
    } else if (command == "page"_L1 && words.size() == 4 && isNumber) {
        const double dpi = words.at(3).toDouble(&isNumber);
        if (!isNumber)
            return help(stderr, UsageWrong);
        printPage(file, page, std::clamp(dpi, lowestDpi, highestDpi));
    } else {
        return help(stderr, UsageWrong);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    confine();
    qputenv("QT_QPA_PLATFORM", "offscreen"); // drawing needs fonts, no display
    qunsetenv("QT_QPA_PLATFORMTHEME");
    const QGuiApplication application(argc, argv);
    return run(QGuiApplication::arguments().mid(1));
}
