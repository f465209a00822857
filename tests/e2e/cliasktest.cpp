#include "programrun.h"
#include "support/scriptedservice.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using support::Reaction;
using support::ScriptedService;
using namespace Qt::StringLiterals;

namespace {

const QString keyWord = u"k-0123456789-secret"_s;
const QString keySet = u"GROUNDGLASS_API_KEY="_s + keyWord;
const QString visionWord = u"v-9876543210-secret"_s;
const QString visionSet = u"GROUNDGLASS_VISION_KEY="_s + visionWord;

QByteArray said(const QByteArray &words)
{
    return R"({"choices":[{"index":0,"delta":{"content":")" + words + R"("}}]})";
}

const QByteArray goodEnd = R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})";

Reaction answering(const QList<QByteArray> &words)
{
    QList<QByteArray> events;
    for (const QByteArray &word : words)
        events.append(said(word));
    return Reaction::stream(events + QList<QByteArray>{goodEnd, "[DONE]"});
}

QJsonObject objectIn(const QByteArray &output)
{
    return QJsonDocument::fromJson(output).object();
}

} // namespace

/// `groundglass-cli ask` with services that follow a script, and with nobody at all.
class CliAskTest : public QObject {
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

    static ProgramRun ask(
        const QStringList &arguments, const QStringList &environment = {}, const QByteArray &input = {})
    {
        return ProgramRun(
            programOfBuild(u"groundglass-cli"_s), QStringList{u"ask"_s} + arguments, environment, input);
    }

    static QStringList at(const QUrl &url, const QStringList &more)
    {
        return QStringList{u"--endpoint"_s, url.toString(), u"--deployment"_s, u"seeing"_s} + more;
    }

private slots:
    void initTestCase()
    {
        QImage image(320, 200, QImage::Format_RGB32);
        image.fill(Qt::darkYellow);
        QVERIFY(image.save(path(u"picture.png"_s)));
        QVERIFY(image.save(path(u"picture.jpg"_s)));
    }

