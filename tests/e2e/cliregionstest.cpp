#include "programrun.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kettle = "There: <ref>a kettle</ref><box>(100,200),(300,400)</box> \xF0\x9F\xAB\x96.";

QJsonArray arrayIn(const QByteArray &output)
{
    return QJsonDocument::fromJson(output).array();
}

QList<double> cornersOf(const QJsonObject &region)
{
    const QJsonArray points = region[u"points"_s].toArray();
    return {
        points[0][0].toDouble(), points[0][1].toDouble(), points[2][0].toDouble(), points[2][1].toDouble()};
}

bool isAt(const QJsonObject &region, const QList<double> &corners)
{
    const QList<double> found = cornersOf(region);
    for (int i = 0; i < 4; ++i) {
        if (std::abs(found[i] - corners[i]) > 0.01)
            return false;
    }
    return true;
}

} // namespace

/// `groundglass-cli regions`: answers in, regions out.
class CliRegionsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no place to write");
        return file.fileName();
    }

    static ProgramRun regions(const QStringList &arguments, const QByteArray &input = {})
    {
        return ProgramRun(
            programOfBuild(u"groundglass-cli"_s), QStringList{u"regions"_s} + arguments, {}, input);
    }

    static QStringList sized(int width, int height, const QStringList &more = {})
    {
        return QStringList{u"--width"_s, QString::number(width), u"--height"_s, QString::number(height)}
        + more;
    }

