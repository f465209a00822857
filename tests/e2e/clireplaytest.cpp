#include "programrun.h"
#include "support/scriptedservice.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using support::Reaction;
using support::ScriptedService;
using namespace Qt::StringLiterals;

namespace {

const QByteArray answerJson =
    R"({"model":"gpt-4","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"A red kite."},)"
    R"("enhancements":{"grounding":{"status":"Success","lines":[{"text":"A red kite.","spans":[{"text":"red kite","offset":2,)"
    R"("length":8,"polygon":[{"x":0.1,"y":0.2},{"x":0.3,"y":0.2},{"x":0.3,"y":0.4},{"x":0.1,"y":0.4}]}]}]}}}]})";

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// `ask --save`, `show` and `export` as a script uses them.
class CliReplayTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no place to write");
        return file.fileName();
    }

    static ProgramRun cli(const QStringList &arguments)
    {
        return ProgramRun(programOfBuild(u"groundglass-cli"_s), arguments,
            {u"GROUNDGLASS_API_KEY=k-0123456789-secret"_s, u"GROUNDGLASS_VISION_KEY=v-9876543210-secret"_s});
    }

    [[nodiscard]] QStringList askAt(const QUrl &url, const QStringList &more) const
    {
        return QStringList{u"ask"_s, u"--endpoint"_s, url.toString(), u"--deployment"_s, u"seeing-eye"_s,
                   u"--no-stream"_s, u"--system"_s, u"Be secretive."_s, u"--image"_s, path(u"kite.png"_s),
                   u"--image"_s, u"https://store.example/x.png?sig=SECRETSIG"_s}
        + more + QStringList{u"What is it?"_s};
    }