    void printsTheAnswerAsText()
    {
        ScriptedService service({answering({"A kite ", "\\ud83e\\ude81", " over ", "ทะเล"})});
        auto run = ask(at(service.url(), {u"What is this?"_s}), {keySet});
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(run.output()), u"A kite \U0001FA81 over ทะเล\n"_s);
        QCOMPARE(run.errors(), QByteArray());
        QCOMPARE(service.requests().value(0).header("api-key"), keyWord.toUtf8());
    }

    void textComesWhileItGrows()
    {
        ScriptedService service({answering({"First", " second"}).stepByStep()});
        auto run = ask(at(service.url(), {u"What is this?"_s}));
        const auto stepUntil = [&](auto isSo) {
            return QTest::qWaitFor(
                [&] {
                    if (isSo())
                        return true;
                    service.step();
                    return false;
                },
                60'000);
        };
        QVERIFY(stepUntil([&] { return run.output().startsWith("First"); }));
        QVERIFY(!run.hasEnded());
        QVERIFY(stepUntil([&] { return run.hasEnded(); }));
        QCOMPARE(run.output(), QByteArray("First second\n"));
    }

    void wholeAnswersWorkToo()
    {
        ScriptedService service({Reaction::whole(200,
            R"({"choices":[{"index":0,"finish_reason":"length","message":{"role":"assistant","content":"Two kites."}}],)"
            R"("usage":{"prompt_tokens":9,"completion_tokens":4,"total_tokens":13}})")});
        auto run = ask(at(service.url(), {u"--no-stream"_s, u"--format"_s, u"json"_s, u"?"_s}));
        QCOMPARE(run.exitCode(), 0);
        const QJsonObject answer = objectIn(run.output());
        QCOMPARE(answer[u"text"_s].toString(), u"Two kites."_s);
        QCOMPARE(answer[u"finish_reason"_s].toString(), u"length"_s);
        QCOMPARE(answer[u"usage"_s].toObject()[u"total_tokens"_s].toInt(), 13);
        QVERIFY(!objectIn(service.requests().value(0).body)[u"stream"_s].toBool());
    }

    void jsonTellsWhatWasSent()
    {
        ScriptedService service({answering({"A picture."})});
        auto run = ask(at(service.url(),
            {u"--image"_s, path(u"picture.jpg"_s), u"--image"_s, u"https://example.com/x.png"_s,
                u"--format"_s, u"json"_s, u"?"_s}));
        QCOMPARE(run.exitCode(), 0);
        const QJsonObject answer = objectIn(run.output());
        const QJsonArray sent = answer[u"sent"_s].toArray();
        QCOMPARE(sent.size(), 2);
        QCOMPARE(sent[0].toObject()[u"width"_s].toInt(), 320);
        QCOMPARE(sent[0].toObject()[u"mime"_s].toString(), u"image/jpeg"_s);
        QCOMPARE(sent[0].toObject()[u"scale"_s].toDouble(), 1.0);
        QVERIFY(answer[u"problems"_s].toArray().isEmpty());
        QVERIFY(answer[u"usage"_s].isNull());
        QVERIFY(service.requests().value(0).body.contains("https://example.com/x.png"));
    }

    void placesInTheWordsAreRegions()
    {
        const QList<QByteArray> words{"A [kite](#r",
            "1) flies.\\n\\n```json\\n[{\\\"id\\\":\\\"r1\\\",\\\"label\\\":",
            "\\\"red kite\\\",\\\"box\\\":[0.25,0.5,0.75,1]}]\\n```"};
        ScriptedService service({answering(words)});
        const QStringList question{u"--image"_s, path(u"picture.png"_s), u"?"_s};
        auto plain = ask(at(service.url(), question));
        QCOMPARE(plain.exitCode(), 0);
        QCOMPARE(plain.output(), QByteArray("A kite flies.\n"));

        auto run = ask(at(service.url(), QStringList{u"--format"_s, u"json"_s} + question));
        QCOMPARE(run.exitCode(), 0);
        const QJsonObject answer = objectIn(run.output());
        QCOMPARE(answer[u"text"_s].toString(), u"A kite flies."_s);
        const QJsonArray regions = answer[u"regions"_s].toArray();
        QCOMPARE(regions.size(), 1);
        QCOMPARE(regions[0].toObject()[u"label"_s].toString(), u"red kite"_s);
        QCOMPARE(regions[0].toObject()[u"source"_s].toString(), u"answer"_s);
        QCOMPARE(regions[0].toObject()[u"points"_s].toArray()[0].toArray(), QJsonArray({80, 100}));
        QCOMPARE(regions[0].toObject()[u"spans"_s].toArray(),
            QJsonArray({QJsonObject{{u"offset"_s, 2}, {u"length"_s, 4}}}));
    }

    void dryRunShowsTheExactRequest()
    {
        const auto arguments = at(QUrl(u"https://example.openai.azure.com"_s),
            {u"--api-version"_s, u"2023-12-01-preview"_s, u"--image"_s, path(u"picture.png"_s), u"--image"_s,
                u"https://example.com/a%20b.png?x=1&y=2"_s, u"--detail"_s, u"high"_s, u"--system"_s,
                u"Be brief."_s, u"--max-tokens"_s, u"77"_s, u"--ocr"_s, u"--grounding"_s,
                u"--vision-endpoint"_s, u"https://example.cognitiveservices.azure.com"_s, u"--dry-run"_s,
                u"What is \"this\"?"_s});
        auto run = ask(arguments, {keySet, visionSet});
        QCOMPARE(run.exitCode(), 0);
        QVERIFY(!run.output().contains(keyWord.toUtf8()) && !run.output().contains(visionWord.toUtf8()));
        QCOMPARE(run.errors(), QByteArray());
        const QJsonObject shown = objectIn(run.output());
        QCOMPARE(shown.keys(), QStringList({u"body"_s, u"headers"_s, u"method"_s, u"url"_s}));
        QCOMPARE(shown[u"method"_s].toString(), u"POST"_s);
        const QUrl url(shown[u"url"_s].toString());
        QCOMPARE(url.host(), u"example.openai.azure.com"_s);
        QVERIFY(url.path().startsWith(u"/openai/deployments/seeing/"_s));
        QVERIFY(url.query().contains(u"api-version=2023-12-01-preview"_s));
        const QJsonObject body = shown[u"body"_s].toObject();
        QCOMPARE(body[u"max_tokens"_s].toInt(), 77);
        QVERIFY(body[u"stream"_s].toBool());
        QVERIFY(body[u"enhancements"_s].toObject()[u"ocr"_s].toObject()[u"enabled"_s].toBool());
        QVERIFY(body[u"enhancements"_s].toObject()[u"grounding"_s].toObject()[u"enabled"_s].toBool());
        const QByteArray messages =
            QJsonDocument(body[u"messages"_s].toArray()).toJson(QJsonDocument::Compact);
        QVERIFY(messages.contains("data:image/png;base64,"));
        QVERIFY(messages.contains("https://example.com/a%20b.png?x=1&y=2"));
        QVERIFY(messages.contains("\"detail\":\"high\""));
        QVERIFY(messages.contains("Be brief."));
        QVERIFY(messages.contains("What is \\\"this\\\"?"));
    }

    void dryRunShowsHowItIsAsked()
    {
        const auto write = [this](const QString &name, const QByteArray &content) {
            QFile file(path(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("no place to write");
            return file.fileName();
        };
        const QString schema = write(u"schema.json"_s, R"({"type":"object"})");
        const QString tools = write(u"tools.json"_s, R"([{"name":"find","parameters":{"type":"object"}}])");
        const auto arguments = at(QUrl(u"https://example.openai.azure.com"_s),
            {u"--temperature"_s, u"0.25"_s, u"--top-p"_s, u"0.5"_s, u"--seed"_s, u"-9007199254740993"_s,
                u"--stop"_s, u"END"_s, u"--stop"_s, u"STOP"_s, u"--schema"_s, schema, u"--tools"_s, tools,
                u"--dry-run"_s, u"?"_s});
        auto run = ask(arguments);
        QCOMPARE(run.exitCode(), 0);
        const QByteArray shown = run.output();
        const QJsonObject body = objectIn(shown)[u"body"_s].toObject();
        QCOMPARE(body[u"temperature"_s].toDouble(), 0.25);
        QCOMPARE(body[u"top_p"_s].toDouble(), 0.5);
        QVERIFY(shown.contains("\"seed\":-9007199254740993"));
        QCOMPARE(body[u"stop"_s].toArray(), QJsonArray({u"END"_s, u"STOP"_s}));
        QCOMPARE(body[u"response_format"_s].toObject()[u"type"_s].toString(), u"json_schema"_s);
        QCOMPARE(body[u"tools"_s].toArray().size(), 1);
    }

    void goesThroughTheProxyThatIsNamed()
    {
        ScriptedService proxy({support::Reaction::whole(
            407, {}, {{"Proxy-Authenticate", "Basic realm=\"office\""}, {"Connection", "close"}})});
        auto run = ask(at(QUrl(u"https://vision.example"_s),
                           {u"--proxy"_s, u"127.0.0.1:%1"_s.arg(proxy.url().port()), u"--proxy-user"_s,
                               u"me"_s, u"?"_s}),
            {keySet, u"GROUNDGLASS_PROXY_PASSWORD=open-sesame"_s});
        QCOMPARE(run.exitCode(), 3);
        QVERIFY(run.errors().contains("proxy"));
        QVERIFY(!run.errors().contains("open-sesame"));
        QVERIFY(!proxy.requests().isEmpty());
        QCOMPARE(proxy.requests().first().method, QByteArray("CONNECT"));
        QCOMPARE(proxy.requests().first().target, QByteArray("vision.example:443"));
    }

    void refusesParametersThatMakeNoSense_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("temperature") << QStringList{u"--temperature"_s, u"2.1"_s};
        QTest::newRow("not a number") << QStringList{u"--temperature"_s, u"nan"_s};
        QTest::newRow("top p") << QStringList{u"--top-p"_s, u"-0.1"_s};
        QTest::newRow("seed") << QStringList{u"--seed"_s, u"1.5"_s};
        QTest::newRow("no schema file") << QStringList{u"--schema"_s, u"/nowhere.json"_s};
        QTest::newRow("no tools") << QStringList{u"--tools"_s, path(u"picture.png"_s)};
        QStringList stops;
        for (int i = 0; i < 5; ++i)
            stops += {u"--stop"_s, QString::number(i)};
        QTest::newRow("five stops") << stops;
        QTest::newRow("a proxy without a port") << QStringList{u"--proxy"_s, u"proxy.example"_s};
        QTest::newRow("a proxy with a password") << QStringList{u"--proxy"_s, u"me:x@proxy.example:80"_s};
        QTest::newRow("a user without a proxy") << QStringList{u"--proxy-user"_s, u"me"_s};
        QTest::newRow("no certificates") << QStringList{u"--ca-file"_s, u"/nowhere.pem"_s};
    }

    void refusesParametersThatMakeNoSense()
    {
        QFETCH(QStringList, words);
        auto run =
            ask(at(QUrl(u"https://example.openai.azure.com"_s), words + QStringList{u"--dry-run"_s, u"?"_s}));
        QCOMPARE(run.exitCode(), 2);
        QVERIFY(run.errors().contains(words.first().toUtf8()));
    }

    void dryRunOfTheBuiltInServiceStartsNothing()
    {
        const QString data = path(u"untouched"_s);
        auto run = ask({u"--dry-run"_s, u"--data"_s, data, u"--image"_s, path(u"picture.png"_s), u"?"_s},
            {u"GROUNDGLASS_ENGINE=/nowhere/engine"_s});
        QCOMPARE(run.exitCode(), 0);
        const QJsonObject shown = objectIn(run.output());
        QCOMPARE(QUrl(shown[u"url"_s].toString()).host(), u"127.0.0.1"_s);
        QVERIFY(shown[u"body"_s].toObject().contains(u"enhancements"_s));
        QVERIFY(!QDir(data).exists());
    }

    void withoutBeingAskedNothingIsEnhanced()
    {
        auto run = ask(at(QUrl(u"https://example.openai.azure.com"_s), {u"--dry-run"_s, u"?"_s}));
        QCOMPARE(run.exitCode(), 0);
        QVERIFY(!objectIn(run.output())[u"body"_s].toObject().contains(u"enhancements"_s));
    }

    void readsTheQuestionFromStandardInput()
    {
        auto run = ask(at(QUrl(u"https://example.openai.azure.com"_s), {u"--dry-run"_s, u"-"_s}), {},
            "Où est\nle chat?\n");
        QCOMPARE(run.exitCode(), 0);
        QVERIFY(run.output().contains("Où est\\nle chat?"));
    }

    void readsTheKeyFromAFile()
    {
        ScriptedService service({answering({"Yes."})});
        const QString file =
            written(u"keys"_s, "# mine\n" + keyWord.toUtf8() + "\r\n" + visionWord.toUtf8() + "\n");
        auto run =
            ask(at(service.url(), {u"--key-file"_s, file, u"?"_s}), {u"GROUNDGLASS_API_KEY=another"_s});
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(service.requests().value(0).header("api-key"), keyWord.toUtf8());
    }

    void wrongUsageIsExit2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        const QUrl azure(u"https://example.openai.azure.com"_s);
        QTest::newRow("no question") << QStringList{} << u"question"_s;
        QTest::newRow("empty question") << QStringList{u"  "_s} << u"question"_s;
        QTest::newRow("two questions") << QStringList{u"one"_s, u"two"_s} << u"quotation"_s;
        QTest::newRow("unknown option") << QStringList{u"--magic"_s, u"?"_s} << u"magic"_s;
        QTest::newRow("key on the command line")
            << at(azure, {u"--api-key"_s, u"k"_s, u"?"_s}) << u"api-key"_s;
        QTest::newRow("option without value") << QStringList{u"--image"_s} << u"image"_s;
        QTest::newRow("two connections") << at(azure, {u"--builtin"_s, u"?"_s}) << u"--builtin"_s;
        QTest::newRow("no deployment")
            << QStringList{u"--endpoint"_s, u"https://example.com"_s, u"?"_s} << u"--deployment"_s;
        QTest::newRow("deployment of nothing")
            << QStringList{u"--deployment"_s, u"d"_s, u"?"_s} << u"--endpoint"_s;
        QTest::newRow("endpoint is no address") << QStringList{u"--endpoint"_s, u"example"_s,
            u"--deployment"_s, u"d"_s, u"?"_s} << u"--endpoint"_s;
        QTest::newRow("plain http") << at(QUrl(u"http://example.com"_s), {u"?"_s}) << u"http"_s;
        QTest::newRow("plain http in a dry run")
            << at(QUrl(u"http://example.com"_s), {u"--dry-run"_s, u"?"_s}) << u"http"_s;
        QTest::newRow("detail") << QStringList{u"--detail"_s, u"huge"_s, u"?"_s} << u"huge"_s;
        QTest::newRow("format") << QStringList{u"--format"_s, u"xml"_s, u"?"_s} << u"xml"_s;
        QTest::newRow("no number") << QStringList{u"--max-tokens"_s, u"many"_s, u"?"_s} << u"--max-tokens"_s;
        QTest::newRow("no tokens") << QStringList{u"--max-tokens"_s, u"0"_s, u"?"_s} << u"--max-tokens"_s;
        QTest::newRow("missing key file")
            << at(azure, {u"--key-file"_s, u"/nowhere/key"_s, u"?"_s}) << u"/nowhere/key"_s;
        QTest::newRow("annotating nothing")
            << QStringList{u"--annotated"_s, u"o.png"_s, u"?"_s} << u"--image"_s;
        QTest::newRow("annotating into a text")
            << QStringList{u"--annotated"_s, u"o.txt"_s, u"--image"_s, u"a"_s, u"?"_s} << u".png"_s;
    }

    void wrongUsageIsExit2()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        auto run = ask(arguments, {keySet, u"GROUNDGLASS_ENGINE=/nowhere/engine"_s});
        QCOMPARE(run.exitCode(), 2);
        QCOMPARE(run.output(), QByteArray());
        QVERIFY2(run.errors().contains(names.toUtf8()), run.errors().constData());
        QCOMPARE(run.errors().count('\n'), 1);
    }

    void plainHttpIsRefusedWithoutAKeyToo()
    {
        auto run = ask(at(QUrl(u"http://example.com"_s), {u"?"_s}));
        QCOMPARE(run.exitCode(), 2);
        QVERIFY2(run.errors().contains("plain http"), run.errors().constData());
    }

    void aMissingKeyIsSaidBeforeAnythingIsSent()
    {
        auto run = ask(at(QUrl(u"https://example.openai.azure.com"_s), {u"?"_s}));
        QCOMPARE(run.exitCode(), 2);
        QVERIFY(run.errors().contains("GROUNDGLASS_API_KEY"));
    }

    void unusableInputIsExit4_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QByteArray>("bytes");
        QFile jpeg(path(u"picture.jpg"_s));
        QVERIFY(jpeg.open(QIODevice::ReadOnly));
        const QByteArray whole = jpeg.readAll();
        // The head of a PNG of 30 000 × 30 000 pixels, with a right checksum.
        const QByteArray bomb =
            QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200007530000075300802000000e9456fed"
                                "0000000b49444154789c636060000000030001b8ad3a630000000049454e44ae426082");
        QTest::newRow("missing") << u"missing.png"_s << QByteArray();
        QTest::newRow("a folder") << u"."_s << QByteArray();
        QTest::newRow("zero bytes") << u"zero.png"_s << QByteArray("");
        QTest::newRow("truncated JPEG") << u"cut.jpg"_s << whole.left(whole.size() / 2);
        QTest::newRow("head of a JPEG") << u"head.jpg"_s << whole.left(3);
        QTest::newRow("text named .png") << u"text.png"_s << QByteArray("This is not a picture at all.\n");
        QTest::newRow("a bomb") << u"bomb.png"_s << bomb;
    }

    void unusableInputIsExit4()
    {
        QFETCH(QString, image);
        QFETCH(QByteArray, bytes);
        ScriptedService service({answering({"never"})});
        const QString file = bytes.isNull() ? path(image) : written(image, bytes);
        for (const QString &mode : {u"--no-stream"_s, u"--dry-run"_s}) {
            auto run = ask(at(service.url(), {mode, u"--image"_s, file, u"?"_s}), {keySet});
            QCOMPARE(run.exitCode(), 4);
            QCOMPARE(run.output(), QByteArray());
            QVERIFY2(run.errors().contains(file.toUtf8()), run.errors().constData());
            QCOMPARE(run.errors().count('\n'), 1);
        }
        QCOMPARE(service.connections(), 0);
    }

    void elevenPicturesAreExit4()
    {
        ScriptedService service({answering({"never"})});
        QStringList images;
        for (int i = 0; i < 11; ++i)
            images += {u"--image"_s, path(u"picture.png"_s)};
        auto run = ask(at(service.url(), images + QStringList{u"?"_s}));
        QCOMPARE(run.exitCode(), 4);
        QVERIFY2(run.errors().contains("10"), run.errors().constData());
        QCOMPARE(service.connections(), 0);
        auto fits = ask(at(service.url(), images.mid(2) + QStringList{u"?"_s}));
        QCOMPARE(fits.exitCode(), 0);
    }

    void aPictureAddressThatIsNoneIsExit4()
    {
        auto run = ask(
            {u"--image"_s, u"ftp://example.com/a.png"_s, u"?"_s}, {u"GROUNDGLASS_ENGINE=/nowhere/engine"_s});
        QCOMPARE(run.exitCode(), 4);
        QVERIFY(run.errors().contains("ftp://example.com/a.png"));
    }

    void anOutputThatCannotBeWrittenIsSaidBeforeAsking()
    {
        ScriptedService service({answering({"never"})});
        auto run = ask(at(service.url(),
            {u"--image"_s, path(u"picture.png"_s), u"--annotated"_s, path(u"nowhere/o.png"_s), u"?"_s}));
        QCOMPARE(run.exitCode(), 4);
        QVERIFY(run.errors().contains("nowhere/o.png"));
        QCOMPARE(service.connections(), 0);
    }

    void refusingServicesAreExit3_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<QString>("says");
        const Reaction::Headers soon{{"retry-after-ms", "1"}};
        QTest::newRow("401") << Reaction::whole(401, R"({"error":{"code":"401","message":"Access denied"}})")
                             << u"key"_s;
        QTest::newRow("404") << Reaction::whole(
            404, R"({"error":{"code":"DeploymentNotFound","message":"no"}})")
                             << u"seeing"_s;
        QTest::newRow("400") << Reaction::whole(
            400, R"({"error":{"code":"BadRequest","message":"Invalid image data."}})")
                             << u"Invalid image data."_s;
        QTest::newRow("400 filter") << Reaction::whole(
            400, R"({"error":{"code":"content_filter","message":"The response was filtered"}})")
                                    << u"filter"_s;
        QTest::newRow("429 again and again")
            << Reaction::whole(429, R"({"error":{"code":"429","message":"slow down"}})", soon)
            << u"too many questions"_s;
        QTest::newRow("429 until tomorrow") << Reaction::whole(
            429, R"({"error":{"code":"429","message":"slow down"}})", {{"Retry-After", "86400"}})
                                            << u"too many questions"_s;
        QTest::newRow("503") << Reaction::whole(503, R"({"error":{"code":"503","message":"busy"}})", soon)
                             << u"failed"_s;
        QTest::newRow("a web page") << Reaction::whole(
            200, "<html><title>Sign in</title></html>", {{"Content-Type", "text/html"}})
                                    << u"not an answer"_s;
        QTest::newRow("redirected") << Reaction::redirect(302, "https://elsewhere.example.com/")
                                    << u"elsewhere"_s;
    }

    void refusingServicesAreExit3()
    {
        QFETCH(Reaction, reaction);
        QFETCH(QString, says);
        ScriptedService service({reaction});
        auto run = ask(at(service.url(), {u"?"_s}), {keySet});
        QCOMPARE(run.exitCode(), 3);
        QCOMPARE(run.output(), QByteArray());
        QVERIFY2(QString::fromUtf8(run.errors()).contains(says), run.errors().constData());
        QCOMPARE(run.errors().count('\n'), 1);
        QVERIFY(!run.errors().contains(keyWord.toUtf8()));
    }

    void aServiceThatTellsTheKeyIsNotRepeated()
    {
        ScriptedService service({Reaction::whole(
            400, R"({"error":{"code":"BadRequest","message":"key )" + keyWord.toUtf8() + R"( is odd"}})")});
        auto run = ask(at(service.url(), {u"--format"_s, u"json"_s, u"?"_s}), {keySet});
        QCOMPARE(run.exitCode(), 3);
        QVERIFY(run.errors().contains("is odd"));
        QVERIFY(!run.errors().contains(keyWord.toUtf8()) && !run.output().contains(keyWord.toUtf8()));
    }

    void anAnswerThatBreaksOffIsPrintedAndExit3()
    {
        ScriptedService service({Reaction::stream({said("So far")}, Reaction::End::Cut)});
        auto run = ask(at(service.url(), {u"?"_s}));
        QCOMPARE(run.exitCode(), 3);
        QCOMPARE(run.output(), QByteArray("So far\n"));
        QVERIFY2(run.errors().contains("broke off"), run.errors().constData());
        auto json = ask(at(service.url(), {u"--format"_s, u"json"_s, u"?"_s}));
        QCOMPARE(json.exitCode(), 3);
        QCOMPARE(objectIn(json.output())[u"text"_s].toString(), u"So far"_s);
        QCOMPARE(objectIn(json.output())[u"problems"_s].toArray().size(), 1);
    }

    void nobodyThereIsExit3()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl nobody(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
        closed.close();
        auto run = ask(at(nobody, {u"?"_s}));
        QCOMPARE(run.exitCode(), 3);
        QVERIFY2(run.errors().contains("127.0.0.1"), run.errors().constData());
    }

    void thisComputerIsReachedWhateverTheProxy()
    {
        ScriptedService service({answering({"Here."})});
        auto run = ask(at(service.url(), {u"?"_s}),
            {u"http_proxy=http://127.0.0.1:1"_s, u"https_proxy=http://127.0.0.1:1"_s,
                u"all_proxy=http://127.0.0.1:1"_s, u"no_proxy"_s});
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(run.output(), QByteArray("Here.\n"));
    }

    void interruptionPrintsWhatCame_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("format");
        QTest::newRow("Ctrl+C") << SIGINT << u"text"_s;
        QTest::newRow("terminated") << SIGTERM << u"text"_s;
        QTest::newRow("in JSON") << SIGINT << u"json"_s;
    }

    void interruptionPrintsWhatCame()
    {
        QFETCH(int, signal);
        QFETCH(QString, format);
        ScriptedService service({Reaction::stream({said("So"), said(" far")}, Reaction::End::Hang)});
        auto run = ask(at(service.url(), {u"--format"_s, format, u"?"_s}));
        // JSON says nothing before its end: then the signal comes once the service has been asked.
        QVERIFY(QTest::qWaitFor(
            [&] { return format == u"text"_s ? run.output() == "So far" : !service.requests().isEmpty(); },
            60'000));
        run.send(signal);
        QCOMPARE(run.exitCode(), 5);
        if (format == u"text"_s)
            QCOMPARE(run.output(), QByteArray("So far\n"));
        else
            QVERIFY(objectIn(run.output()).contains(u"text"_s));
        QVERIFY2(run.errors().contains("stopped"), run.errors().constData());
    }

    void interruptionWhileTheServiceIsSilent()
    {
        ScriptedService service({Reaction::hang()});
        auto run = ask(at(service.url(), {u"?"_s}));
        QVERIFY(QTest::qWaitFor([&] { return !service.requests().isEmpty(); }, 60'000));
        run.send(SIGINT);
        QCOMPARE(run.exitCode(), 5);
        QCOMPARE(run.output(), QByteArray());
    }

    void worksWithoutDisplayHomeOrLocale()
    {
        ScriptedService service({answering({"Ja, grün."})});
        auto run = ask(at(service.url(), {u"--image"_s, path(u"picture.png"_s), u"?"_s}),
            {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"QT_QPA_PLATFORM=xcb"_s,
                u"QT_QPA_PLATFORMTHEME=gtk3"_s, u"LC_ALL=C"_s});
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(run.output(), QByteArray("Ja, grün.\n"));
        QCOMPARE(run.errors(), QByteArray());
    }

    void saysWhenThereIsNoBuiltInService()
    {
        auto run = ask({u"--data"_s, path(u"data"_s), u"?"_s}, {u"GROUNDGLASS_ENGINE=/nowhere/engine"_s});
        QCOMPARE(run.exitCode(), 3);
        QVERIFY2(run.errors().contains("/nowhere/engine"), run.errors().constData());
    }

    void helpNamesEveryOption()
    {
        auto run = ask({u"--help"_s});
        QCOMPARE(run.exitCode(), 0);
        for (const auto *option : {"--image", "--endpoint", "--deployment", "--api-version", "--builtin",
                 "--system", "--detail", "--max-tokens", "--ocr", "--grounding", "--vision-endpoint",
                 "--no-stream", "--dry-run", "--format", "--annotated", "--key-file", "--data", "--help",
                 "GROUNDGLASS_API_KEY", "GROUNDGLASS_VISION_KEY"})
            QVERIFY2(run.output().contains(option), option);
    }

    void theProgramItselfAnswersToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0;
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("unknown command") << QStringList{u"conjure"_s} << 2;
    }

    void theProgramItselfAnswersToo()
    {
        QFETCH(QStringList, arguments);
        ProgramRun run(programOfBuild(u"groundglass-cli"_s), arguments);
        QTEST(run.exitCode(), "code");
        QVERIFY(run.output().isEmpty() != run.errors().isEmpty());
    }
};

Q_DECLARE_METATYPE(support::Reaction)

QTEST_MAIN(CliAskTest)
#include "cliasktest.moc"
