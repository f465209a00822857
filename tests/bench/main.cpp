#include "benches.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"groundglass-bench"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Groundglass beside a floor in the same run. Names: start body stream picture regions screen store history grounding set markdown conversation video; all without a name."_s);
    parser.addHelpOption();
    parser.addOption({u"json"_s, u"Print one JSON object a line instead of a table."_s});
    parser.addOption({u"rounds"_s, u"How often each pair is measured."_s, u"n"_s, u"5"_s});
    parser.addOption({u"node-modules"_s,
        u"A folder with npm's openai package, as the peer of the stream bench."_s, u"dir"_s});
    parser.addOption({u"messages"_s, u"How many messages the searched history has."_s, u"n"_s, u"100000"_s});
    parser.addPositionalArgument(u"names"_s, u"What to measure."_s, u"[names…]"_s);
    parser.process(app);

    const QTemporaryDir scratch;
    const bench::Setting setting{scratch.path(), parser.value(u"node-modules"_s),
        qMax(1, parser.value(u"rounds"_s).toInt()), qMax(1000, parser.value(u"messages"_s).toInt())};
    const QList<std::pair<QString, QList<bench::Row> (*)(const bench::Setting &)>> benches{
        {u"start"_s, bench::startBench},
        {u"body"_s, bench::bodyBench},
        {u"stream"_s, bench::streamBench},
        {u"picture"_s, bench::pictureBench},
        {u"regions"_s, bench::regionBench},
        {u"screen"_s, bench::screenBench},
        {u"store"_s, bench::storeBench},
        {u"history"_s, bench::historyBench},
        {u"grounding"_s, bench::groundingBench},
        {u"set"_s, bench::setBench},
        {u"markdown"_s, bench::markdownBench},
        {u"conversation"_s, bench::conversationBench},
#ifdef BENCH_VIDEO
        {u"video"_s, bench::videoBench},
#endif
    };
    const QStringList names = parser.positionalArguments();
    QList<bench::Row> rows;
    for (const auto &[name, measure] : benches) {
        if (names.isEmpty() || names.contains(name))
            rows += measure(setting);
    }
    if (rows.isEmpty()) {
        QTextStream(stderr) << "There is no bench of that name; --help lists them.\n";
        return 2;
    }
    bench::print(rows, parser.isSet(u"json"_s) ? bench::Form::JsonLines : bench::Form::Table);
    return 0;
}