private slots:
    void printsOneArrayAndTheFamilyBesideIt()
    {
        auto run = regions(sized(1000, 500), kettle);
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(run.errors().trimmed(), QByteArray("qwen-vl"));
        const QJsonArray found = arrayIn(run.output());
        QCOMPARE(found.size(), 1);
        const QJsonObject region = found[0].toObject();
        QCOMPARE(region[u"label"_s].toString(), u"a kettle"_s);
        QCOMPARE(region[u"kind"_s].toString(), u"box"_s);
        QCOMPARE(region[u"source"_s].toString(), u"answer"_s);
        QVERIFY(isAt(region, {100, 100, 300, 200}));
        QCOMPARE(region[u"spans"_s].toArray(), QJsonArray({QJsonObject{{u"offset"_s, 7}, {u"length"_s, 8}}}));
    }

    void readsAFileAndStandardInputAlike()
    {
        const QString file = written(u"answer.txt"_s, kettle);
        auto fromFile = regions(sized(1000, 500, {file}));
        auto fromDash = regions(sized(1000, 500, {u"-"_s}), kettle);
        QCOMPARE(fromFile.exitCode(), 0);
        QCOMPARE(fromDash.exitCode(), 0);
        QCOMPARE(fromFile.output(), fromDash.output());
    }

    void printsTheCleanTextInstead()
    {
        auto run = regions(sized(1000, 500, {u"--clean"_s}), kettle);
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(run.output(), QByteArray("There: a kettle \xF0\x9F\xAB\x96.\n"));
    }

    void textWithoutRegionsIsAnEmptyArray()
    {
        for (const QByteArray &text :
            {QByteArray(), QByteArray("No boxes [1, 2] here."), QByteArray("\xff\xfe<box>")}) {
            auto run = regions(sized(1000, 500), text);
            QCOMPARE(run.exitCode(), 0);
            QCOMPARE(run.output(), QByteArray("[]\n"));
            QCOMPARE(run.errors().trimmed(), QByteArray("none"));
        }
    }

    void hintsSteerTheReading_data()
    {
        QTest::addColumn<QStringList>("hints");
        QTest::addColumn<QList<double>>("corners");
        const auto row = [](const char *name, const QString &options, const QList<double> &corners) {
            QTest::newRow(name) << options.split(u' ', Qt::SkipEmptyParts) << corners;
        };
        row("none", {}, {4, 8, 12, 16});
        row("outside", u"--space unit"_s, {400, 400, 400, 400});
        row("percent", u"--space percent"_s, {40, 80, 120, 160});
        row("999", u"--space 999"_s, {4.004, 8.008, 12.012, 16.016});
        row("thousand", u"--space thousand"_s, {4, 8, 12, 16});
        row("1024", u"--space 1024"_s, {3.906, 7.813, 11.719, 15.625});
        row("original", u"--space original --sent-width 800 --sent-height 800"_s, {10, 20, 30, 40});
        row("sent", u"--space pixel --sent-width 800 --sent-height 800"_s, {5, 10, 15, 20});
        row("seen", u"--space pixel --seen-width 200 --seen-height 400"_s, {20, 20, 60, 40});
        row("y first", u"--order yxyx"_s, {8, 4, 16, 12});
        row("corner and size", u"--order xywh"_s, {4, 8, 16, 24});
        row("model", u"--model gpt-4o"_s, {10, 20, 30, 40});
        row("family", u"--family gemini"_s, {8, 4, 16, 12});
    }

    void hintsSteerTheReading()
    {
        QFETCH(QStringList, hints);
        QFETCH(QList<double>, corners);
        auto run = regions(sized(400, 400, hints), R"([{"label":"jar","box":[10,20,30,40]}])");
        QCOMPARE(run.exitCode(), 0);
        const QJsonArray found = arrayIn(run.output());
        if (corners.first() >= 400) { // wholly outside
            QVERIFY(found.isEmpty());
            return;
        }
        QCOMPARE(found.size(), 1);
        QVERIFY2(isAt(found[0].toObject(), corners), run.output().constData());
    }

    void whatWasAskedForIsTheLabelWhereTheAnswerHasNone()
    {
        auto run = regions(sized(1000, 500, {u"--family"_s, u"moondream"_s, u"--asked"_s, u"tram"_s}),
            R"({"objects":[{"x_min":0.1,"y_min":0.2,"x_max":0.3,"y_max":0.4}]})");
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(arrayIn(run.output())[0][u"label"_s].toString(), u"tram"_s);
    }

    void readsAWholeServiceAnswer()
    {
        auto run = regions(sized(1000, 500, {u"--response"_s}),
            R"({"model":"qwen2-vl","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant",)"
            R"("content":"<|object_ref_start|>tram<|object_ref_end|><|box_start|>(10,20),(30,40)<|box_end|>"}}]})");
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(run.errors().trimmed(), QByteArray("qwen2-vl"));
        QVERIFY(isAt(arrayIn(run.output())[0].toObject(), {10, 10, 30, 20}));
        auto broken = regions(sized(1000, 500, {u"--response"_s}), "{no json");
        QVERIFY(broken.exitCode() > 0);
        QVERIFY(!broken.errors().isEmpty());
    }

    void readsASetOfPicturesAndAnswers()
    {
        QImage wide(200, 100, QImage::Format_RGB32);
        wide.fill(Qt::gray);
        QVERIFY(wide.save(path(u"wide.png"_s)));
        const QString set = written(u"set.jsonl"_s,
            R"({"image":"wide.png","text":"<ref>a</ref><box>(100,200),(300,400)</box>"})"
            "\n\n"
            R"({"image":"wide.png","response":{"choices":[{"index":0,"message":{"content":"nothing"}}]}})"
            "\n"
            R"({"image":"gone.png","text":"x"})"
            "\n{broken\n");
        auto run = regions({u"--set"_s, set, u"--images"_s, m_folder.path()});
        QVERIFY(run.exitCode() > 0); // two lines could not be used
        QVERIFY(run.errors().contains("gone.png"));
        const QList<QByteArray> lines = run.output().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first[u"image"_s].toString(), u"wide.png"_s);
        QCOMPARE(first[u"family"_s].toString(), u"qwen-vl"_s);
        QVERIFY(isAt(first[u"regions"_s][0].toObject(), {20, 20, 60, 40}));
        QVERIFY(QJsonDocument::fromJson(lines[1]).object()[u"regions"_s].toArray().isEmpty());
    }

    void saysWhatIsWrongWithItsWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no size") << QStringList();
        QTest::newRow("half a size") << QStringList{u"--width"_s, u"10"_s};
        QTest::newRow("no number") << sized(10, 10, {u"--seen-width"_s, u"x"_s, u"--seen-height"_s, u"5"_s});
        QTest::newRow("zero") << sized(0, 10);
        QTest::newRow("unknown family") << sized(10, 10, {u"--family"_s, u"crystal-ball"_s});
        QTest::newRow("unknown space") << sized(10, 10, {u"--space"_s, u"furlong"_s});
        QTest::newRow("unknown order") << sized(10, 10, {u"--order"_s, u"yyxx"_s});
        QTest::newRow("unknown option") << sized(10, 10, {u"--nonsense"_s});
        QTest::newRow("two files") << sized(10, 10, {u"a"_s, u"b"_s});
    }

    void saysWhatIsWrongWithItsWords()
    {
        QFETCH(QStringList, arguments);
        auto run = regions(arguments, "x");
        QCOMPARE(run.exitCode(), 2);
        QVERIFY(!run.errors().trimmed().isEmpty());
        QVERIFY(run.output().isEmpty());
    }

    void aMissingFileIsNamed()
    {
        auto run = regions(sized(10, 10, {path(u"gone.txt"_s)}));
        QVERIFY(run.exitCode() > 0);
        QVERIFY(run.errors().contains("gone.txt"));
    }
};

QTEST_GUILESS_MAIN(CliRegionsTest)
#include "cliregionstest.moc"
