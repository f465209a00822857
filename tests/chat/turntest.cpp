#include "chat/turn.h"

#include "chat/builtinservice.h"
#include "fakeengine.h"
#include "net/chatclient.h"
#include "support/scriptedservice.h"

#include <QImage>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using chat::Question;
using chat::Turn;
using model::Answer;
using model::Problem;
using support::Reaction;
using support::ScriptedService;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An event whose text stands in a box of picture `picture` of the request.
QByteArray groundedEvent(const QByteArray &words, int picture)
{
    return R"({"choices":[{"index":0,"delta":{"content":")" + words
        + R"("},"enhancements":{"grounding":{"status":"Success","lines":[{"text":")" + words
        + R"(","spans":[{"text":")" + words + R"(","offset":0,"length":)" + QByteArray::number(words.size())
        + R"(,"polygon":[{"x":0.1,"y":0.1},{"x":0.4,"y":0.1},{"x":0.4,"y":0.2},{"x":0.1,"y":0.2}],)"
        + R"("groundglass":{"label":"words","picture":)" + QByteArray::number(picture) + R"(}}]}]}}}]})";
}

QByteArray saidByQwen(const QByteArray &words)
{
    return R"({"model":"Qwen2-VL-7B","choices":[{"index":0,"delta":{"content":")" + words + R"("}}]})";
}

const QByteArray theEnd = R"({"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]})";

/// Lets a stepwise service go on, piece by piece, until something is so.
template <class Condition> bool stepUntil(ScriptedService &service, Condition isSo)
{
    return QTest::qWaitFor([&] {
        if (isSo())
            return true;
        service.step();
        return false;
    });
}

/// A turn and everything that it tells.
class Watched {
public:
    Watched(const Question &question, net::ChatClient &client, chat::BuiltInService &builtIn,
        const QString &copies)
        : turn(std::make_unique<Turn>(question, client, builtIn, copies))
    {
        Turn *it = turn.get();
        QObject::connect(it, &Turn::grew, it, [this](const Answer &answer) { grown.append(answer); });
        QObject::connect(it, &Turn::prepared, it, [this](const auto &pictures) { sent = pictures; });
        QObject::connect(it, &Turn::picturesLeftOut, it, [this](int count) { leftOut = count; });
        QObject::connect(it, &Turn::waiting, it, [this] { ++waits; });
        QObject::connect(it, &Turn::finished, it, [this](const auto &end) {
            ++ends;
            result = end;
        });
    }

    /// What ended it, or went wrong beside its text.
    [[nodiscard]] std::optional<Problem> problem() const
    {
        if (!result)
            return std::nullopt;
        if (!result->ok())
            return result->problem();
        const auto &problems = result->value().problems;
        return problems.isEmpty() ? std::nullopt : std::optional(problems.first());
    }
    [[nodiscard]] bool endedWith(Problem::Kind kind) const { return problem() && problem()->kind == kind; }
    [[nodiscard]] QString text() const { return result && result->ok() ? result->value().text : QString(); }

    std::unique_ptr<Turn> turn;
    QList<Answer> grown;
    QList<model::SentPicture> sent;
    int leftOut = 0;
    int waits = 0;
    int ends = 0;
    std::optional<model::Result<Answer>> result;
};

} // namespace

class TurnTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    net::ChatClient m_client{nullptr, {.backoffBase = 1ms}};

    QString drawn(const QString &name)
    {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::yellow);
        const QString path = m_folder.filePath(name);
        if (!image.save(path))
            qFatal("no place to draw");
        return path;
    }

    Question askAt(const QUrl &url, const QStringList &pictures = {})
    {
        Question question{.text = u"What does it say?"_s};
        for (const QString &name : pictures) {
            question.pictures.append(model::Picture{.name = name});
            question.pictureFiles.append(drawn(name));
        }
        question.connection = {.kind = model::Connection::Kind::AzureDeployment,
            .endpoint = url,
            .deployment = u"seeing"_s,
            .apiVersion = u"2024-02-15-preview"_s};
        question.secrets.apiKey = "k-123";
        question.ocr = question.grounding = false;
        return question;
    }

    Question askBuiltIn()
    {
        Question question = askAt({});
        question.connection = {};
        return question;
    }

    /// With one picture in an earlier message.
    Question withEarlierPicture(Question question)
    {
        question.earlier = {{.text = u"Before"_s, .pictures = {{.name = u"a"_s, .contentHash = u"a"_s}}}};
        question.earlierFiles = {{u"a"_s, drawn(u"earlier.png"_s)}};
        return question;
    }

    [[nodiscard]] QString copies() const { return m_folder.filePath(u"copies"_s); }