private slots:
    void initTestCase()
    {
        QImage image(400, 200, QImage::Format_RGB32);
        image.fill(Qt::darkYellow);
        QVERIFY(image.save(path(u"kite.png"_s)));
        written(u"answer.json"_s, answerJson);
    }

    void aWholeConversationGoesOutAndIn()
    {
        const auto exported = [this](const QString &from, const QString &format, const QString &to) {
            return cli(
                {u"export"_s, from, u"--image"_s, path(u"kite.png"_s), u"--format"_s, format, u"--out"_s, to})
                .exitCode();
        };
        const QString file = path(u"all.json"_s);
        QCOMPARE(exported(path(u"answer.json"_s), u"conversation"_s, file), 0);
        QVERIFY(contents(file).contains("groundglass-conversation"));
        QCOMPARE(exported(path(u"answer.json"_s), u"conversation"_s, file), 4); // never replaced unasked
        for (const auto &[format, name, begins] :
            {std::tuple{u"page"_s, u"all.html"_s, QByteArray("<!DOCTYPE html>")},
                {u"markdown"_s, u"all.md"_s, QByteArray("# ")},
                {u"pdf"_s, u"all.pdf"_s, QByteArray("%PDF-")}}) {
            QCOMPARE(exported(file, format, path(name)), 0);
            QVERIFY2(contents(path(name)).startsWith(begins), qPrintable(name));
        }
        QVERIFY(QDir(path(u"all-pictures"_s)).exists());
        QCOMPARE(exported(file, u"csv"_s, path(u"all.csv"_s)), 0); // what takes a replay takes it, too
        auto shown = cli({u"show"_s, file});
        QCOMPARE(shown.exitCode(), 0);
        QVERIFY(shown.output().contains("A red kite."));

        const QString data = path(u"data"_s);
        auto import = cli({u"import"_s, file, u"--data"_s, data});
        QCOMPARE(import.exitCode(), 0);
        QCOMPARE(import.errors(), QByteArray());
        QVERIFY(QFile::exists(data + u"/history.sqlite"_s));
        QCOMPARE(QDir(data + u"/pictures"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        auto nothing = cli({u"import"_s});
        QCOMPARE(nothing.exitCode(), 2);
        auto broken =
            cli({u"import"_s, written(u"cut.json"_s, contents(file).chopped(40)), u"--data"_s, data});
        QCOMPARE(broken.exitCode(), 4);
        QVERIFY(broken.errors().contains("cut.json"));
    }

    void aQuestionIsSavedShownAndExported()
    {
        ScriptedService service({Reaction::whole(200, answerJson)});
        const QString replay = path(u"kite.groundglass"_s);
        auto asked = cli(askAt(service.url(), {u"--save"_s, replay}));
        QCOMPARE(asked.exitCode(), 0);
        QCOMPARE(asked.errors(), QByteArray());
        QCOMPARE(asked.output(), QByteArray("A red kite.\n"));

        auto shown = cli({u"show"_s, replay});
        QCOMPARE(shown.exitCode(), 0);
        QVERIFY(shown.output().contains("Question: What is it?"));
        QVERIFY(shown.output().contains("A red kite."));
        QVERIFY(shown.output().contains("kite.png (400 × 200)"));

        auto raw = cli({u"show"_s, replay, u"--part"_s, u"raw"_s});
        QCOMPARE(raw.exitCode(), 0);
        QCOMPARE(raw.output().trimmed(), answerJson);

        auto request = cli({u"show"_s, replay, u"--part"_s, u"request"_s});
        QCOMPARE(request.exitCode(), 0);
        QVERIFY(request.output().contains("What is it?"));
        const QByteArray all = contents(replay) + request.output() + shown.output();
        for (const char *secret :
            {"seeing-eye", "secretive", "SECRETSIG", "k-0123456789", "v-9876543210", "127.0.0.1"})
            QVERIFY2(!all.contains(secret), secret);
        QVERIFY(!contents(replay).contains(m_folder.path().toUtf8()));

        auto csv = cli({u"export"_s, replay, u"--format"_s, u"csv"_s, u"--out"_s, path(u"kite.csv"_s)});
        QCOMPARE(csv.exitCode(), 0);
        QCOMPARE(csv.output() + csv.errors(), QByteArray());
        QVERIFY(contents(path(u"kite.csv"_s)).contains("\"red kite\""));
    }

    void theJsonOfShowHasThePublishedForm()
    {
        auto run = cli(
            {u"show"_s, path(u"answer.json"_s), u"--image"_s, path(u"kite.png"_s), u"--format"_s, u"json"_s});
        QCOMPARE(run.exitCode(), 0);
        const QJsonObject turn =
            QJsonDocument::fromJson(run.output()).object()[u"turns"_s].toArray().at(0).toObject();
        const QJsonObject answer = turn[u"answer"_s].toObject();
        QCOMPARE(answer[u"text"_s].toString(), u"A red kite."_s);
        const QJsonObject region = answer[u"regions"_s].toArray().at(0).toObject();
        QCOMPARE(region[u"points"_s].toArray().at(0).toArray(), QJsonArray({40, 40}));
        QVERIFY(turn[u"raw_answer"_s].toBool());
        QCOMPARE(turn[u"question"_s].toObject()[u"pictures"_s].toArray().at(0).toObject()[u"width"_s].toInt(),
            400);
    }

    void whatIsTickedIsTold()
    {
        ScriptedService service({Reaction::whole(200, answerJson)});
        const QString replay = path(u"told.groundglass"_s);
        auto asked = cli(askAt(service.url(),
            {u"--save"_s, replay, u"--include"_s, u"host,deployment,system"_s, u"--without"_s,
                u"pictures"_s}));
        QCOMPARE(asked.exitCode(), 0);
        auto request = cli({u"show"_s, replay, u"--part"_s, u"request"_s});
        QCOMPARE(request.exitCode(), 0);
        QVERIFY(request.output().contains("seeing-eye"));
        QVERIFY(request.output().contains("Be secretive."));
        QVERIFY(!request.output().contains("SECRETSIG"));
        auto png = cli({u"export"_s, replay, u"--format"_s, u"png"_s, u"--out"_s, path(u"told.png"_s)});
        QCOMPARE(png.exitCode(), 4);
        QVERIFY(png.errors().contains("kite.png"));
        QVERIFY(!QFile::exists(path(u"told.png"_s)));
    }

    void everyFormatIsWritten_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("probe");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("coco") << u"coco"_s << u"a/c.json"_s << u"a/c.json"_s << QByteArray("\"bbox\"");
        QTest::newRow("labelme") << u"labelme"_s << u"l.json"_s << u"l.json"_s << QByteArray("\"shapes\"");
        QTest::newRow("yolo") << u"yolo"_s << u"yolo"_s << u"yolo/labels/kite.txt"_s
                              << QByteArray("0 0.2 0.3 0.2 0.2");
        QTest::newRow("voc") << u"voc"_s << u"voc"_s << u"voc/Annotations/kite.xml"_s
                             << QByteArray("<xmin>40</xmin>");
        QTest::newRow("csv") << u"csv"_s << u"c.csv"_s << u"c.csv"_s << QByteArray("\"kite.png\"");
        QTest::newRow("svg") << u"svg"_s << u"s.svg"_s << u"s.svg"_s << QByteArray("<svg");
        QTest::newRow("html") << u"html"_s << u"h.html"_s << u"h.html"_s
                              << QByteArray("Content-Security-Policy");
        QTest::newRow("png") << u"png"_s << u"p.png"_s << u"p.png"_s << QByteArray("PNG");
    }

    void everyFormatIsWritten()
    {
        QFETCH(QString, format);
        QFETCH(QString, out);
        QFETCH(QString, probe);
        QFETCH(QByteArray, holds);
        auto run = cli({u"export"_s, path(u"answer.json"_s), u"--image"_s, path(u"kite.png"_s), u"--format"_s,
            format, u"--out"_s, path(out)});
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(run.errors(), QByteArray());
        QVERIFY(contents(path(probe)).contains(holds));
    }

    void nothingIsReplacedWithoutForce()
    {
        const QString out = written(u"mine.csv"_s, "mine");
        const QStringList command{
            u"export"_s, path(u"answer.json"_s), u"--format"_s, u"csv"_s, u"--out"_s, out};
        auto refused = cli(command);
        QCOMPARE(refused.exitCode(), 4);
        QVERIFY(refused.errors().contains("exists already"));
        QCOMPARE(refused.errors().count('\n'), 1);
        QCOMPARE(contents(out), QByteArray("mine"));
        auto forced = cli(command + QStringList{u"--force"_s});
        QCOMPARE(forced.exitCode(), 0);
        QVERIFY(contents(out) != "mine");

        auto onto = cli({u"export"_s, path(u"answer.json"_s), u"--format"_s, u"coco"_s, u"--out"_s,
            path(u"answer.json"_s), u"--force"_s});
        QCOMPARE(onto.exitCode(), 2);
        QCOMPARE(contents(path(u"answer.json"_s)), answerJson);
    }

    void aTakenPlaceIsFoundBeforeTheQuestionIsAsked()
    {
        ScriptedService service({Reaction::whole(200, answerJson)});
        const QString taken = written(u"taken.groundglass"_s, "mine");
        auto run = cli(askAt(service.url(), {u"--save"_s, taken}));
        QCOMPARE(run.exitCode(), 4);
        QCOMPARE(contents(taken), QByteArray("mine"));
        QCOMPARE(service.requests().size(), 0);
        auto forced = cli(askAt(service.url(), {u"--save"_s, taken, u"--force"_s}));
        QCOMPARE(forced.exitCode(), 0);
        QVERIFY(contents(taken).startsWith("PK"));
    }

    void mistakesEndInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString answer = path(u"answer.json"_s);
        const QString text = written(u"text.groundglass"_s, "hello");
        const QString cut = written(u"cut.groundglass"_s, "PK\x03\x04 and no more");
        QTest::newRow("show nothing") << QStringList{u"show"_s} << 2;
        QTest::newRow("show a file that is not there")
            << QStringList{u"show"_s, path(u"no.groundglass"_s)} << 4;
        QTest::newRow("show text") << QStringList{u"show"_s, text} << 4;
        QTest::newRow("show a broken archive") << QStringList{u"show"_s, cut} << 4;
        QTest::newRow("show a folder") << QStringList{u"show"_s, m_folder.path()} << 4;
        QTest::newRow("show a picture") << QStringList{u"show"_s, path(u"kite.png"_s)} << 4;
        QTest::newRow("an unknown turn") << QStringList{u"show"_s, answer, u"--turn"_s, u"9"_s} << 4;
        QTest::newRow("a turn that is none") << QStringList{u"show"_s, answer, u"--turn"_s, u"0"_s} << 2;
        QTest::newRow("no request") << QStringList{u"show"_s, answer, u"--part"_s, u"request"_s} << 4;
        QTest::newRow("an unknown format")
            << QStringList{u"export"_s, answer, u"--format"_s, u"doc"_s, u"--out"_s, u"x"_s} << 2;
        QTest::newRow("no place") << QStringList{u"export"_s, answer, u"--format"_s, u"csv"_s} << 2;
        QTest::newRow("an unknown secret") << QStringList{u"export"_s, answer, u"--format"_s, u"csv"_s,
            u"--out"_s, u"x"_s, u"--include"_s, u"keys"_s}
                                           << 2;
        QTest::newRow("no picture") << QStringList{u"export"_s, answer, u"--format"_s, u"png"_s, u"--out"_s,
            path(u"never.png"_s)} << 4;
        QTest::newRow("no text") << QStringList{u"export"_s, answer, u"--format"_s, u"hocr"_s, u"--out"_s,
            path(u"never.hocr"_s)}
                                 << 4;
        QTest::newRow("nowhere to write") << QStringList{u"export"_s, answer, u"--format"_s, u"csv"_s,
            u"--out"_s, path(u"kite.png/x.csv"_s)}
                                          << 4;
    }

    void mistakesEndInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        auto run = cli(arguments);
        QCOMPARE(run.exitCode(), code);
        QCOMPARE(run.output(), QByteArray());
        QCOMPARE(run.errors().count('\n'), 1);
        QVERIFY(run.errors().startsWith("groundglass-cli: "));
    }
};

QTEST_GUILESS_MAIN(CliReplayTest)
#include "clireplaytest.moc"
