#include "confinement.h"
#include "probing.h"
#include "scanning.h"
#include "source.h"
#include "subtitles.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdio>

extern "C" {
#include <libavutil/log.h>
}

namespace {

using namespace Qt::StringLiterals;

constexpr int UsageWrong = 2;
constexpr int FileUnusable = 3;
constexpr int largestSide = 8192;

int help(FILE *where, int code)
{
    std::fputs(
        "Usage: groundglass-probe facts FILE\n"
        "       groundglass-probe frame FILE SECONDS [LONGEST-SIDE] [png|jpeg]\n"
        "       groundglass-probe neighbours FILE SECONDS\n"
        "       groundglass-probe scan FILE [LONGEST-SIDE]\n"
        "       groundglass-probe subtitles FILE\n"
        "Reads videos for Groundglass, in a process of its own. Nothing but FILE (and subtitles beside it) "
        "is read.\n"
        "Exit codes: 0 done, 2 wrong usage, 3 the file cannot be used (the reason is on standard error).\n",
        where);
    return code;
}

int sideFrom(const QString &word)
{
    return std::clamp(word.toInt(), 0, largestSide);
}

int run(const QStringList &words)
{
    const QString command = words.value(0);
    const QString file = words.value(1);
    if (command == "--version"_L1)
        return std::printf("groundglass-probe %s\n", GROUNDGLASS_VERSION) > 0 ? 0 : 1;
    if (command == "--help"_L1)
        return help(stdout, 0);
    if (file.isEmpty())
        return help(stderr, UsageWrong);
    if (command == "facts"_L1) {
        printFacts(file);
    } else if (command == "scan"_L1) {
        printScan(file, sideFrom(words.value(2)));
    } else if (command == "subtitles"_L1) {
        printSubtitles(file);
    } else if (command == "neighbours"_L1) {
        bool isNumber = false;
        const double seconds = words.value(2).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(seconds))
            return help(stderr, UsageWrong);
        printNeighbours(file, std::max(0.0, seconds));
    } else if (command == "frame"_L1) {
        bool isNumber = false;
        const double seconds = words.value(2).toDouble(&isNumber);
        const QByteArray format = words.value(4, u"png"_s).toLatin1();
        if (!isNumber || !std::isfinite(seconds) || (format != "png" && format != "jpeg"))
            return help(stderr, UsageWrong);
        printFrame(file, std::max(0.0, seconds), sideFrom(words.value(3)), format);
    } else {
        return help(stderr, UsageWrong);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    confine();
    av_log_set_level(AV_LOG_QUIET);
    const QCoreApplication application(argc, argv);
    try {
        return run(QCoreApplication::arguments().mid(1));
    } catch (const std::bad_alloc &) {
        std::fputs("The video needs more memory than is allowed.\n", stderr);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return FileUnusable;
}