private slots:
    void answerGrowsWithItsRegions()
    {
        ScriptedService service(
            {Reaction::stream({groundedEvent("Menu", 0), theEnd, "[DONE]"}).stepByStep()});
        chat::BuiltInService unused(copies());
        Watched watched(askAt(service.url(), {u"a.png"_s}), m_client, unused, copies());
        watched.turn->start();
        QVERIFY2(!watched.result, "nothing is told during start()");
        QVERIFY(stepUntil(service, [&] { return !watched.grown.isEmpty(); }));
        QCOMPARE(watched.grown.last().regions.size(), 1);
        QVERIFY(stepUntil(service, [&] { return watched.ends == 1; }));
        QVERIFY(watched.result->ok());
        const Answer answer = watched.result->value();
        QCOMPARE(answer.text, u"Menu"_s);
        QCOMPARE(answer.finish, model::FinishReason::Stop);
        QCOMPARE(answer.regions.size(), 1);
        QCOMPARE(answer.regions[0].spans.value(0).length, 4);
        QCOMPARE(watched.sent.size(), 1);
        QCOMPARE(watched.sent[0].size, QSize(32, 32));
        QCOMPARE(service.requests().value(0).header("api-key"), QByteArray("k-123"));
    }

    void placesInTheWordsBecomeRegionsWhileTheyCome()
    {
        ScriptedService service(
            {Reaction::stream({saidByQwen("A <|object_ref_start|>kettle<|object_ref_end|><|box_"),
                                  saidByQwen("start|>(100,200),(300,400)<|box_end|> stands"),
                                  saidByQwen(" here."), theEnd, "[DONE]"})
                    .stepByStep()});
        chat::BuiltInService unused(copies());
        Watched watched(askAt(service.url(), {u"a.png"_s}), m_client, unused, copies());
        watched.turn->start();
        QVERIFY(stepUntil(service, [&] { return !watched.grown.isEmpty(); }));
        QVERIFY2(!watched.grown.first().text.contains(u'|'), qPrintable(watched.grown.first().text));
        QVERIFY(stepUntil(
            service, [&] { return watched.grown.last().regions.size() == 1 && watched.ends == 0; }));
        QVERIFY(stepUntil(service, [&] { return watched.ends == 1; }));
        const Answer answer = watched.result->value();
        QCOMPARE(answer.text, u"A kettle stands here."_s);
        QCOMPARE(answer.regions.size(), 1);
        QCOMPARE(answer.regions[0].polygon.boundingRect(), QRectF(0.1, 0.2, 0.2, 0.2));
        QCOMPARE(answer.text.mid(answer.regions[0].spans.value(0).offset, 6), u"kettle"_s);
        QVERIFY(answer.reading.has_value());
        QCOMPARE(answer.reading->family, u"qwen2-vl"_s);
        QCOMPARE(answer.reading->model, u"seeing"_s);
        QVERIFY(answer.rawText().contains(u"<|box_start|>"_s));
        const QList<model::SeenPicture> pictures{{.original = {32, 32}, .sent = {32, 32}}};
        QCOMPARE(answer.reading->pictures, pictures);
    }

    void whatWasAskedBelowTheQuestionGoesOutWithTheSizes()
    {
        ScriptedService service({Reaction::stream({theEnd, "[DONE]"})});
        chat::BuiltInService unused(copies());
        Question question = askAt(service.url(), {u"a.png"_s});
        question.addition = u"Pixels of {sizes}."_s;
        Watched watched(question, m_client, unused, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QVERIFY(service.requests().value(0).body.contains("What does it say?\\n\\nPixels of 32 x 32."));
    }

    void refusesBeforeAnythingIsSent()
    {
        ScriptedService service({Reaction::stream({theEnd})});
        chat::BuiltInService unused(copies());
        Question question = askAt(service.url(), {u"a.png"_s, u"b.png"_s});
        question.connection.maxPictures = 1;
        Watched watched(question, m_client, unused, copies());
        watched.turn->start();
        QVERIFY(!watched.result);
        QTRY_COMPARE(watched.ends, 1);
        QVERIFY(watched.endedWith(Problem::Kind::TooManyPictures));
        QCOMPARE(service.connections(), 0);
    }

    void aBrokenPictureEndsItBeforeAnythingIsSent()
    {
        ScriptedService service({Reaction::stream({theEnd})});
        chat::BuiltInService unused(copies());
        const Question question = askAt(service.url(), {u"a.png"_s});
        QVERIFY(QFile(question.pictureFiles[0]).resize(0));
        Watched watched(question, m_client, unused, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QVERIFY(watched.endedWith(Problem::Kind::PictureEmpty));
        QCOMPARE(service.connections(), 0);
    }

    void regionsCountThePicturesOfTheQuestion_data()
    {
        QTest::addColumn<int>("inRequest");
        QTest::addColumn<QList<int>>("inQuestion");
        QTest::newRow("its first") << 1 << QList<int>{0};
        QTest::newRow("its second") << 2 << QList<int>{1};
        QTest::newRow("one of before") << 0 << QList<int>{};
        QTest::newRow("one that was not sent") << 3 << QList<int>{};
    }

    void regionsCountThePicturesOfTheQuestion()
    {
        QFETCH(int, inRequest);
        ScriptedService service({Reaction::stream({groundedEvent("Menu", inRequest), theEnd, "[DONE]"})});
        chat::BuiltInService unused(copies());
        Watched watched(
            withEarlierPicture(askAt(service.url(), {u"b.png"_s, u"c.png"_s})), m_client, unused, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QCOMPARE(watched.text(), u"Menu"_s);
        QList<int> pictures;
        for (const model::Region &region : watched.result->value().regions)
            pictures.append(region.picture);
        QTEST(pictures, "inQuestion");
    }

    void aFollowUpCountsThePicturesBefore()
    {
        ScriptedService service({Reaction::stream({groundedEvent("Menu", 0), theEnd, "[DONE]"})});
        chat::BuiltInService unused(copies());
        Watched watched(withEarlierPicture(askAt(service.url())), m_client, unused, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QVERIFY(watched.result->ok());
        QCOMPARE(watched.result->value().regions.size(), 1);
        QCOMPARE(watched.result->value().regions[0].picture, 0);
        QCOMPARE(service.requests().value(0).body.count("data:image/png"), 1);
    }

    void saysHowManyEarlierPicturesAreLeftOut()
    {
        ScriptedService service({Reaction::stream({groundedEvent("Menu", 0), theEnd, "[DONE]"})});
        chat::BuiltInService unused(copies());
        Question question = withEarlierPicture(askAt(service.url(), {u"b.png"_s}));
        question.connection.maxPictures = 1;
        Watched watched(question, m_client, unused, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QCOMPARE(watched.leftOut, 1);
        QCOMPARE(service.requests().value(0).body.count("data:image/png"), 1);
    }

    void stopKeepsTheTextSoFar()
    {
        ScriptedService service({Reaction::stream(support::shortAnswerEvents({"One", " two"})).stepByStep()});
        chat::BuiltInService unused(copies());
        Watched watched(askAt(service.url()), m_client, unused, copies());
        watched.turn->start();
        QVERIFY(stepUntil(
            service, [&] { return !watched.grown.isEmpty() && !watched.grown.last().text.isEmpty(); }));
        watched.turn->stop();
        watched.turn->stop();
        QTRY_COMPARE(watched.ends, 1);
        QVERIFY(watched.text().startsWith(u"One"_s));
        QVERIFY(watched.endedWith(Problem::Kind::Stopped));
    }

    void stopWorksBeforeTheQuestionIsSent()
    {
        ScriptedService service({Reaction::stream({theEnd})});
        chat::BuiltInService unused(copies());
        Watched watched(askAt(service.url(), {u"a.png"_s}), m_client, unused, copies());
        watched.turn->start();
        watched.turn->stop();
        QTRY_COMPARE(watched.ends, 1);
        QVERIFY(watched.result->ok());
        QVERIFY(watched.endedWith(Problem::Kind::Stopped));
        QCOMPARE(service.connections(), 0);
    }

    void deletingItLeavesTheService()
    {
        ScriptedService service({Reaction::hang()});
        chat::BuiltInService unused(copies());
        QSignalSpy requested(&service, &ScriptedService::requested);
        QSignalSpy left(&service, &ScriptedService::left);
        Watched watched(askAt(service.url()), m_client, unused, copies());
        watched.turn->start();
        QTRY_COMPARE(requested.size(), 1);
        watched.turn.reset();
        QTRY_COMPARE(left.size(), 1);
        QCOMPARE(watched.ends, 0);
    }

    void mayBeDeletedByWhoeverListens_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("when the pictures are ready") << 0;
        QTest::newRow("when it grew") << 1;
        QTest::newRow("at its end") << 2;
    }

    void mayBeDeletedByWhoeverListens()
    {
        QFETCH(int, signal);
        ScriptedService service(
            {Reaction::stream({groundedEvent("Menu", 0), theEnd, "[DONE]"}).stepByStep()});
        chat::BuiltInService unused(copies());
        auto turn = std::make_unique<Turn>(askAt(service.url()), m_client, unused, copies());
        const auto drop = [&turn] { turn.reset(); };
        if (signal == 0)
            connect(turn.get(), &Turn::prepared, this, drop);
        else if (signal == 1)
            connect(turn.get(), &Turn::grew, this, drop);
        else
            connect(turn.get(), &Turn::finished, this, drop);
        turn->start();
        QVERIFY(stepUntil(service, [&] { return !turn; }));
    }

    void tellsThatItWaitsAndAsksAgain()
    {
        ScriptedService service({Reaction::whole(429, R"({"error":{"code":"429","message":"slow down"}})"),
            Reaction::stream({groundedEvent("Menu", 0), theEnd, "[DONE]"})});
        chat::BuiltInService unused(copies());
        Watched watched(askAt(service.url()), m_client, unused, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QCOMPARE(watched.text(), u"Menu"_s);
        QCOMPARE(watched.waits, 1);
    }

    void namesTheDeploymentThatIsUnknown()
    {
        ScriptedService service(
            {Reaction::whole(404, R"({"error":{"code":"DeploymentNotFound","message":"not there"}})")});
        chat::BuiltInService unused(copies());
        Watched watched(askAt(service.url()), m_client, unused, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QVERIFY(watched.endedWith(Problem::Kind::DeploymentUnknown));
        QCOMPARE(watched.problem()->subject, u"seeing"_s);
    }

    void asksTheBuiltInServiceWithItsOwnKey()
    {
        ScriptedService service({Reaction::stream({groundedEvent("Menu", 0), theEnd, "[DONE]"})});
        const FakeEngine engine(readyAt(service.url()) + "\nwait_for_parent");
        chat::BuiltInService builtIn(engine.dataFolder());
        Watched watched(askBuiltIn(), m_client, builtIn, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QCOMPARE(watched.text(), u"Menu"_s);
        QCOMPARE(service.requests().value(0).header("api-key"), engine.key());
    }

    void namesNoAddressOfTheBuiltInService()
    {
        ScriptedService service({Reaction::whole(400, R"({"error":{"code":"BadRequest","message":"no"}})")});
        const FakeEngine engine(readyAt(service.url()) + "\nwait_for_parent");
        chat::BuiltInService builtIn(engine.dataFolder());
        Watched watched(askBuiltIn(), m_client, builtIn, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QVERIFY(watched.endedWith(Problem::Kind::RequestRefused));
        QCOMPARE(watched.problem()->subject, QString());
    }

    void startsTheBuiltInServiceAgainWhenItDied_data()
    {
        QTest::addColumn<bool>("cutsTheLine");
        QTest::newRow("nobody answers") << false;
        QTest::newRow("dies while it is asked") << true;
    }

    void startsTheBuiltInServiceAgainWhenItDied()
    {
        QFETCH(bool, cutsTheLine);
        ScriptedService dying({Reaction::cut()});
        ScriptedService alive({Reaction::stream({groundedEvent("Menu", 0), theEnd, "[DONE]"})});
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const QUrl nobody(u"http://127.0.0.1:%1"_s.arg(closed.serverPort()));
        closed.close();
        const FakeEngine engine("if [ $starts = 1 ]; then " + readyAt(cutsTheLine ? dying.url() : nobody)
            + "; else " + readyAt(alive.url()) + "; fi\nwait_for_parent");
        chat::BuiltInService builtIn(engine.dataFolder());
        Watched watched(askBuiltIn(), m_client, builtIn, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QCOMPARE(watched.text(), u"Menu"_s);
        QCOMPARE(engine.starts(), 2);
    }

    void startsItAgainOnlyOnce()
    {
        ScriptedService dying({Reaction::cut()});
        const FakeEngine engine(readyAt(dying.url()) + "\nwait_for_parent");
        chat::BuiltInService builtIn(engine.dataFolder());
        Watched watched(askBuiltIn(), m_client, builtIn, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QVERIFY(watched.endedWith(Problem::Kind::EngineFailed));
        QCOMPARE(engine.starts(), 2);
    }

    void tellsThatThereIsNoBuiltInService()
    {
        qputenv("GROUNDGLASS_ENGINE", "/nowhere/engine");
        chat::BuiltInService builtIn(copies());
        Watched watched(askBuiltIn(), m_client, builtIn, copies());
        watched.turn->start();
        QTRY_COMPARE(watched.ends, 1);
        QVERIFY(watched.endedWith(Problem::Kind::EngineMissing));
        qunsetenv("GROUNDGLASS_ENGINE");
    }
};

QTEST_GUILESS_MAIN(TurnTest)
#include "turntest.moc"
